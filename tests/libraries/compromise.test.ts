import { expect, test } from "vitest";
import { lemmaOf, singularOf } from "../../src/libraries/compromise.js";

// what is read from compromise changes between its minor versions: these are the answers that we build on
test.each([
  ["arrested", "arrest"],
  ["charged", "charge"],
  ["killed", "kill"],
  ["injured", "injure"],
  ["seized", "seize"],
  ["executed", "execute"],
  ["rescued", "rescue"],
  ["fired", "fire"],
  ["shot", "shoot"],
  ["stolen", "steal"],
  ["held", "hold"],
  ["robbed", "rob"],
  ["stabbing", "stab"],
  ["arresting", "arrest"],
  ["acquitted", "acquit"],
  ["identified", "identify"],
  ["kidnapped", "kidnap"],
  ["quizzed", "quiz"],
  ["detains", "detain"],
  ["fled", "flee"],
  ["need", "need"],
  ["pass", "pass"],
  ["arrest", "arrest"],
  ["zxqv", "zxqv"],
])("the lemma of %s is %s", (verb, lemma) => {
  expect(lemmaOf(verb)).toBe(lemma);
  expect(lemmaOf(verb)).toBe(lemma);
});

test.each([
  ["men", "man"],
  ["MEN", "MAN"],
  ["gunmen", "gunman"],
  ["people", "person"],
  ["townspeople", "townsperson"],
  ["schoolchildren", "schoolchild"],
  ["knives", "knife"],
  ["thieves", "thief"],
  ["burglaries", "burglary"],
  ["witnesses", "witness"],
  ["boxes", "box"],
  ["watches", "watch"],
  ["houses", "house"],
  ["cases", "case"],
  ["buses", "bus"],
  ["heroes", "hero"],
  ["shoes", "shoe"],
  ["gloves", "glove"],
  ["police", "police"],
  ["sheep", "sheep"],
  ["SIM cards", "SIM card"],
  ["Kawasakis", "Kawasaki"],
  ["crew", "crew"],
  ["glass", "glass"],
])("the singular of %s is %s", (noun, singular) => {
  expect(singularOf(noun)).toBe(singular);
});
