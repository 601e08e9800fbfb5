/**
 * Doctors articles: wherever a check passes, one of its numbers is changed by one, and in each conversion two digits
 * change places. Each doctored article contradicts itself, so a check must say so.
 *
 *   npx tsx tools/doctor-fixtures.ts [CORPUS.jsonl …]   default: fixtures/articles.jsonl
 */
import { pathToFileURL } from "node:url";
import { createDocument, tokenAt } from "../src/document/index.js";
import { numbersOf } from "../src/grammar/index.js";
import { type Extraction, extract, type Options } from "../src/index.js";
import { readCorpus } from "./accuracy/corpus.js";

/** A doctored article and what was changed in it. */
export interface Doctored {
  readonly text: string;
  readonly change: string;
}

const SMALL =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A number below a hundred in words. */
function inWords(value: number): string {
  if (value < 20) return SMALL[value];
  const unit = value % 10;
  return unit === 0 ? TENS[value / 10] : `${TENS[Math.floor(value / 10)]}-${SMALL[unit]}`;
}

/** The plural that "one woman" needs once they are two. */
const plural = (noun: string) => (noun.endsWith("man") ? noun.replace(/man$/u, "men") : `${noun}s`);

/** Every way to doctor an article whose extraction is given. */
export function doctor(text: string, extraction: Extraction): Doctored[] {
  const doctored: Doctored[] = [];
  const replace = (start: number, end: number, by: string) =>
    doctored.push({ text: text.slice(0, start) + by + text.slice(end), change: `${text.slice(start, end)} → ${by}` });
  const passing = extraction.checks.filter((check) => check.ok);
  for (const id of new Set(passing.filter((c) => c.kind === "sum").flatMap((c) => c.recordIds))) {
    const count = extraction.counts.find((c) => c.id === id);
    if (!count || count.min === null || count.min !== count.max) continue;
    const more = oneMore(text, count.start, count.min);
    if (!more) continue;
    const noun = count.min === 1 && count.noun ? text.indexOf(count.noun, count.start) : -1;
    if (noun >= 0 && noun < count.end)
      replace(more.start, noun + count.noun!.length, `${more.by} ${plural(count.noun!)}`);
    else replace(more.start, more.end, more.by);
  }
  for (const amount of extraction.currencies) {
    if (amount.equivalentOf === null || amount.min === null || amount.min !== amount.max) continue;
    const swapped = swapDigits(amount.text);
    if (swapped) replace(amount.start, amount.end, swapped);
  }
  return doctored;
}

/** The number at an offset raised by one, written as it was: in figures or in words, capitalised or not. */
function oneMore(text: string, start: number, value: number) {
  const document = createDocument(text);
  const { expressions, indexAt } = numbersOf(document);
  const e = expressions[indexAt(tokenAt(document, start))];
  if (!e) return undefined;
  const { tokens } = document;
  const from = tokens.start[e.numberToken];
  const to = tokens.end[e.endToken - 1];
  const written = text.slice(from, to);
  if (/^\d/u.test(written))
    return { start: from, end: to, by: (value + 1).toLocaleString("en", { useGrouping: written.includes(",") }) };
  if (value >= 99) return undefined;
  const words = inWords(value + 1);
  const capital = /^\p{Lu}/u.test(written);
  return { start: from, end: to, by: capital ? words[0].toUpperCase() + words.slice(1) : words };
}

/** Exchanges the first two neighbouring digits that differ by two or more. */
function swapDigits(text: string): string | undefined {
  for (let i = 0; i + 1 < text.length; i++) {
    const [a, b] = [text[i], text[i + 1]];
    if (/\d/u.test(a) && /\d/u.test(b) && Math.abs(Number(a) - Number(b)) >= 2)
      return text.slice(0, i) + b + a + text.slice(i + 2);
  }
  return undefined;
}

/** A number that does not add up. */
const isAlarm = ({ ok }: { ok: boolean }) => !ok;

/** How many of the doctored articles are found out, and which are not. */
export function findOut(articles: readonly { id: string; text: string; options: Options }[]) {
  let doctored = 0;
  let foundOut = 0;
  const missed: string[] = [];
  const falseAlarms: string[] = [];
  for (const { id, text, options } of articles) {
    const extraction = extract(text, options) as Extraction;
    if (extraction.checks.some(isAlarm)) falseAlarms.push(id);
    for (const { text: changed, change } of doctor(text, extraction)) {
      doctored++;
      if (extract(changed, options).checks.some(isAlarm)) foundOut++;
      else missed.push(`${id}: ${change}`);
    }
  }
  return { doctored, foundOut, missed, falseAlarms };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const paths = process.argv.length > 2 ? process.argv.slice(2) : ["fixtures/articles.jsonl"];
  for (const path of paths) {
    const articles = readCorpus(path).map(({ id, text, region, publishedAt }) => ({
      id,
      text,
      options: { ...(region ? { region } : {}), ...(publishedAt ? { publishedAt } : {}) },
    }));
    const { doctored, foundOut, missed, falseAlarms } = findOut(articles);
    console.log(`${path}: ${foundOut} of ${doctored} doctored articles found out; false alarms: ${falseAlarms.length}`);
    for (const line of missed) console.log(`  missed ${line}`);
    for (const id of falseAlarms) console.log(`  false alarm ${id}`);
  }
}
