import { wordSet } from "./word-set.js";

/**
 * Closed classes of English words, as far as finding the subject of a verb needs them. Source: the closed classes of
 * Quirk et al., "A Comprehensive Grammar of the English Language" (1985), ch. 2–9.
 */
export const DETERMINERS = /* @__PURE__ */ wordSet(
  "the a an this that these those one another some any every each no his her their its our my your both two three four " +
    "five six seven eight nine ten several many most all other",
);
export const SUBJECT_PRONOUNS = /* @__PURE__ */ wordSet("he she they it i we you one");
export const OBJECT_PRONOUNS = /* @__PURE__ */ wordSet("him her them me us it");
export const POSSESSIVES = /* @__PURE__ */ wordSet("his her their its my our your");
export const PREPOSITIONS = /* @__PURE__ */ wordSet(
  "of for from in at with to on by into onto over under about against between among through during before after since " +
    "without within outside inside near behind beside besides despite towards toward upon via per across along around " +
    "amid amidst like until till beyond above below off out up down past following including regarding concerning",
);
/** After these a new clause begins. */
export const CLAUSE_OPENERS = /* @__PURE__ */ wordSet(
  "that when while as after before because if although though since unless until whereas whether where why how but so " +
    "what than",
);
export const RELATIVES = /* @__PURE__ */ wordSet("who which whose whom that");
export const AUXILIARIES = /* @__PURE__ */ wordSet(
  "is are was were be been being am has have had having do does did will would can could should shall may might must " +
    "'d 'll isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't " +
    "cannot ain't",
);
export const BE_FORMS = /* @__PURE__ */ wordSet(
  "is are was were be been being am isn't aren't wasn't weren't get got gets getting",
);
/** Adverbs that stand between a subject and its verb; those in "-ly" are known by their ending. */
export const MIDDLE_ADVERBS = /* @__PURE__ */ wordSet(
  "also then later now just since not never again once even often always already still only further recently afterwards " +
    "afterward today yesterday tonight earlier soon too there here ever first next instead simply therefore however " +
    "monday tuesday wednesday thursday friday saturday sunday himself herself themselves itself both all finally " +
    "meanwhile moreover furthermore elsewhere additionally otherwise nevertheless similarly",
);
