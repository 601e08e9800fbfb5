import type { NameMention } from "../names/index.js";
import type { After } from "./after.js";
import type { Context, Profile, Span } from "./context.js";
import type { Before } from "./noun-phrase.js";
import { Word } from "./words.js";
import { bodyOfTitle, openedFor } from "./workplace.js";

/** Title, body, home and nationality that the words around a name tell. @returns the body, if they name one */
export function readFacts(
  context: Context,
  profile: Profile,
  mention: NameMention,
  before: Before,
  after: After,
  first: boolean,
): NameMention | null {
  const { words } = context;
  const full = mention.endToken - mention.firstToken > 1 || first;
  // "the alleged leader, X, a mechanic": an allegation is no job
  const alleged = before.title && ALLEGED.test(context.document.tokens.lower[before.title.from]);
  if (before.title && !alleged) offerTitle(profile, before.title, full ? 3 : 1);
  // "Mrs Ada Obi, a retired nurse": a doctor or a priest has a job that tells more
  else if (before.honorific && full)
    offerTitle(
      profile,
      before.honorific,
      words.of[before.honorific.to - 1] & (Word.FEMALE | Word.MALE) && mention.endToken - mention.firstToken > 1
        ? 2.5
        : 1,
    );
  if (after.title) offerTitle(profile, after.title, after.predicated ? 1 : 2);

  const organisation =
    before.organisation ??
    after.organisation ??
    bodyOfTitle(context, before.headToken) ??
    bodyOfTitle(context, after.headToken) ??
    openedFor(context, before.start);
  if (organisation && !profile.organisation && !((before.head | after.head) & (Word.SUSPECT | Word.VICTIM)))
    profile.organisation = organisation;
  const residence = after.residence ?? before.residence;
  if (residence) profile.residence ??= residence;
  const nationality = before.nationality ?? after.nationality;
  if (nationality) profile.nationality ??= nationality;
  return organisation;
}

const ALLEGED = /^(?:alleged|suspected|accused|convicted|would)$/u;

/** Keeps the title of the best kind: see `Profile.title`. */
export function offerTitle(profile: Profile, span: Span, rank: number): undefined {
  if (!profile.title || rank > profile.title.rank) profile.title = { span, rank };
}
