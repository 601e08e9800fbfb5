import { CALIBRATION } from "./model.data.js";

/**
 * The probability that a name is right, given the model's own: read between the shares that were right on held-out
 * articles at equal steps of it, to a thousandth.
 */
export function calibrate(probability: number): number {
  const steps = CALIBRATION.length - 1;
  const at = Math.min(1, Math.max(0, probability)) * steps;
  const k = Math.min(steps - 1, Math.floor(at));
  return Math.round((CALIBRATION[k] + (CALIBRATION[k + 1] - CALIBRATION[k]) * (at - k)) * 1000) / 1000;
}
