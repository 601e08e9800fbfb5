import type { Document, Quotation } from "../document/index.js";
import type { Organisation, Person } from "../schemas/index.js";
import { beside, canSpeak } from "./attribution-beside.js";
import type { Cue } from "./attribution-cue.js";
import { echo } from "./attribution-echo.js";
import { inherit } from "./attribution-inherit.js";
import { type Attribution, NOBODY } from "./attribution-record.js";
import { type Reader, resolve, sentenceSubjects } from "./attribution-resolve.js";
import { createScene, endsSentence, type Scene } from "./attribution-scene.js";
import { sourceIn } from "./attribution-source.js";
import { subjectOf } from "./attribution-subject.js";
import { verbAt } from "./attribution-verb.js";
import { createPronounResolver, narration } from "./pronouns.js";

/** Attributes every quotation of a document; `people` and `organisations` may be empty. */
export function attribute(
  document: Document,
  quotations: readonly Quotation[],
  people: readonly Person[],
  organisations: readonly Organisation[],
): { direct: Attribution[]; indirect: (cue: Cue) => Attribution } {
  const scene = createScene(document, quotations, people, organisations);
  const found = quotations.map((quotation, index) => beside(scene, quotations, quotation, index));
  const subjects = sentenceSubjects(scene);
  const quoted = (token: number) => scene.quoteOf[token] >= 0;
  const resolver = createPronounResolver(document, people, {
    quoted,
    subjectOf: (sentence) => {
      const subject = subjects(sentence);
      return subject?.kind === "person" ? subject.head : -1;
    },
  });
  const reader: Reader = { scene, people, subjects, resolver, narrated: narration(document, quoted) };
  for (let q = 0; q < quotations.length; q++) {
    const attribution = found[q];
    if (!attribution.source) inherit(scene, quotations, found, q);
    if (attribution.own) {
      attribution.beside = true;
      resolve(reader, attribution);
    }
    attribution.goesOn = goesOn(scene, quotations, found, q);
  }
  echo(scene, quotations, found);
  return { direct: found, indirect: (cue) => indirectly(reader, cue) };
}

/** Who says a clause that is reported without marks. */
function indirectly(reader: Reader, cue: Cue): Attribution {
  const { scene } = reader;
  const form = verbAt(scene, cue.first);
  const { firstToken, endToken } = scene.document.sentences[scene.document.sentenceOf[cue.first]];
  // read again now that names are known
  const subject =
    cue.subject && form && cue.subject.end <= cue.first
      ? subjectOf(scene, cue.first, form, firstToken, endToken)
      : cue.subject;
  const source = subject ? sourceIn(scene, subject) : null;
  const attribution: Attribution = { ...NOBODY, cue, reason: "reported clause" };
  if (source && canSpeak(scene, source)) {
    Object.assign(attribution, { source, own: true, beside: true });
    resolve(reader, attribution);
  }
  return attribution;
}

/** Whether a quotation goes on with the utterance of the one before: nothing but their cue between them. */
export function goesOn(
  scene: Scene,
  quotations: readonly Quotation[],
  found: readonly Attribution[],
  q: number,
): boolean {
  if (q === 0) return false;
  const cue = found[q].cue;
  if (!cue || found[q - 1].cue?.first !== cue.first) return false;
  const from = quotations[q - 1].afterToken;
  const to = quotations[q].openToken;
  // the cue stands between them, and with it one sentence ends at the most
  if (cue.first < from || cue.first >= to) return false;
  let stops = 0;
  for (let i = from; i < to; i++) if (endsSentence(scene, i)) stops++;
  return stops <= 1;
}
