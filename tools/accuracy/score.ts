import type { Extraction } from "../../src/schemas/index.js";
import { alike, bareName, bareQuote, contentWords, fold, match, overlap, sameNumber } from "./compare.js";
import type { Article, Gold, GoldEntity, Span } from "./corpus.js";

/** How often a line of the table was right, said, and due. */
export interface Tally {
  right: number;
  said: number;
  due: number;
  errors: string[];
}
export type Scores = Map<string, Tally>;

/** F1 of a tally in per cent: right ones over all that were said and all that were due. */
export const f1 = ({ right, said, due }: Tally): number => (said + due === 0 ? 100 : (200 * right) / (said + due));

/**
 * Scores an extraction function on labelled articles. Each line is micro-averaged and end to end: an attribute of a
 * record that was missed counts as missed, one of a record that is not there as wrongly said.
 */
export function score(articles: readonly Article[], extract: (article: Article) => Extraction): Scores {
  const scores: Scores = new Map();
  for (const article of articles) scoreArticle(article, extract(article), new Scorer(scores, article));
  return scores;
}

/** What was said and due of a kind of record, and which belong together. */
interface Scored<P, G> {
  said: readonly P[];
  due: readonly G[];
  pairs: readonly (readonly [P, G])[];
}

class Scorer {
  constructor(
    private readonly scores: Scores,
    private readonly article: Article,
  ) {}

  private tally(line: string): Tally {
    let tally = this.scores.get(line);
    if (!tally) this.scores.set(line, (tally = { right: 0, said: 0, due: 0, errors: [] }));
    return tally;
  }

  private shown({ start, end }: Span): string {
    return `${this.article.id}: ${JSON.stringify(this.article.text.slice(start, end).slice(0, 70))}`;
  }

  /** Records that are there or not. */
  records<P extends Span, G extends Span>(
    line: string,
    said: readonly P[],
    due: readonly G[],
    equal: (p: P, g: G) => boolean,
  ): Scored<P, G> {
    const { pairs, extra, missed } = match(said, due, equal);
    const tally = this.tally(line);
    tally.right += pairs.length;
    tally.said += said.length;
    tally.due += due.length;
    for (const p of extra) tally.errors.push(`extra  ${this.shown(p)}`);
    for (const g of missed) tally.errors.push(`missed ${this.shown(g)}`);
    return { said, due, pairs };
  }

  /** A fact about records: null is not said, or not due. */
  fact<P extends Span, G, V, W>(
    line: string,
    { said, due, pairs }: Scored<P, G>,
    of: (p: P) => V | null | undefined,
    ofGold: (g: G) => W | null | undefined,
    equal: (v: V, w: W) => boolean,
  ): void {
    const tally = this.tally(line);
    tally.said += said.filter((p) => of(p) != null).length;
    tally.due += due.filter((g) => ofGold(g) != null).length;
    for (const [p, g] of pairs) {
      const [v, w] = [of(p), ofGold(g)];
      if (v != null && w != null && equal(v, w)) tally.right++;
      else if (v != null || w != null)
        tally.errors.push(`wrong  ${this.shown(p)} ${JSON.stringify(v ?? null)}, not ${JSON.stringify(w ?? null)}`);
    }
  }

  /** Yes or no. */
  verdict(line: string, right: boolean, span: Span, what: string): void {
    const tally = this.tally(line);
    tally.said++;
    tally.due++;
    if (right) tally.right++;
    else tally.errors.push(`wrong  ${this.shown(span)} ${what}`);
  }
}

const isExact = (a: Span, b: Span) => a.start === b.start && a.end === b.end;
const equals = <T>(a: T, b: T) => a === b;

/** All mentions of a list, each once, in text order. */
function mentions(list: readonly { mentions: readonly Span[] }[], text: string): Span[] {
  const all = new Map<string, Span>();
  for (const { mentions } of list)
    for (const { start, end } of mentions) {
      const span = bareName({ start, end }, text);
      all.set(`${span.start} ${span.end}`, span);
    }
  return [...all.values()].sort((a, b) => a.start - b.start);
}

/** Entities with the span of their first mention. */
const placed = <E extends { mentions: readonly Span[] }>(list: readonly E[]): (E & Span)[] =>
  list.map((entity) => ({ ...entity, start: entity.mentions[0].start, end: entity.mentions[0].end }));

const isSameName = (p: { name: string }, g: GoldEntity) => fold(p.name) === fold(g.name);

function scoreArticle({ text, gold, region }: Article, found: Extraction, scorer: Scorer): void {
  for (const list of ["people", "organisations", "locations"] as const)
    scorer.records(`${list} mentions`, mentions(found[list], text), mentions(gold[list], text), isExact);

  const persons = scorer.records("people by name", placed(found.people), placed(gold.people), isSameName);
  const organisationOf = (id: string | null) => found.organisations.find((o) => o.id === id)?.name;
  scorer.fact(
    "people role",
    persons,
    (p) => p.role,
    (g) => g.role,
    equals<string>,
  );
  scorer.fact(
    "people age",
    persons,
    (p) => inYears(p.age),
    (g) => g.age,
    equals<number>,
  );
  scorer.fact(
    "people gender",
    persons,
    (p) => p.gender,
    (g) => g.gender,
    equals<string>,
  );
  scorer.fact(
    "people title",
    persons,
    (p) => p.title,
    (g) => g.title,
    alike,
  );
  scorer.fact(
    "people organisation",
    persons,
    (p) => organisationOf(p.organisationId),
    (g) => g.organisation,
    alike,
  );
  for (const [p, g] of persons.pairs) {
    if (p.role !== "suspect" && p.role !== "convicted") continue;
    const fair = g.role === "convicted" || (g.role === "suspect" && p.role === "suspect");
    scorer.verdict("accusations", fair, p, `${p.role}, not ${g.role}`);
  }

  const bodies = scorer.records(
    "organisations by name",
    placed(found.organisations),
    placed(gold.organisations),
    isSameName,
  );
  scorer.fact(
    "organisations kind",
    bodies,
    (p) => p.kind,
    (g) => g.kind,
    equals<string>,
  );

  const places = scorer.records("locations by name", placed(found.locations), placed(gold.locations), isSameName);
  const abroad = (code: string | null) => (code === region ? null : code);
  scorer.fact(
    "locations country",
    places,
    (p) => p.countryCode,
    (g) => g.country,
    equals<string>,
  );
  scorer.fact(
    "locations abroad",
    places,
    (p) => abroad(p.countryCode),
    (g) => abroad(g.country),
    equals<string>,
  );

  scoreQuantities(gold, found, scorer);
  scoreDates(gold, found, scorer);
  scoreQuotes(gold, text, found, scorer);
}

/** Whole years of an age; less than one is 0. */
function inYears(age: { min: number | null; unit: string } | null): number | null {
  if (age?.min == null) return null;
  return age.unit === "year" ? age.min : age.unit === "month" ? Math.floor(age.min / 12) : 0;
}

type Range = Span & { min: number | null; max: number | null };

/** How much longer than the label a record may be: a whole sentence is not a quantity. */
const SLACK = 30;
const isSameRange = (p: Range, g: Range) =>
  overlap(p, g) && p.end - p.start <= g.end - g.start + SLACK && sameNumber(p.min, g.min) && sameNumber(p.max, g.max);

function scoreQuantities(gold: Gold, found: Extraction, scorer: Scorer): void {
  const counts = scorer.records("counts", found.counts, gold.counts, isSameRange);
  scorer.fact(
    "counts noun",
    counts,
    (p) => p.noun ?? "",
    (g) => g.noun,
    alike,
  );

  const ages = scorer.records("ages", found.ages, gold.ages, (p, g) => isSameRange(p, g) && p.unit === g.unit);
  const named = new Set(gold.people.map((p) => fold(p.name)));
  const personOf = (id: string | null) => found.people.find((p) => p.id === id)?.name;
  scorer.fact(
    "ages owner",
    ages,
    (p) => personOf(p.personId),
    (g) => (named.has(fold(g.of)) ? g.of : null),
    (a, b) => fold(a) === fold(b),
  );

  const isSameAmount = (p: Range & { currency: string }, g: Range & { currency: string }) =>
    isSameRange(p, g) && p.currency === g.currency;
  const amounts = scorer.records("currencies", found.currencies, gold.currencies, isSameAmount);
  scorer.fact(
    "currencies what",
    amounts,
    (p) => p.what,
    (g) => g.what,
    sharesWord,
  );
}

const sharesWord = (a: string, b: string) => {
  const words = contentWords(a);
  return words.length <= 12 && contentWords(b).some((word) => words.includes(word));
};

/** Characters of an ISO date that its grain fixes. */
const FIXED: Readonly<Record<string, number>> = { year: 4, month: 7, hour: 13, minute: 16 };
const CLOCK: Readonly<Record<string, number>> = { hour: 3, minute: 6 };

/** The first moment of a date as exactly as its grain says; of a clock time without day the time. */
function moment(date: { from: string | null; to: string | null }, grain: string): string {
  const at = date.from ?? date.to ?? "";
  return at.startsWith("T") ? at.slice(0, CLOCK[grain] ?? 3) : at.slice(0, FIXED[grain] ?? 10);
}

function scoreDates(gold: Gold, found: Extraction, scorer: Scorer): void {
  scorer.records("dates", found.dates, gold.dates, (p, g) => {
    if (!overlap(p, g) || p.end - p.start > g.end - g.start + SLACK) return false;
    const due = moment(g, g.grain);
    // a clock time whose day the text does not give may have been given one
    return due.startsWith("T") ? (p.from ?? "").includes(due) : moment(p, g.grain) === due;
  });
}

/** How far the ends of a quotation may be off. */
const NEAR = 3;

function scoreQuotes(gold: Gold, text: string, found: Extraction, scorer: Scorer): void {
  const said = found.quotes.filter((q) => q.type === "direct").map((q) => bareQuote(q, text));
  const due = gold.quotes.map((q) => bareQuote(q, text));
  const near = (p: Span, g: Span) => Math.abs(p.start - g.start) <= NEAR && Math.abs(p.end - g.end) <= NEAR;
  const quoted = scorer.records("quotes", said, due, near);
  const named = new Set(gold.people.map((p) => fold(p.name)));
  scorer.fact(
    "quotes speaker",
    quoted,
    (p) => p.speaker?.name ?? p.speaker?.text,
    (g) => g.speaker,
    (a, b) => (named.has(fold(b)) ? fold(a) === fold(b) : alike(a, b)),
  );
  scorer.fact(
    "quotes cue",
    quoted,
    (p) => p.cue?.text,
    (g) => g.cue,
    (a, b) => fold(b).split(" ").includes(fold(a)),
  );
}
