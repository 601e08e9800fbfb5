export interface Outcome {
  /** The model's own probability. */
  confidence: number;
  right: boolean;
}

const STEPS = 20;

/**
 * Share that was right at each twentieth of the model's probability, never falling: isotonic regression (pool adjacent
 * violators) over the outcomes, read off at 0, 0.05 … 1.
 */
export function calibrationOf(outcomes: readonly Outcome[]): number[] {
  const sorted = [...outcomes].sort((a, b) => a.confidence - b.confidence);
  const pools: { sum: number; count: number; middle: number }[] = [];
  for (const { confidence, right } of sorted) {
    pools.push({ sum: right ? 1 : 0, count: 1, middle: confidence });
    for (;;) {
      const a = pools.at(-2);
      const b = pools.at(-1);
      // small pools are joined too, so that no point rests on a few names
      if (!a || !b || (a.sum / a.count < b.sum / b.count && a.count >= 60 && b.count >= 60)) break;
      if (a.sum / a.count < b.sum / b.count && a.count >= 60) break;
      pools.splice(-2, 2, {
        sum: a.sum + b.sum,
        count: a.count + b.count,
        middle: (a.middle * a.count + b.middle * b.count) / (a.count + b.count),
      });
    }
  }
  return Array.from({ length: STEPS + 1 }, (_, k) => {
    const x = k / STEPS;
    const next = pools.findIndex(({ middle }) => middle >= x);
    const share = ({ sum, count }: { sum: number; count: number }) => sum / count;
    if (next < 0) return round(share(pools[pools.length - 1]));
    if (next === 0) return round(share(pools[0]) * (pools[0].middle > 0 ? x / pools[0].middle : 1));
    const [a, b] = [pools[next - 1], pools[next]];
    return round(share(a) + ((share(b) - share(a)) * (x - a.middle)) / (b.middle - a.middle));
  });
}

const round = (value: number) => Math.round(value * 1000) / 1000;

/** The probability that `calibrate` in src/names makes of the model's own. */
export function calibrated(points: readonly number[], probability: number): number {
  const at = probability * STEPS;
  const k = Math.min(STEPS - 1, Math.floor(at));
  return points[k] + (points[k + 1] - points[k]) * (at - k);
}

/** A table of what was said and what was so. */
export function reliability(outcomes: readonly Outcome[], points: readonly number[]): string[] {
  const edges = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];
  const lines = ["confidence   names   mean said   share right"];
  for (let e = 0; e + 1 < edges.length; e++) {
    const within = outcomes
      .map(({ confidence, right }) => ({ said: calibrated(points, confidence), right }))
      .filter(({ said }) => said >= edges[e] && said < edges[e + 1]);
    if (within.length === 0) continue;
    const said = within.reduce((sum, o) => sum + o.said, 0) / within.length;
    const right = within.filter((o) => o.right).length / within.length;
    lines.push(
      `${edges[e].toFixed(2)}–${Math.min(1, edges[e + 1]).toFixed(2)}  ${String(within.length).padStart(6)}   ${said.toFixed(3)}       ${right.toFixed(3)}`,
    );
  }
  return lines;
}
