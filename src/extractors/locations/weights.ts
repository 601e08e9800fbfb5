/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of those after it. */
export const FIRST_WEIGHTS: readonly number[] = [
  1.24, 2.45, 1.2, 0.27, 0.28, 0.57, 0.5, -1.53, 0.1, -1.88, 1.73, -0.16, 1.83, 1.68, 1.31, 0.32, -0.76, -0.31, 0.46,
  -0.09, -0.95, -1.23, 1.54, 0.94, 1.84, 4, -1, 1.02, 3.35, -4,
];
export const SECOND_WEIGHTS: readonly number[] = [
  0.86, 2.91, 1.46, -0.38, 0.4, 0.38, 0.4, -0.56, -0.44, -1.15, 0.53, 0.19, -0.25, 0.67, 0.63, 0.44, -1.19, -0.05, 0.15,
  -0.23, -0.51, -1.19, 1.63, 0.62, 1.41, 4, -0.49, 1.17, 2.52, -4, 0.7, -0.08, 3.04, 1.63, -0.2, 3.19, 1.1, 3.5, 0.33,
  -1.43, -0.9, -0.28,
];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.29, 0.11, 0.09, -0.42, 0.24, -0.56, 0, 0, 0],
  [0.68, 0.26, 0.06, -0.59, 0.22, -0.33, 0.06, -0.61, 0.5],
];
