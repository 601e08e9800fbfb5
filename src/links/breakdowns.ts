import { type Document, tokenAt } from "../document/index.js";
import { PEOPLE_AT_LARGE, PEOPLE_BY_SEX_AND_AGE } from "../lexicon/people-by-sex-and-age.js";
import type { Count } from "../schemas/index.js";

/** A stated total and the counts that break it down; indices into the list of counts. */
export interface Breakdown {
  readonly total: number;
  readonly parts: readonly number[];
  /** People named one by one among the parts: "two men and a woman". */
  readonly singles: number;
  readonly sum: number;
}

interface Placed {
  readonly count: Count;
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  /** Last word of the unit. */
  readonly unit: string;
  readonly exact: boolean;
  readonly value: number;
}

/** Counts joined by "and" and commas: indices `from` to `to`, and the single people between and beside them. */
interface Chain {
  readonly from: number;
  readonly to: number;
  readonly singles: number;
}

/** How far a sum may be from its total to be taken for its breakdown: one more and they are different things. */
const SLIP = 1;

/**
 * Finds which counts break down which: people by sex and age ("nine men and five women" of "fourteen people"), one kind
 * over several places ("two men … seven men" of "nine men"), and lists that say so ("31 of them in Leeds and 27 in York").
 * A sum that is off by one is still a breakdown: that is what a check is for.
 */
export function breakdownsOf(document: Document, counts: readonly Count[]): Breakdown[] {
  const placed = counts.map((count) => place(document, count));
  const chains = chainsOf(document, placed);
  return [...bySexAndAge(document, placed, chains), ...byPlace(placed), ...byList(placed)];
}

function place(document: Document, count: Count): Placed {
  const first = tokenAt(document, count.start);
  const unit = count.unit ?? "";
  return {
    count,
    first,
    end: tokenAt(document, count.end - 1) + 1,
    sentence: document.sentenceOf[first],
    unit: unit.slice(unit.lastIndexOf(" ") + 1).toLowerCase(),
    exact: count.min !== null && count.min === count.max && !count.approximate,
    value: count.min ?? 0,
  };
}

const JOINTS = new Set([",", "and", "or", "plus", "as", "well", "&"]);

function chainsOf(document: Document, placed: readonly Placed[]): Chain[] {
  const chains: Chain[] = [];
  for (let k = 0; k < placed.length; ) {
    let to = k;
    let singles = singlesBefore(document, placed[k].first);
    while (to + 1 < placed.length && placed[to + 1].sentence === placed[k].sentence) {
      const between = singlesBetween(document, placed[to].end, placed[to + 1].first);
      if (between < 0) break;
      singles += between;
      to++;
    }
    singles += singlesAfter(document, placed[to].end);
    chains.push({ from: k, to, singles });
    k = to + 1;
  }
  return chains;
}

/** People named by article and noun between two counts ("two men, a woman and three boys"); -1 if more stands there. */
function singlesBetween({ tokens }: Document, from: number, to: number): number {
  if (to <= from || to - from > 9) return -1;
  let singles = 0;
  for (let i = from; i < to; ) {
    if (JOINTS.has(tokens.lower[i])) {
      i++;
      continue;
    }
    const end = singleAt(tokens.lower, i);
    if (end < 0 || end > to) return -1;
    singles++;
    i = end;
  }
  return singles;
}

/** One past "a woman", "a teenage boy" at token `i`; -1 if no single person stands there. */
function singleAt(lower: readonly string[], i: number): number {
  if (lower[i] !== "a" && lower[i] !== "an") return -1;
  for (let k = i + 1; k <= i + 3 && k < lower.length; k++) if (PEOPLE_BY_SEX_AND_AGE.has(lower[k])) return k + 1;
  return -1;
}

function singlesAfter({ tokens }: Document, end: number): number {
  const { lower } = tokens;
  return (lower[end] === "and" || (lower[end] === "," && lower[end + 1] === "and")) &&
    singleAt(lower, lower[end] === "and" ? end + 1 : end + 2) > 0
    ? 1
    : 0;
}

function singlesBefore({ tokens }: Document, first: number): number {
  const { lower } = tokens;
  if (lower[first - 1] !== "and" && lower[first - 1] !== ",") return 0;
  for (let i = first - 3; i >= 0 && i >= first - 5; i--) if (singleAt(lower, i) === first - 1) return 1;
  return 0;
}

/** How far a sum is from what a total says; 0 if it fits. */
function distance({ count }: Placed, sum: number): number {
  if (count.min !== null && sum < count.min) return count.min - sum;
  if (count.max !== null && sum > count.max) return sum - count.max;
  return 0;
}

/** "More than a dozen people were arrested … arrested nine men and five women". */
function bySexAndAge(document: Document, placed: readonly Placed[], chains: readonly Chain[]): Breakdown[] {
  const found: Breakdown[] = [];
  for (const { from, to, singles } of chains) {
    const size = to - from + 1 + singles;
    if (size < 2 || size > 8) continue;
    let sum = singles;
    let fits = true;
    const units = new Set<string>();
    for (let k = from; k <= to; k++) {
      const { unit, exact, value, count } = placed[k];
      units.add(unit);
      sum += value;
      fits &&= exact && PEOPLE_BY_SEX_AND_AGE.has(unit) && count.partOf === null;
    }
    if (!fits || (units.size < 2 && singles === 0)) continue;
    const total = totalBefore(document, placed, from, sum);
    if (total >= 0) found.push({ total, parts: indices(from, to), singles, sum });
  }
  return found;
}

const indices = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, k) => from + k);

/** How many counts back a total is looked for. */
const MEMORY = 16;

function totalBefore(document: Document, placed: readonly Placed[], from: number, sum: number): number {
  const part = placed[from];
  for (let k = from - 1; k >= 0 && k >= from - MEMORY; k--) {
    const total = placed[k];
    if (!PEOPLE_AT_LARGE.has(total.unit) || total.count.approximate) continue;
    const off = distance(total, sum);
    if (off > SLIP || (off > 0 && !total.exact)) continue;
    if (includes(document, part.first)) continue;
    const sameAction = total.count.action !== null && total.count.action === part.count.action;
    if (sameAction || (total.sentence >= part.sentence - 1 && inApposition(document, part.first))) return k;
  }
  return -1;
}

/** "including two men and a woman" breaks nothing down: others may be left. */
function includes({ tokens }: Document, first: number): boolean {
  for (let i = first - 1; i >= 0 && i >= first - 3; i--)
    if (tokens.lower[i] === "including" || tokens.lower[i] === "among" || tokens.lower[i] === "included") return true;
  return false;
}

/** "The suspects, seven men and two women,": right behind a comma, dash, colon or bracket, or after "were". */
function inApposition({ tokens }: Document, first: number): boolean {
  const before = tokens.lower[first - 1] ?? "";
  return (
    before === "–" ||
    before === "—" ||
    before === ":" ||
    before === "(" ||
    before === "," ||
    before === "were" ||
    before === "-"
  );
}

/** "arrested nine men … arresting two men … seven men being arrested": the later ones of a kind add up to the first. */
function byPlace(placed: readonly Placed[]): Breakdown[] {
  const kinds = new Map<string, number[]>();
  for (let k = 0; k < placed.length; k++) {
    const { count, unit, exact } = placed[k];
    if (!exact || count.action === null || unit === "" || unit === "time" || count.partOf !== null) continue;
    const kind = `${unit}\n${count.action}`;
    const list = kinds.get(kind);
    if (list) list.push(k);
    else kinds.set(kind, [k]);
  }
  const found: Breakdown[] = [];
  for (const list of kinds.values()) {
    if (list.length < 3 || list.length > 12) continue;
    // the last statement of the biggest is the nearest total
    let total = 0;
    for (let k = 1; k < list.length; k++) if (placed[list[k]].value >= placed[list[total]].value) total = k;
    const whole = placed[list[total]];
    const parts = list
      .slice(total + 1)
      .filter((k) => placed[k].sentence > whole.sentence && placed[k].value < whole.value);
    const places = new Set(parts.map((k) => placed[k].sentence));
    if (parts.length < 2 || places.size < 2 || whole.value < 3) continue;
    let sum = 0;
    for (const k of parts) sum += placed[k].value;
    if (Math.abs(sum - whole.value) <= SLIP) found.push({ total: list[total], parts, singles: 0, sum });
  }
  return found;
}

/** "Of the 58, 31 were in Leeds, 19 in York and eight in Hull": a list in one sentence that says what it is part of. */
function byList(placed: readonly Placed[]): Breakdown[] {
  const byId = new Map(placed.map(({ count }, k) => [count.id, k]));
  const found: Breakdown[] = [];
  for (let k = 0; k < placed.length; ) {
    const { count, sentence } = placed[k];
    let to = k + 1;
    let sum = placed[k].value;
    let exact = placed[k].exact;
    while (to < placed.length && placed[to].sentence === sentence && placed[to].count.partOf === count.partOf) {
      sum += placed[to].value;
      exact &&= placed[to].exact;
      to++;
    }
    const total = count.partOf === null ? undefined : byId.get(count.partOf);
    if (total !== undefined && to - k >= 2 && exact && placed[total].exact && total < k) {
      if (distance(placed[total], sum) <= SLIP) found.push({ total, parts: indices(k, to - 1), singles: 0, sum });
    }
    k = to;
  }
  return found;
}
