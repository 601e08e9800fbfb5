import { type Document, Flag, tokenAt } from "../document/index.js";
import { PEOPLE_AT_LARGE, PEOPLE_BY_SEX_AND_AGE } from "../lexicon/people-by-sex-and-age.js";
import { lemmaOf } from "../libraries/compromise.js";
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
  const found: Breakdown[] = [];
  const known = new Set<number>();
  for (const readings of [
    bySexAndAge(document, placed, chains),
    byApposition(document, placed),
    byPlace(placed, chains),
    byList(document, placed),
  ])
    for (const breakdown of readings) {
      if (breakdown.parts.some((part) => known.has(part))) continue;
      found.push(breakdown);
      for (const part of breakdown.parts) known.add(part);
    }
  return found;
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

/** One past "a woman", "a teenage boy", "a six-month-old baby" at token `i`; -1 if no single person stands there. */
function singleAt(lower: readonly string[], i: number): number {
  if (lower[i] !== "a" && lower[i] !== "an") return -1;
  for (let k = i + 1; k <= i + 8 && k < lower.length; k++) {
    if (PEOPLE_BY_SEX_AND_AGE.has(lower[k])) return k + 1;
    if (k > i + 3 && lower[k - 1] !== "-" && lower[k] !== "-" && lower[k - 2] !== "-") return -1;
    if (JOINTS.has(lower[k])) return -1;
  }
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
      const { unit, exact, value } = placed[k];
      units.add(unit);
      sum += value;
      fits &&= exact && PEOPLE_BY_SEX_AND_AGE.has(unit);
    }
    if (!fits || (units.size < 2 && singles === 0)) continue;
    const total = totalBefore(document, placed, from, sum);
    if (total < 0) continue;
    const parts = indices(from, to);
    if (parts.every((k) => mayBePart(placed[k], placed[total]))) found.push({ total, parts, singles, sum });
  }
  return found;
}

/** Not yet known as a part of something else. */
const mayBePart = (part: Placed, total: Placed) => part.count.partOf === null || part.count.partOf === total.count.id;

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
    const sameAction = total.count.action !== null && kindOfAction(total.count) === kindOfAction(part.count);
    if (sameAction || isNamedAgain(document, part.first, total.count)) return k;
    if (total.sentence >= part.sentence - 1 && inApposition(document, part.first)) return k;
  }
  return -1;
}

/** Verbs that tell of one and the same thing happening to people. */
const SAME_ACTIONS: Readonly<Record<string, string>> = {
  detain: "arrest",
  hold: "arrest",
  nab: "arrest",
  apprehend: "arrest",
  catch: "arrest",
  capture: "arrest",
  die: "kill",
  murder: "kill",
  hurt: "injure",
  wound: "injure",
  free: "rescue",
  save: "rescue",
};
const kindOfAction = ({ action }: Count) => (action === null ? null : (SAME_ACTIONS[action] ?? action));

/** "Those arrested, nine men and two women,": what befell the total is said again right before its parts. */
function isNamedAgain(document: Document, first: number, total: Count): boolean {
  if (total.action === null || first < 2 || !inApposition(document, first)) return false;
  const lemma = lemmaOf(document.tokens.lower[first - 2]);
  return (SAME_ACTIONS[lemma] ?? lemma) === kindOfAction(total);
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
    before === "are" ||
    before === "-"
  );
}

/** "arrested nine men … arresting two men … seven men being arrested": the later ones of a kind add up to the first. */
function byPlace(placed: readonly Placed[], chains: readonly Chain[]): Breakdown[] {
  const inGroup = new Set(chains.flatMap(({ from, to }) => (to > from ? indices(from, to) : [])));
  const kinds = new Map<string, number[]>();
  for (let k = 0; k < placed.length; k++) {
    const { count, unit, exact } = placed[k];
    if (!exact || count.action === null || unit === "" || unit === "time") continue;
    const kind = `${unit}\n${count.action}`;
    const list = kinds.get(kind);
    if (list) list.push(k);
    else kinds.set(kind, [k]);
  }
  const found: Breakdown[] = [];
  for (const list of kinds.values()) {
    if (list.length < 3 || list.length > 12) continue;
    const breakdown = partsByPlace(placed, list, lastBiggest(placed, list)) ?? parallelParts(placed, list, inGroup);
    if (breakdown) found.push(breakdown);
  }
  return found;
}

/** The last statement of the biggest number is the nearest total. */
function lastBiggest(placed: readonly Placed[], list: readonly number[]): number {
  let total = 0;
  for (let k = 1; k < list.length; k++) if (placed[list[k]].value >= placed[list[total]].value) total = k;
  return total;
}

function partsByPlace(placed: readonly Placed[], list: readonly number[], total: number): Breakdown | undefined {
  const whole = placed[list[total]];
  const parts = list
    .slice(total + 1)
    .filter(
      (k) => placed[k].sentence > whole.sentence && placed[k].value <= whole.value && mayBePart(placed[k], whole),
    );
  const sentences = new Set(parts.map((k) => placed[k].sentence));
  if (parts.length < 2 || sentences.size < 2 || whole.value < 3) return undefined;
  const sum = sumOf(placed, parts);
  return Math.abs(sum - whole.value) <= SLIP ? { total: list[total], parts, singles: 0, sum } : undefined;
}

/**
 * "nine men and five women … two men and five women … seven men and one woman": where the first and all later ones stand
 * in groups of the same make, the first is the total even if another is as big.
 */
function parallelParts(
  placed: readonly Placed[],
  list: readonly number[],
  inGroup: ReadonlySet<number>,
): Breakdown | undefined {
  return list.every((k) => inGroup.has(k)) ? partsByPlace(placed, list, 0) : undefined;
}

/** "Of the 58, 31 were in Leeds, 19 in York and eight in Hull", "31 of the 52 … The other 21": lists that say what they are part of. */
function byList(document: Document, placed: readonly Placed[]): Breakdown[] {
  const byId = new Map(placed.map(({ count }, k) => [count.id, k]));
  const found: Breakdown[] = [];
  for (let k = 0; k < placed.length; ) {
    const total = placed[k].count.partOf === null ? undefined : byId.get(placed[k].count.partOf!);
    let to = k + 1;
    if (total === undefined) {
      k = to;
      continue;
    }
    const parts = [k];
    for (; to < placed.length && parts.length < 12; to++) {
      const next = placed[to];
      const near = next.sentence - placed[parts[parts.length - 1]].sentence;
      const before = document.tokens.lower[next.first - 1] ?? "";
      if (next.count.partOf === placed[k].count.partOf && (near === 0 || (near <= 2 && REST.has(before))))
        parts.push(to);
      else if (near === 0 && next.count.partOf === null && before === "and" && next.exact) {
        // "47 of whom are women and seven men"
        if (distance(placed[total], sumOf(placed, [...parts, to])) <= SLIP) parts.push(to);
        else break;
      } else if (next.sentence > placed[k].sentence + 2 || near === 0) break;
    }
    if (parts.length >= 2 && placed[total].exact && parts.every((part) => placed[part].exact && part !== total)) {
      const sum = sumOf(placed, parts);
      if (distance(placed[total], sum) <= SLIP) found.push({ total, parts, singles: 0, sum });
    }
    k = Math.max(k + 1, parts[parts.length - 1] + 1);
  }
  return found;
}

const REST = new Set(["other", "remaining"]);
const sumOf = (placed: readonly Placed[], parts: readonly number[]) =>
  parts.reduce((sum, part) => sum + placed[part].value, 0);

/** What a list of kinds may add up to, beside people: "five vehicles, three cars and two lorries". */
const KINDS_OF_THINGS = new Set(
  "vehicle weapon firearm gun device animal offence offense charge count property building premise item site raid arrest death injury case attack".split(
    " ",
  ),
);
const MARKS = new Set([",", ":", "–", "—", "-", "("]);
const COMPOSED = new Set("comprised comprising comprises comprise of were are including".split(" "));

/** "14 arrests: five on Sunday, six on Monday and three on Tuesday", "38 workers — 29 men, seven women and two boys". */
function byApposition(document: Document, placed: readonly Placed[]): Breakdown[] {
  const found: Breakdown[] = [];
  for (let total = 0; total + 2 < placed.length; total++) {
    const whole = placed[total];
    if (!whole.exact || whole.value < 3 || placed[total + 1].sentence !== whole.sentence) continue;
    const opener = openerOf(document, whole, placed[total + 1]);
    if (opener === null) continue;
    // "Five of the robberies were in Oregon, three in Idaho": the first of a list, not its total
    if (opener === "," && (whole.count.partOf !== null || whole.count.text.includes(" of "))) continue;
    const parts: number[] = [];
    let closed = false;
    for (let k = total + 1; k < placed.length && k <= total + 10 && !closed; k++) {
      const part = placed[k];
      if (part.sentence !== whole.sentence || !part.exact || part.value >= whole.value) break;
      const before = document.tokens.lower[part.first - 1] ?? "";
      const last = before === "the" ? (document.tokens.lower[part.first - 2] ?? "") : before;
      if (k > total + 1 && last !== "," && last !== "and") break;
      closed = last === "and" && k > total + 1;
      parts.push(k);
    }
    if (!closed || parts.length < 2) continue;
    const kinds = parts.every((k) => placed[k].unit === whole.unit || PEOPLE_BY_SEX_AND_AGE.has(placed[k].unit));
    if (opener === "," && !kinds && !KINDS_OF_THINGS.has(whole.unit)) continue;
    const sum = sumOf(placed, parts);
    const fits = parts.every((k) => mayBePart(placed[k], whole));
    if (fits && distance(whole, sum) <= SLIP) found.push({ total, parts, singles: 0, sum });
  }
  return found;
}

/**
 * The mark between a total and the list of its parts, or the word "comprised"; null if the list does not follow at once.
 * A short phrase may belong to the total: "seven vans between May and June, four in …".
 */
function openerOf({ tokens }: Document, whole: Placed, part: Placed): string | null {
  if (part.first - whole.end > 14) return null;
  let at = part.first - 1;
  if (tokens.lower[at] === "the") at--;
  const mark = tokens.lower[at] ?? "";
  if (MARKS.has(mark) && at >= whole.end) {
    for (let i = whole.end; i < at; i++) if (tokens.flags[i] & Flag.MARK && tokens.text[i] !== "-") return null;
    return mark === "-" && at === whole.end && !(tokens.flags[at] & Flag.SPACE_BEFORE) ? null : mark;
  }
  const composed = at === whole.end && COMPOSED.has(mark) && mark !== "of" && mark !== "including";
  const madeUp = mark === "of" && at - whole.end <= 3 && MADE_UP.has(tokens.lower[at - 1] ?? "");
  return composed || madeUp ? "comprised" : null;
}
const MADE_UP = new Set("up consisted consisting consists composed".split(" "));
