/** Labels of tokens: 0 outside a name; of kind k (0 person, 1 organisation, 2 location): begin, inside, last, unit. */
export const LABELS = 13;
export const KINDS = 3;
export const begin = (kind: number): number => 1 + 4 * kind;
export const inside = (kind: number): number => 2 + 4 * kind;
export const last = (kind: number): number => 3 + 4 * kind;
export const unit = (kind: number): number => 4 + 4 * kind;

/** Whether label `b` may follow label `a`. */
export function mayFollow(a: number, b: number): boolean {
  const open = a > 0 && (a - 1) % 4 < 2;
  if (!open) return b === 0 || (b - 1) % 4 === 0 || (b - 1) % 4 === 3;
  const kind = (a - 1) >> 2;
  return b === inside(kind) || b === last(kind);
}

/** Whether a sequence may begin with a label, or end with it. */
export const mayBegin = (label: number): boolean => mayFollow(0, label);
export const mayEnd = (label: number): boolean => mayFollow(label, 0);

/** For each label the labels that may stand before it. */
export const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, b) =>
  Array.from({ length: LABELS }, (_, a) => a).filter((a) => mayFollow(a, b)),
);
/** For each label the labels that may stand after it. */
export const AFTER: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, a) =>
  Array.from({ length: LABELS }, (_, b) => b).filter((b) => mayFollow(a, b)),
);
