import type { Document, Quotation } from "../../document/index.js";
import { type Attribution, attribute } from "../../links/attribution.js";
import { defineExtractor, type Found } from "../../pipeline/index.js";
import { type Organisation, type Person, type Quote, quoteSchema } from "../../schemas/index.js";
import { speechOf } from "./speech.js";

export const quotes = defineExtractor<"quotes", Quote>({
  list: "quotes",
  singular: "quote",
  schema: quoteSchema,
  links: ["people", "organisations"],
  find: ({ document }) => speechOf(document).map((quotation) => proposed(document, quotation)),
  link(records, { document, lists }) {
    const people = lists.people ?? [];
    const organisations = lists.organisations ?? [];
    const speech = speechOf(document);
    const byStart = new Map(attribute(document, speech, people, organisations).map((a, i) => [speech[i].start, a]));
    for (const record of records) {
      const attribution = byStart.get(record.start);
      if (attribution) fill(document, record, attribution, people, organisations);
    }
  },
});

function proposed({ text }: Document, { start, end, parts }: Quotation): Found<Quote> {
  return {
    text: text.slice(start, end),
    start,
    end,
    evidence: {},
    type: "direct",
    content: parts.map((part) => text.slice(part.start, part.end)).join("\n\n"),
    utteranceId: "",
    speaker: null,
    cue: null,
  };
}

function fill(
  { text, tokens }: Document,
  record: Quote,
  { cue, source, antecedent, person, organisation, utterance, beside, reason }: Attribution,
  people: readonly Person[],
  organisations: readonly Organisation[],
): void {
  record.utteranceId = `utterance-${utterance + 1}`;
  record.explanation = [reason];
  if (cue) {
    const start = tokens.start[cue.first];
    const end = tokens.end[cue.end - 1];
    record.cue = { text: text.slice(start, end), start, end, lemma: cue.lemma };
  }
  if (!source) return;
  const start = tokens.start[source.first];
  const end = tokens.end[source.end - 1];
  const words = text.slice(start, end);
  const wideEnd = tokens.end[source.wideEnd - 1];
  const named = antecedent ? text.slice(tokens.start[antecedent.first], tokens.end[antecedent.end - 1]) : words;
  record.speaker = {
    name: people[person]?.name ?? organisations[organisation]?.name ?? named,
    text: beside ? text.slice(start, wideEnd) : null,
    start: beside ? start : null,
    end: beside ? wideEnd : null,
    personId: people[person]?.id ?? null,
    organisationId: organisations[organisation]?.id ?? null,
  };
}
