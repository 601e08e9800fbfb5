/** Weights of the features of rank.ts. Made by tools/train-places. */
export const FIRST_WEIGHTS: readonly number[] = [8, 1, 0.5, -0.5, -1, 1, 0.3, -2, 2.5, -0.5, 5, -2, 1.5, 0.5];
export const SECOND_WEIGHTS: readonly number[] = [
  8, 1, 0.5, -0.5, -1, 1, 0.3, -2, 1.5, -0.5, 5, -2, 1.5, 0.5, 2, 1, 2, 2,
];
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [4, 1, 0, 0],
  [4, 1, 0, 0],
];
