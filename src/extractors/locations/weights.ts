/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of the second. */
export const FIRST_WEIGHTS: readonly number[] = [
  1.3, 2.34, 1.17, 0.23, 0.26, 0.54, 0.51, -1.53, -0.05, -1.94, 1.41, -0.22, 1.8, 1.63, 1.31, 0.25, -0.74, -0.32, 0.43,
  -0.2, -1.01, -1.4, 1.91, 0.76, 1.85, 6, -1.04, 0.99, 3.4, -4,
];
export const SECOND_WEIGHTS: readonly number[] = [
  0.9, 2.81, 1.48, -0.34, 0.06, 0.46, 0.43, -0.68, -0.44, -1.2, 0.18, 0.17, -0.27, 0.4, 0.71, 0.29, -1.15, 0, 0.14,
  -0.29, -0.59, -1.4, 2.09, 0.45, 1.41, 6, -0.56, 1.16, 2.51, -4, 0.72, -0.09, 3.61, 1.45, -0.13, 3.41, 1.17, 4, 0.2,
  -1.45, -0.86, -0.34, 2,
];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.16, 0.14, 0.03, -0.56, 0.2, -0.39, 0, 0, 0],
  [0.7, 0.25, 0, -0.75, 0.13, -0.24, 0.09, -0.6, 0.4],
];
