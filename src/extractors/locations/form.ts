import type { Place } from "../../gazetteer/index.js";
import type { LocationKind, Options } from "../../schemas/index.js";
import type { FoundName } from "../names/index.js";

/** A place that a name may mean. */
export interface Candidate {
  readonly place: Place;
  /** The name is not its own ("Bombay"). */
  readonly alternative: boolean;
}

/** A way in which the text names a place, with all mentions of it: resolved as one. */
export interface Form {
  readonly mentions: FoundName[];
  readonly candidates: readonly Candidate[];
  /** What the words of the name say it is. */
  readonly says: LocationKind | null;
  /** A part of the place that the candidates are: "West Philadelphia". */
  readonly part: boolean;
  /** "East London" is a town, but may be the east of London. */
  readonly wholes: readonly Candidate[];
  /** Places that the first words of an unlisted name are: of "Perth Airport" the Perths. */
  readonly anchors: readonly Place[];
  /** The desk's own entry. */
  readonly known: KnownPlace | null;
  /** How far it tells where the article is about. */
  readonly weight: number;
  /** Stands in the name of an organisation, or is a nationality: it helps to place the others, and is no record. */
  readonly evidenceOnly: boolean;
  /** Opens a paragraph as its dateline does, and no state or country follows. */
  readonly aloneInDateline: boolean;
  /** "at the Globe, Upper Bangor": the article tells a house from the town of its name. */
  readonly article: boolean;
  /** "Northeast", "West Coast": words of direction and no more, which every country has. */
  readonly vague: boolean;
  /** "the West", "New World": lies in no one country. */
  readonly world: boolean;
  /** Names beside its mentions, by how they stand there. */
  readonly beside: Beside[];
  /** Other names around its mentions. */
  readonly near: Near[];
  /** In an article on one Perth, "Perth, Western Australia" is another: neither says anything of the other. */
  namesake: Form | null;
}

export interface Near {
  readonly form: Form;
  /** More for what stands close. */
  readonly weight: number;
}

export interface Beside {
  readonly form: Form;
  /** "X, Y", "X in Y": the second says where the first is. */
  readonly within: boolean;
  /** And it is no list like "Paris, London and Rome". */
  readonly surely: boolean;
  /** "Paris, London and Rome". */
  readonly listed: boolean;
  /** Stands after it. */
  readonly after: boolean;
}

export type KnownPlace = NonNullable<NonNullable<Options["known"]>["locations"]>[number];

/** A mention of a place, and what its words may mean. */
export interface Occurrence {
  readonly mention: FoundName;
  readonly form: Form;
}

/** What a wording may be the name of, and what its own words say. */
export type Meaning = Pick<Form, "candidates" | "says" | "part" | "wholes" | "anchors">;

/** How a wording stands in the text. */
type Standing = Pick<Form, "known" | "weight" | "evidenceOnly" | "aloneInDateline" | "article" | "vague" | "world">;

/** All forms are made here: the engine reads objects of one make faster than those of many. */
export const makeForm = (meaning: Meaning, standing: Standing): Form => ({
  mentions: [],
  candidates: meaning.candidates,
  says: meaning.says,
  part: meaning.part,
  wholes: meaning.wholes,
  anchors: meaning.anchors,
  known: standing.known,
  weight: standing.weight,
  evidenceOnly: standing.evidenceOnly,
  aloneInDateline: standing.aloneInDateline,
  article: standing.article,
  vague: standing.vague,
  world: standing.world,
  beside: [],
  near: [],
  namesake: null,
});
