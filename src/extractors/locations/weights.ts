/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of those after it. */
export const FIRST_WEIGHTS: readonly number[] = [1.727, 2.924, 1.118, 0.782, 0.33, 0.574, 0.331, -1.076, 0.786, -1.941, 3.125, -0.998, 1.717, 1.698, 1.452, 0.56, -0.818, -0.535, 1.305, 0.005, -0.612, -1.135, 1.63];
export const SECOND_WEIGHTS: readonly number[] = [1.208, 4.105, 2.055, 0.465, 0.2, 0.757, 0.262, -0.587, -0.248, -1.221, 1.744, -0.351, 0.132, 0.693, 1.462, 0.723, -0.921, 0.015, 0.733, -0.088, -0.459, -0.901, 1.976, 0.369, 0.66, 3.475, 1.851, -0.605];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.235, -0.091, 0.888, -0.636],
  [1.642, 0.058, 0.353, -1.047],
];
