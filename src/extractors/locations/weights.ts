/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of those after it. */
export const FIRST_WEIGHTS: readonly number[] = [1.24, 2.42, 1.21, 0.27, 0.28, 0.58, 0.5, -1.52, 0.1, -1.88, 1.73, -0.16, 1.83, 1.65, 1.31, 0.32, -0.76, -0.31, 0.46, -0.09, -0.95, -1.22, 1.55, 0.94, 1.84, 4, -1, 1.01, 3.35, -4];
export const SECOND_WEIGHTS: readonly number[] = [0.83, 2.78, 1.41, -0.38, 0.4, 0.38, 0.41, -0.57, -0.43, -1.14, 0.51, 0.04, -0.25, 0.47, 0.67, 0.45, -1.21, -0.06, 0.14, -0.19, -0.49, -1.19, 1.8, 0.63, 1.41, 4, -0.48, 1.14, 2.48, -4, 0.74, -0.09, 3.06, 1.65, -0.25, 3.19, 1.14, 3.5, 0.33, -1.38, -0.88, -0.22, 2];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.29, 0.11, 0.09, -0.42, 0.24, -0.56, 0, 0, 0],
  [0.68, 0.26, 0.08, -0.58, 0.21, -0.32, 0.09, -0.62, 0.51],
];
