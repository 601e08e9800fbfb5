/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of those after it. */
export const FIRST_WEIGHTS: readonly number[] = [
  1.79, 2.95, 1.68, 0.45, 0.4, 0.66, 0.46, -0.84, 0.11, -2.01, 1.96, -0.92, 1.81, 1.97, 1.58, 0.58, -1.11, -0.35, 0.85,
  -0.06, -0.91, -1.43, 1.38, 0.85, 1.93, 4,
];
export const SECOND_WEIGHTS: readonly number[] = [
  1.3, 3.73, 2.23, 0.2, 0.45, 0.83, 0.39, -0.48, -0.47, -1.4, 1, -0.41, 0.25, 1.04, 1.56, 0.61, -1.24, -0.09, 0.49,
  -0.1, -0.6, -1.23, 1.67, 0.61, 1.63, 4, 1.24, 0.07, 3.94, 1.91, -0.23,
];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.47, -0.12, 0.62, -0.42],
  [1.28, 0, 0.55, -0.77],
];
