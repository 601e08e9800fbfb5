import { type Document, Flag, mentionOf } from "../../document/index.js";
import { kindOfName, kindOfWord } from "../../links/organisation-kind.js";
import { defineExtractor, type Found } from "../../pipeline/index.js";
import { type Organisation, type OrganisationKind, organisationSchema } from "../../schemas/index.js";
import { type NameMention, names } from "../names/index.js";
import { type Body, groupOrganisations } from "./group.js";

export const organisations = defineExtractor<"organisations", Organisation>({
  list: "organisations",
  singular: "organisation",
  schema: organisationSchema,
  needs: [names],
  find({ document, options, use }) {
    const mentions = use(names).filter((mention) => mention.kind === "organisation");
    return groupOrganisations(document, mentions).map((body) => toRecord(document, body, options.explain));
  },
});

function toRecord(document: Document, body: Body, explain: boolean | undefined): Found<Organisation> {
  const name = fullest(document, body);
  const { kind, why } = decideKind(document, body, name);
  const acronym = body.acronym && body.acronym.text !== name.text ? body.acronym : null;
  return {
    name: name.text,
    kind,
    acronym: acronym?.text ?? null,
    mentions: body.mentions.map(({ start, end }) => mentionOf(document, start, end)),
    evidence: acronym ? { acronym: [mentionOf(document, acronym.start, acronym.end)] } : {},
    confidence: Math.max(...body.mentions.map((mention) => mention.confidence)),
    ...(explain ? { explanation: [`kind ${kind}: ${why}`, ...(body.mentions[0].explanation ?? [])] } : {}),
  };
}

/** The longest form that stands in the text, not in capitals if there is another. */
function fullest({ tokens }: Document, body: Body): NameMention {
  const shouted = (mention: NameMention) =>
    mention.endToken - mention.firstToken > 1 &&
    (tokens.flags[mention.firstToken] & tokens.flags[mention.endToken - 1] & Flag.UPPER) !== 0;
  const score = (mention: NameMention) => (shouted(mention) ? 0 : 1000) + mention.end - mention.start;
  return body.mentions.reduce((best, mention) => (score(mention) > score(best) ? mention : best));
}

function decideKind(document: Document, body: Body, name: NameMention): { kind: OrganisationKind; why: string } {
  for (const mention of body.mentions) {
    const kind = mention.known && "kind" in mention.known ? mention.known.kind : undefined;
    if (kind) return { kind, why: "the desk's own list" };
  }
  const own = kindOfName(name.text);
  if (own) return { kind: own, why: "words of its name" };
  if (body.acronym) {
    const kind = kindOfName(body.acronym.text);
    if (kind) return { kind, why: "its acronym" };
  }
  for (const mention of body.mentions.slice(0, 3)) {
    const kind = kindOfName(mention.text) ?? kindBeside(document, mention);
    if (kind) return { kind, why: "words beside its name" };
  }
  // an agency that is known well enough to be named by its letters alone
  const { tokens } = document;
  if (name.endToken - name.firstToken === 1 && tokens.flags[name.firstToken] & Flag.UPPER && name.text.length < 6)
    return { kind: "government", why: "letters only" };
  return { kind: "company", why: "nothing tells another kind" };
}

/** "the charity Inquest", "Inquest, a charity", "an Iron Taniwha gang member". */
function kindBeside({ tokens }: Document, mention: NameMention): OrganisationKind | null {
  const before = mention.firstToken - 1;
  if (before >= 0 && !(tokens.flags[before] & Flag.MARK)) {
    const kind = kindOfWord(tokens.lower[before]);
    if (kind && !WEAK.has(tokens.lower[before])) return kind;
  }
  let i = mention.endToken;
  if (i < tokens.length && !(tokens.flags[i] & Flag.MARK)) {
    const kind = kindOfWord(tokens.lower[i]);
    if (kind && !WEAK.has(tokens.lower[i])) return kind;
    const role = BY_WORD_AFTER.get(tokens.lower[i]);
    if (role) return role;
  }
  // "told the Fusion": people talk to the press
  const teller = tokens.lower[before] === "the" ? before - 1 : before;
  if (teller >= 0 && TELLING.has(tokens.lower[teller])) return "media";
  if (i + 1 < tokens.length && tokens.text[i] === "," && ARTICLES.has(tokens.lower[i + 1])) {
    for (i += 2; i < tokens.length && i < mention.endToken + 7 && !(tokens.flags[i] & Flag.MARK); i++) {
      const kind = kindOfWord(tokens.lower[i]);
      if (kind && !WEAK.has(tokens.lower[i])) return kind;
    }
  }
  return null;
}

const ARTICLES = new Set("a an the which".split(" "));
/** Whose "members", "lawmakers" or "strikers" are told of: the first word after the name. */
const BY_WORD_AFTER: ReadonlyMap<string, OrganisationKind> = new Map(
  (
    [
      ["gang", "gang gangs members patches associates gangsters bikies militants insurgents gunmen fighters"],
      [
        "political",
        "lawmaker lawmakers candidate candidates chieftain chieftains mp mps mna mpa mla senator councillor",
      ],
      [
        "media",
        "reported reports understands learnt gathered journalist journalists reporter reporters columnist correspondent",
      ],
      [
        "other",
        "striker midfielder goalkeeper defender winger coach quarterback pitcher star fan fans supporters player players",
      ],
    ] as const
  ).flatMap(([kind, words]) => words.split(" ").map((word) => [word, kind] as const)),
);
const TELLING = new Set(["told", "tells"]);
/** Told of a body by its neighbours too often by chance. */
const WEAK = new Set(
  "crime investigation post times service services office united house board standard mail drug drugs fire and & front sun security systems trust fund detectives police corps guards patrol daily".split(
    " ",
  ),
);
