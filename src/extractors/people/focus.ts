import type { Sentence } from "../../document/index.js";
import { isOfOffice, speaksIn, toldOf } from "./candidates.js";
import type { Context, Profile } from "./context.js";
import type { Individual } from "./group.js";
import { relationAt, startsWithPronoun } from "./pronoun-clause.js";

export type Gender = "female" | "male";

/** Whom the text is about, from sentence to sentence. */
export interface Focus {
  person: Individual | null;
  /** Whom it was about before. */
  rival: Individual | null;
  /** Whom it is about apart from those who are there by office. */
  matter: Individual | null;
  /** Whether nobody else was named with the matter. */
  alone: boolean;
  /** Who speaks by office of the person. */
  talker: Individual | null;
  /** Who spoke last in the paragraph. */
  speaker: Individual | null;
  /** Those named in the last sentence that names anybody. */
  group: readonly Individual[];
  paragraph: number;
  /** Paragraphs since the person was told of. */
  told: number;
}

/** Whom one sentence has told of so far. */
export interface Scene {
  readonly from: number;
  readonly to: number;
  readonly named: Individual[];
  first: Individual | null;
  subject: Individual | null;
  lastSubject: Individual | null;
  several: boolean;
  /** Whether someone without a name is told of, and of which gender. */
  unknown: boolean;
  unnamed: number;
  /** Whose lawyer, mother or home it is: meant by a pronoun only if nobody else is named. */
  owner: Individual | null;
  /** The gender of the relation. */
  owned: number;
  /** Whom the first pronoun means, before anybody is named. */
  held: Individual | null;
  heldGender: Gender | null;
  /** Whether that pronoun is a subject. */
  holds: boolean;
  /** Whether the first one named speaks. */
  spoken: boolean;
  /** The gender of someone who was done something to, and is not the first one named. */
  away: Gender | null;
}

export const openFocus = (): Focus => ({
  person: null,
  rival: null,
  matter: null,
  alone: false,
  talker: null,
  speaker: null,
  group: [],
  paragraph: -1,
  told: 0,
});

export function openScene(focus: Focus, { firstToken, endToken, paragraph }: Sentence): Scene {
  if (paragraph !== focus.paragraph) {
    focus.paragraph = paragraph;
    // after a paragraph without the person, a pronoun may be anyone's
    focus.told++;
    if (focus.told > 3) focus.person = null;
    focus.speaker = null;
  }
  return {
    from: firstToken,
    to: endToken,
    named: [],
    first: null,
    subject: null,
    lastSubject: null,
    several: false,
    unknown: false,
    unnamed: 0,
    owner: null,
    owned: 0,
    held: null,
    heldGender: null,
    holds: false,
    spoken: false,
    away: null,
  };
}

/** Someone is named. */
export function meet(context: Context, scene: Scene, person: Individual, endToken: number, isSubject: boolean): void {
  if (context.document.tokens.lower[endToken] === "'s") {
    scene.owner = person;
    scene.owned = relationAt(context, endToken + 1);
    return;
  }
  if (scene.first && scene.first !== person) scene.several = true;
  scene.first ??= person;
  if (!scene.named.includes(person) && scene.named.length < 16) scene.named.push(person);
  if (!isSubject) return;
  scene.subject ??= person;
  scene.lastSubject = person;
}

/** What a sentence leaves in mind at its end. */
export function closeScene(
  context: Context,
  profiles: ReadonlyMap<Individual, Profile>,
  focus: Focus,
  scene: Scene,
): void {
  const { named, subject } = scene;
  const first = scene.first ?? scene.owner;
  // "She may be with X": she is told of, not X
  const about =
    !subject && scene.held && scene.holds
      ? scene.held
      : (toldOf(profiles, subject, scene.lastSubject) ?? (scene.several ? null : first));
  let others = 0;
  for (const person of named) {
    if (speaksIn(profiles, person, scene.from, scene.to)) focus.speaker = person;
    if (isOfOffice(profiles, person)) continue;
    focus.matter = person;
    others++;
  }
  if (others) focus.alone = others === 1;
  if (named.length) {
    focus.group = named;
    focus.talker = about !== subject ? subject : null;
  }
  if (about) {
    if (focus.person !== about) focus.rival = focus.person;
    focus.person = about;
    focus.told = 0;
  } else if (first) {
    focus.rival = null;
    focus.person = first;
    focus.told = 0;
  } else if (scene.unknown && !startsWithPronoun(context, scene.from)) focus.person = focus.rival = null;
}
