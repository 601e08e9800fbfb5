/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of the second. */
export const FIRST_WEIGHTS: readonly number[] = [
  1.32, 2.3, 1.11, 0.3, 0.24, 0.47, 0.51, -1.59, -0.04, -1.96, 1.42, -0.22, 1.79, 1.62, 1.33, 0.22, -0.75, -0.33, 0.42,
  -0.13, -1.04, -1.21, 1.86, 0.74, 1.75, 6, -1.05, 1, 3.4, -4,
];
export const SECOND_WEIGHTS: readonly number[] = [
  0.95, 2.79, 1.4, -0.2, 0, 0.41, 0.44, -0.72, -0.44, -1.07, 0.17, 0.16, -0.43, 0.37, 0.74, 0.21, -1.12, 0.03, 0.13,
  -0.21, -0.54, -1.28, 1.98, 0.44, 1.3, 6, -0.58, 1.16, 2.56, -4, 0.73, -0.14, 3.45, 1.28, -0.07, 3.36, 1.18, 4, 0.17,
  -1.4, -0.91, -0.26, 2, -0.99,
];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.14, 0.16, 0, -0.62, 0.16, -0.32, 0, 0, 0],
  [0.66, 0.25, -0.04, -0.7, 0.09, -0.16, 0.15, -0.61, 0.51],
];
