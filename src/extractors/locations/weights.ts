/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of the second. */
export const FIRST_WEIGHTS: readonly number[] = [
  1.32, 2.33, 1.17, 0.23, 0.33, 0.53, 0.51, -1.54, -0.02, -1.93, 1.42, -0.22, 1.79, 1.63, 1.31, 0.25, -0.76, -0.32,
  0.41, -0.2, -1, -1.41, 1.91, 0.74, 1.81, 6, -1.04, 0.99, 3.42, -4,
];
export const SECOND_WEIGHTS: readonly number[] = [
  0.94, 2.8, 1.52, -0.3, 0.18, 0.49, 0.44, -0.68, -0.38, -1.24, 0.19, 0.16, -0.37, 0.4, 0.69, 0.27, -1.15, -0.01, 0.12,
  -0.29, -0.6, -1.47, 2.04, 0.42, 1.36, 6, -0.63, 1.16, 2.57, -4, 0.71, -0.09, 3.48, 1.34, -0.14, 3.29, 1.21, 4, 0.17,
  -1.39, -0.8, -0.36, 2,
];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.13, 0.17, 0.01, -0.54, 0.17, -0.32, 0, 0, 0],
  [0.68, 0.29, -0.02, -0.77, 0.1, -0.17, 0.11, -0.61, 0.48],
];
