/** Weights of the features of rank.ts, made by tools/train-places: of the first round, and of those after it. */
export const FIRST_WEIGHTS: readonly number[] = [
  1.82, 2.699, 1.267, 0.646, 0.315, 0.714, 0.317, -1.48, 0.784, -2.058, 3.126, -1.05, 1.769, 2.086, 1.363, 0.06, -0.906,
  -0.571, 1.479, -0.103, -0.324,
];
export const SECOND_WEIGHTS: readonly number[] = [
  1.235, 3.983, 2.243, 0.284, 0.189, 0.892, 0.261, -0.875, -0.258, -1.301, 1.765, -0.403, 0.155, 0.902, 1.353, 0.391,
  -0.981, -0.049, 0.851, -0.086, -0.126, 0.381, 0.684, 3.505, 1.882, -0.637,
];
/** The same for it being none of the candidates. */
export const NONE_WEIGHTS: readonly (readonly number[])[] = [
  [0.456, -0.057, 0.806, -0.613],
  [1.679, 0.105, 0.422, -1.028],
];
