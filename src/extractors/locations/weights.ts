/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of those after it. */
export const FIRST_WEIGHTS: readonly number[] = [
  1.24, 2.42, 1.21, 0.27, 0.28, 0.58, 0.5, -1.52, 0.1, -1.88, 1.69, -0.17, 1.83, 1.65, 1.32, 0.32, -0.76, -0.31, 0.47,
  -0.09, -0.95, -1.22, 1.55, 0.94, 1.84, 4, -1, 1.01, 3.34, -4,
];
export const SECOND_WEIGHTS: readonly number[] = [
  0.83, 2.87, 1.48, -0.38, 0.39, 0.51, 0.4, -0.59, -0.23, -1.22, 0.5, 0.19, -0.22, 0.45, 0.7, 0.42, -1.23, -0.06, 0.14,
  -0.19, -0.59, -1.19, 1.76, 0.62, 1.41, 4, -0.46, 1.17, 2.46, -4, 0.67, -0.07, 3.05, 1.64, -0.21, 3.18, 1.27, 3.5,
  0.38, -1.38, -0.88, -0.24, 2,
];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.3, 0.11, 0.09, -0.42, 0.24, -0.56, 0, 0, 0],
  [0.71, 0.26, 0.07, -0.61, 0.2, -0.36, 0.05, -0.57, 0.47],
];
