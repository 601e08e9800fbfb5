import { type Document, perDocument, type Quotation } from "../../document/index.js";
import { attribute } from "../../links/attribution.js";
import type { Attribution } from "../../links/attribution-record.js";
import { defineExtractor, type Found } from "../../pipeline/index.js";
import { type Organisation, type Person, type Quote, quoteSchema } from "../../schemas/index.js";
import { type Reported, reportedIn } from "./indirect.js";
import { speechOf } from "./speech.js";

/** Words within marks and reported clauses, found once and read again when the speakers are known. */
const reading = /* @__PURE__ */ perDocument((document: Document) => {
  const speech = speechOf(document);
  return { speech, reported: reportedIn(document, speech) };
});

/** Who said what: direct and indirect speech, each with its speaker and its cue. */
export const quotes = /* @__PURE__ */ defineExtractor<"quotes", Quote>({
  list: "quotes",
  singular: "quote",
  schema: quoteSchema,
  links: ["people", "organisations"],
  find({ document }) {
    const { speech, reported } = reading(document);
    return [
      ...speech.map((quotation) => direct(document, quotation)),
      ...reported.map((clause) => indirect(document, clause)),
    ];
  },
  link(records, { document, lists }) {
    const { speech, reported } = reading(document);
    const people = lists.people ?? [];
    const organisations = lists.organisations ?? [];
    const attributions = attribute(document, speech, people, organisations);
    const byStart = new Map<number, Attribution>();
    speech.forEach(({ start }, i) => {
      byStart.set(start, attributions.direct[i]);
    });
    for (const { firstToken, cue } of reported)
      byStart.set(document.tokens.start[firstToken], attributions.indirect(cue));
    let utterances = 0;
    let last: Attribution | null = null;
    return records.filter((record) => {
      const attribution = byStart.get(record.start);
      if (!attribution) return false;
      // a clause whose subject cannot speak is no speech: "the route runs that way"
      if (record.type === "indirect" && attribution.cue?.subject && !attribution.source) return false;
      if (!attribution.goesOn || !last) utterances++;
      if (record.type === "direct") last = attribution;
      record.utteranceId = `utterance-${utterances}`;
      fill(document, record, attribution, people, organisations);
      return true;
    });
  },
});

/** Where a clause seems to be reported across someone's own words, the words win. */
const DIRECT_SCORE = 1e6;

function direct({ text }: Document, { start, end, parts }: Quotation): Found<Quote> {
  const content = parts.map((part) => text.slice(part.start, part.end)).join("\n\n");
  return { ...proposed(text, start, end), type: "direct", content, score: DIRECT_SCORE };
}

function indirect({ text, tokens }: Document, { firstToken, endToken }: Reported): Found<Quote> {
  const found = proposed(text, tokens.start[firstToken], tokens.end[endToken - 1]);
  return { ...found, type: "indirect", content: found.text };
}

function proposed(text: string, start: number, end: number) {
  return { text: text.slice(start, end), start, end, evidence: {}, utteranceId: "", speaker: null, cue: null };
}

function fill(
  { text, tokens }: Document,
  record: Quote,
  { cue, source, antecedent, person, organisation, beside, reason }: Attribution,
  people: readonly Person[],
  organisations: readonly Organisation[],
): void {
  record.explanation = [reason];
  if (cue) {
    const start = tokens.start[cue.first];
    const end = tokens.end[cue.end - 1];
    record.cue = { text: text.slice(start, end), start, end, lemma: cue.lemma };
  }
  if (!source) return;
  const start = tokens.start[source.first];
  const end = tokens.end[source.wideEnd - 1];
  const { first, end: last } = antecedent ?? source;
  const words = text.slice(tokens.start[first], tokens.end[last - 1]);
  record.speaker = {
    name: people[person]?.name ?? organisations[organisation]?.name ?? words,
    text: beside ? text.slice(start, end) : null,
    start: beside ? start : null,
    end: beside ? end : null,
    personId: people[person]?.id ?? null,
    organisationId: organisations[organisation]?.id ?? null,
  };
}
