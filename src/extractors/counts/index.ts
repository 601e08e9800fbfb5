import { type Document, mentionOf } from "../../document/index.js";
import { breakdownsOf } from "../../links/breakdowns.js";
import { defineExtractor, type Found } from "../../pipeline/index.js";
import { type Count, countSchema, type Evidence } from "../../schemas/index.js";
import { actionOf, groupsOf } from "./action.js";
import { proposalsOf } from "./find.js";
import { placesOf, settingOf, settingsOf } from "./places.js";

/** Finds stated quantities of people, things and events, what happened to them, where, and which break down which. */
export const counts = defineExtractor<"counts", Count>({
  list: "counts",
  singular: "count",
  schema: countSchema,
  layer: "values",
  links: ["locations"],
  find: ({ document, options }) => findCounts(document, options.explain === true),
  link(records, { document, lists }) {
    const proposals = proposalsOf(document);
    const byStart = new Map(records.map((record) => [record.start, record]));
    const recordOf = (k: number) => {
      const proposal = proposals[k];
      return proposal && byStart.get(document.tokens.start[proposal.firstToken]);
    };
    if (lists.locations) {
      const settings = settingsOf(document, placesOf(document, lists.locations));
      const groups = groupsOf(document, proposals);
      for (let first = 0; first < proposals.length; ) {
        let last = first;
        while (last + 1 < proposals.length && groups[last + 1] === groups[first]) last++;
        const locationIds = settings.length > 0 ? settingOf(document, settings, proposals, first, last) : [];
        for (let k = first; k <= last; k++) {
          const record = recordOf(k);
          if (record) record.locationIds = locationIds;
        }
        first = last + 1;
      }
    }
    for (let k = 0; k < proposals.length; k++) {
      const part = recordOf(k);
      const lot = proposals[k].lot >= 0 ? recordOf(proposals[k].lot) : undefined;
      if (part && lot && part !== lot) part.partOf = lot.id;
    }
    for (const { total, parts } of breakdownsOf(document, records))
      for (const part of parts) records[part].partOf ??= records[total].id;
  },
});

function findCounts(document: Document, explain: boolean): Found<Count>[] {
  const proposals = proposalsOf(document);
  const groups = groupsOf(document, proposals);
  const { tokens } = document;
  return proposals.map((p, k) => {
    let last = k;
    while (last + 1 < proposals.length && last < k + 12 && groups[last + 1] === groups[k]) last++;
    const action =
      p.noun === "times"
        ? undefined
        : actionOf(document, proposals[groups[k]].firstToken, proposals[last].endToken, p.bare);
    const evidence: Evidence = action
      ? { action: [mentionOf(document, tokens.start[action.token], tokens.end[action.token])] }
      : {};
    return {
      ...mentionOf(document, tokens.start[p.firstToken], tokens.end[p.endToken - 1]),
      evidence,
      min: p.min,
      max: p.max,
      approximate: p.approximate,
      noun: p.noun,
      unit: p.unit,
      action: action?.lemma ?? null,
      locationIds: [],
      partOf: null,
      ...(p.bare ? { score: 1 } : {}),
      ...(explain ? { explanation: [`count: ${p.rule}`] } : {}),
    };
  });
}
