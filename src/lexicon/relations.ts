/**
 * What people are to each other, and the gender that the word states. Source: English kinship terms and words for
 * partners, friends and carers, gathered for this project. "His sister, Ann Lee," tells a relative, and a woman.
 */
export const FEMALE_RELATIONS: readonly string[] =
  "sisters daughters nieces granddaughters aunts mothers wives mother mum mom mam mama mummy mommy wife widow daughter stepdaughter sister stepsister aunt auntie niece grandmother granddaughter grandma gran nan nana granny stepmother stepmum stepmom girlfriend fiancee fiancée godmother goddaughter matriarch".split(
    " ",
  );

export const MALE_RELATIONS: readonly string[] =
  "sons uncles nephews grandsons fathers husbands father dad daddy papa husband widower son stepson brother brothers stepbrother uncle nephew grandfather grandson grandad granddad grandpa stepfather stepdad boyfriend fiance fiancé godfather godson patriarch".split(
    " ",
  );

export const NEUTRAL_RELATIONS: readonly string[] =
  "partner partners spouse spouses parent parents child children cousin cousins sibling siblings twin twins relative relatives relation grandparent grandparents grandchild grandchildren stepchild stepchildren guardian kin family".split(
    " ",
  );

/** Close to someone, but no family. */
export const ASSOCIATES: readonly string[] =
  "friend friends colleague colleagues roommate roommates flatmate flatmates housemate housemates classmate classmates teammate teammates coworker coworkers pal pals boss employer landlord landlady neighbour neighbor neighbours neighbors".split(
    " ",
  );
