/**
 * Words that, capitalised after an abbreviation, open a new sentence ("… at 5 p.m. The man fled"): pronouns,
 * determiners, conjunctions, prepositions and adverbs, which are no part of a name. Source: closed word classes of
 * English, by hand.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "the a an this that these those he she it they we you i his her its their our my your who what when where why how " +
    "in on at by for from with after before during since while as if but and or so yet because although though however " +
    "there here then now also meanwhile no not none nobody one two three some many most several all both each every " +
    "police officers detectives investigators authorities prosecutors witnesses neither either according"
  ).split(" "),
);
