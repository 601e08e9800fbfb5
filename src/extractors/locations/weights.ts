/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of those after it. */
export const FIRST_WEIGHTS: readonly number[] = [
  1.28, 2.59, 1.29, 0.32, 0.28, 0.43, 0.44, -0.8, 0.1, -1.95, 1.78, -0.25, 1.76, 1.82, 1.27, 0.5, -0.75, -0.48, 0.49,
  0.13, -0.95, -1.54, 1.44, 0.92, 1.83, 4, -1.25, 1.12, 3.34, -1.48,
];
export const SECOND_WEIGHTS: readonly number[] = [
  0.89, 3, 1.53, -0.35, 0.41, 0.3, 0.4, -0.14, -0.39, -1.23, 0.49, -0.03, -0.32, 0.78, 0.55, 0.56, -1.2, -0.09, 0.2,
  -0.08, -0.64, -1.4, 1.65, 0.59, 1.42, 4, -0.85, 1.26, 2.54, -1, 0.63, -0.14, 3.09, 1.62, -0.15, 3.25, 1.19, 3.5, 0.27,
  -1.43, -0.27, -0.13,
];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.39, 0.02, 0.06, -0.52, 0.16, -0.51, 0, 0, 0],
  [0.77, 0.11, 0.05, -0.66, 0.2, -0.36, 0.05, -0.57, 0.18],
];
