/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of the second. */
export const FIRST_WEIGHTS: readonly number[] = [
  1.24, 2.42, 1.21, 0.27, 0.28, 0.58, 0.5, -1.52, 0.1, -1.88, 1.69, -0.17, 1.83, 1.65, 1.32, 0.32, -0.76, -0.31, 0.47,
  -0.09, -0.95, -1.22, 1.55, 0.94, 1.84, 4, -1, 1.01, 3.34, -4,
];
export const SECOND_WEIGHTS: readonly number[] = [
  0.85, 2.88, 1.5, -0.36, 0.41, 0.5, 0.42, -0.62, -0.24, -1.2, 0.49, 0.19, -0.21, 0.47, 0.71, 0.39, -1.18, -0.04, 0.16,
  -0.19, -0.59, -1.21, 1.77, 0.59, 1.37, 4, -0.5, 1.17, 2.47, -4, 0.63, -0.06, 3.43, 1.82, -0.16, 3.38, 1.3, 4, 0.3,
  -1.42, -0.91, -0.24, 2,
];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.3, 0.11, 0.09, -0.42, 0.24, -0.56, 0, 0, 0],
  [0.74, 0.29, 0.05, -0.63, 0.19, -0.38, 0.08, -0.54, 0.46],
];
