/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of those after it. */
export const FIRST_WEIGHTS: readonly number[] = [1.25, 2.5, 1.23, 0.27, 0.28, 0.54, 0.5, -1.52, 0.11, -1.91, 1.81, -0.08, 1.83, 1.76, 1.3, 0.33, -0.75, -0.32, 0.45, -0.1, -0.97, -1.27, 1.52, 0.95, 1.81, 4, -1.02, 1.04, 3.35, -1.21];
export const SECOND_WEIGHTS: readonly number[] = [0.86, 2.93, 1.48, -0.38, 0.39, 0.35, 0.41, -0.57, -0.43, -1.16, 0.6, 0.19, -0.24, 0.71, 0.64, 0.44, -1.2, -0.05, 0.15, -0.24, -0.53, -1.21, 1.62, 0.62, 1.4, 4, -0.51, 1.18, 2.51, -0.66, 0.69, -0.07, 3.04, 1.62, -0.21, 3.23, 1.08, 3.5, 0.34, -1.42, -0.89, -0.27];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.31, 0.1, 0.09, -0.46, 0.24, -0.57, 0, 0, 0],
  [0.69, 0.26, 0.07, -0.6, 0.22, -0.33, 0.04, -0.62, 0.5],
];
