/** Points of a map from the model's probability to the share that was right on held-out articles; made by train-names. */
const POINTS: readonly (readonly [number, number])[] = [
  [0, 0],
  [1, 1],
];

/** The probability that a name is right, given the model's own. */
export function calibrate(probability: number): number {
  let k = 1;
  while (k < POINTS.length - 1 && POINTS[k][0] < probability) k++;
  const [x0, y0] = POINTS[k - 1];
  const [x1, y1] = POINTS[k];
  const value = y0 + ((y1 - y0) * (probability - x0)) / (x1 - x0);
  return Math.round(Math.min(1, Math.max(0, value)) * 1000) / 1000;
}
