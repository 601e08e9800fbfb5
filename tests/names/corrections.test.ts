import { describe, expect, it } from "vitest";
import { createDocument } from "../../src/document/index.js";
import { correctSpans } from "../../src/names/corrections/index.js";
import { shippedLists } from "../../src/names/lists.js";
import { readNames } from "../../src/names/reading.js";

const KINDS = ["person", "organisation", "location"];

/** Corrects names given as "kind words", each where its words first stand after the one before. */
function corrected(text: string, names: readonly string[]): string[] {
  const document = createDocument(text);
  const { tokens } = document;
  let from = 0;
  const spans = names.map((name) => {
    const [kind] = name.split(" ", 1);
    const words = name.slice(kind.length + 1);
    const start = text.indexOf(words, from);
    from = start + words.length;
    return {
      kind: KINDS.indexOf(kind),
      firstToken: tokens.start.indexOf(start),
      endToken: tokens.end.indexOf(from) + 1,
      confidence: 0.9,
    };
  });
  return correctSpans(readNames(document, shippedLists()), spans).map(
    ({ kind, firstToken, endToken }) =>
      `${KINDS[kind]} ${text.slice(tokens.start[firstToken], tokens.end[endToken - 1])}`,
  );
}

describe("correctSpans", () => {
  it.each<[string, string[], string[]]>([
    ["They found a stolen Harley-Davidson.", ["person Harley-Davidson"], []],
    ["Councillor Pell (Lab, Wexmoor North) wept.", ["person Wexmoor North"], ["location Wexmoor North"]],
    ["It has Georgia plates.", ["person Georgia"], ["location Georgia"]],
    ["She left Georgia crying.", ["person Georgia"], ["person Georgia"]],
    ["Outway CEO Ann Pell spoke.", ["location Outway", "person Ann Pell"], ["organisation Outway", "person Ann Pell"]],
    ["He was fined at West Wexmoor Court.", ["location West Wexmoor Court"], ["organisation West Wexmoor Court"]],
    ["He lived at West Wexmoor Court.", ["location West Wexmoor Court"], ["location West Wexmoor Court"]],
    ["The Court of King's Bench heard it.", ["organisation Court of King"], ["organisation Court of King's Bench"]],
    ["Area police spoke.", ["organisation Area police"], []],
    ["They had Super Bowl tickets.", ["location Super Bowl"], []],
    ["Senior Sergeant Vellacott spoke.", ["person Sergeant Vellacott"], ["person Vellacott"]],
    ["Madam Lim Bee Choo wept.", ["person Madam Lim Bee Choo"], ["person Lim Bee Choo"]],
    // a given name that is also a title stays
    ["Dean Arkwright left.", ["person Dean Arkwright"], ["person Dean Arkwright"]],
    ["Sergeant spoke.", ["person Sergeant"], ["person Sergeant"]],
    ["Curtis “the hat” Vellacott fled.", ["person Curtis", "person Vellacott"], ["person Curtis “the hat” Vellacott"]],
    ["Gangster Curtis ‘the hat’ Vellacott fled.", ["person Vellacott"], ["person Curtis ‘the hat’ Vellacott"]],
    ["Henry ‘little Hal’ Nash fled.", ["person Hal’ Nash"], ["person Henry ‘little Hal’ Nash"]],
    ["Curtis, “the hat” Vellacott said.", ["person Curtis", "person Vellacott"], ["person Curtis", "person Vellacott"]],
    [
      "Noel Vellacott fled. Friends of the Vellacotts wept.",
      ["person Noel Vellacott", "organisation Vellacotts"],
      ["person Noel Vellacott", "person Vellacotts"],
    ],
    ["The Augusta-Richmond police spoke.", ["organisation Richmond police"], ["organisation Augusta-Richmond police"]],
    [
      "An Augusta-Richmond police officer spoke.",
      ["location Augusta", "organisation Richmond police"],
      ["organisation Augusta-Richmond police"],
    ],
    [
      "The Arlen County Sheriff's Office and Bexley Police searched.",
      ["organisation Arlen County Sheriff's Office and Bexley Police"],
      ["organisation Arlen County Sheriff's Office", "organisation Bexley Police"],
    ],
    [
      "The Office of Parks and Bexley Police searched.",
      ["organisation Office of Parks and Bexley Police"],
      ["organisation Office of Parks and Bexley Police"],
    ],
    [
      "Bexley Police and Crime Panel met.",
      ["organisation Bexley Police and Crime Panel"],
      ["organisation Bexley Police and Crime Panel"],
    ],
    ["Armed police came.", ["organisation Armed police"], []],
    [
      "The Arlen County, Ohio, Sheriff's Office called.",
      ["location Arlen County", "location Ohio", "organisation Sheriff's Office"],
      ["organisation Arlen County, Ohio, Sheriff's Office"],
    ],
    [
      "In Arlen County, Ohio, Kent Police called.",
      ["location Arlen County", "location Ohio", "organisation Kent Police"],
      ["location Arlen County", "location Ohio", "organisation Kent Police"],
    ],
    [
      "The Ministry of Fisheries, Forests and Rural Roads paid.",
      ["organisation Ministry of Fisheries", "organisation Rural Roads"],
      ["organisation Ministry of Fisheries, Forests and Rural Roads"],
    ],
    [
      "The Ministry of Justice, Kent Police and Forests met.",
      ["organisation Ministry of Justice", "organisation Kent Police"],
      ["organisation Ministry of Justice", "organisation Kent Police"],
    ],
    ["PSI Smita Vellacott spoke.", ["organisation PSI Smita Vellacott"], ["person Smita Vellacott"]],
    ["PCpl Noel Vellacott spoke.", ["person PCpl Noel Vellacott"], ["person Noel Vellacott"]],
    [
      "The bishop of Leicester Noel Vellacott prayed.",
      ["organisation Leicester Noel Vellacott"],
      ["location Leicester", "person Noel Vellacott"],
    ],
    [
      "The head of Bexley Police Station Noel Vellacott spoke.",
      ["organisation Bexley Police Station Noel Vellacott"],
      ["organisation Bexley Police Station", "person Noel Vellacott"],
    ],
    ['Noel "Boy" dela Rosa fled.', ['person Noel "Boy"', "location Rosa"], ['person Noel "Boy" dela Rosa']],
    ["He shot Umm Noel.", ["person Noel"], ["person Umm Noel"]],
    ["Metix MD Noel Vellacott spoke.", ["person Noel Vellacott"], ["person Noel Vellacott"]],
    ["CHIEF J. NOEL VELLACOTT SPOKE.", ["person NOEL VELLACOTT"], ["person J. NOEL VELLACOTT"]],
    ["Chillingly, he laughed.", ["person Chillingly"], []],
    ["Kelly, he laughed.", ["person Kelly"], ["person Kelly"]],
    [
      "They met at the corner of Vellacott and Spring Road.",
      ["person Vellacott", "location Spring Road"],
      ["location Vellacott", "location Spring Road"],
    ],
    ["The Clan del Golfo fled.", ["location Clan del Golfo"], ["organisation Clan del Golfo"]],
    ["The U.N. spoke.", ["location U.N."], ["organisation U.N."]],
    ["The Galloper Kings gang fled.", ["location Galloper Kings"], ["organisation Galloper Kings"]],
    [
      "The Galloper and Redtop gangs fought.",
      ["location Galloper", "location Redtop"],
      ["organisation Galloper", "organisation Redtop"],
    ],
    ["Former House speaker Ann Pell spoke.", ["organisation Former House"], ["organisation House"]],
    ["The Arlen Council OK'd it.", ["organisation Arlen Council OK'd"], ["organisation Arlen Council"]],
    ["The Noel Vellacott government fell.", ["organisation Noel Vellacott government"], ["person Noel Vellacott"]],
    ["Critics of the Vellacott regime fled.", ["location Vellacott"], ["person Vellacott"]],
    ["The Ohio government paid.", ["location Ohio"], ["location Ohio"]],
    ["The Labour government fell.", ["organisation Labour"], ["organisation Labour"]],
    ["He broke Section 18(2) of the BNS.", ["organisation BNS"], []],
    ["He spoke of 18 of the BBC.", ["organisation BBC"], ["organisation BBC"]],
    ["They met at Wexmoor Stadium.", ["organisation Wexmoor Stadium"], ["location Wexmoor Stadium"]],
    ["She teaches at Scoil Íde.", ["location Scoil Íde"], ["organisation Scoil Íde"]],
    ["He robbed a McDonald's on Monday.", ["location McDonald"], ["location McDonald's"]],
    ["He joined Interpol's office.", ["organisation Interpol"], ["organisation Interpol"]],
    ["Smita bt Pell fled.", ["person Smita", "location Pell"], ["person Smita bt Pell"]],
    ["He lives at 26 & Main.", ["location 26", "location Main"], ["location 26", "location Main"]],
    ["The State Police came.", ["organisation State Police"], ["organisation State Police"]],
    [
      "He shopped at Bexley Shopping Centre.",
      ["organisation Bexley Shopping Centre"],
      ["location Bexley Shopping Centre"],
    ],
    ["On Monday Bexley Police searched.", ["organisation Monday Bexley Police"], ["organisation Bexley Police"]],
    ["The Sunday Echo wrote.", ["organisation Sunday Echo"], ["organisation Sunday Echo"]],
    ["The General Court Martial sat.", ["organisation General Court"], ["organisation General Court Martial"]],
    ["WXYZ-TV 4 News reported it.", ["organisation WXYZ-TV"], ["organisation WXYZ-TV 4 News"]],
    ["The TSB, 4 News said, shut.", ["organisation TSB"], ["organisation TSB"]],
    ["The Augusta - Richmond police spoke.", ["organisation Richmond police"], ["organisation Richmond police"]],
    [
      "A joint PSNI-Garda team spoke.",
      ["organisation PSNI", "organisation Garda"],
      ["organisation PSNI", "organisation Garda"],
    ],
    [
      "They searched Kensington and Chelsea at dawn.",
      ["location Kensington", "location Chelsea"],
      ["location Kensington and Chelsea"],
    ],
    [
      "Homes in Kensington and Chelsea were searched.",
      ["location Kensington", "person Chelsea"],
      ["location Kensington and Chelsea"],
    ],
    ["They searched Leeds and York.", ["location Leeds", "location York"], ["location Leeds", "location York"]],
    ["the Met’s Flying Squad", ["organisation Met", "organisation Flying Squad"], ["organisation Met’s Flying Squad"]],
    [
      "the FBI’s Art Crime Team",
      ["organisation FBI", "organisation Art Crime Team"],
      ["organisation FBI", "organisation Art Crime Team"],
    ],
    ["under the Firearms and Knives Act", ["organisation Firearms and Knives Act"], []],
    ["said Deputy Commissioner of Police", ["organisation Deputy Commissioner of Police"], []],
    ["members of an Organised Crime Group", ["organisation Organised Crime Group"], []],
    ["seen on CCTV", ["organisation CCTV"], []],
    ["said Leeds Police Chief", ["organisation Leeds Police Chief"], ["organisation Leeds Police"]],
    ["the Orange County sheriff said", ["organisation Orange County sheriff"], ["location Orange County"]],
    [
      "said Orange County Sheriff's Lt. Ann Pell",
      ["organisation Orange County Sheriff"],
      ["organisation Orange County Sheriff"],
    ],
    ["Ashford fire department said", ["location Ashford"], ["organisation Ashford fire department"]],
    ["New York City police said", ["location New York City"], ["organisation New York City police"]],
    ["Leeds police force", ["organisation Leeds police"], ["organisation Leeds police force"]],
    ["said NSW Police Force Supt Pell", ["organisation NSW Police"], ["organisation NSW Police Force"]],
    ["Leeds Police said", ["location Leeds"], ["location Leeds"]],
    ["WEXMOOR, Ohio — A man fled.", ["location Ohio"], ["location WEXMOOR", "location Ohio"]],
    ["COLUMBIA (AP) - A man fled.", ["person COLUMBIA", "organisation AP"], ["location COLUMBIA", "organisation AP"]],
    ["They met in Washington, D.C. on Monday", ["location Washington", "location D.C."], ["location Washington, D.C."]],
    [
      "They met in Washington, Ohio",
      ["location Washington", "location Ohio"],
      ["location Washington", "location Ohio"],
    ],
    ["SHOCKING — A man fled.", [], []],
    ["before Mrs Rosemond Dodua Vellacott", ["person Dodua Vellacott"], ["person Rosemond Dodua Vellacott"]],
    ["said Police Constable Vellacott", ["person Vellacott"], ["person Vellacott"]],
    ["The League president spoke.", ["organisation League"], []],
    [
      "the RCMP's Major Crime Unit",
      ["organisation RCMP's Major Crime Unit"],
      ["organisation RCMP", "organisation Major Crime Unit"],
    ],
    ["McDonald's Corporation", ["organisation McDonald's Corporation"], ["organisation McDonald's Corporation"]],
    [
      "Orange County District Attorney Shalonda Pell spoke.",
      ["organisation Orange County District Attorney Shalonda Pell"],
      ["location Orange County", "person Shalonda Pell"],
    ],
    [
      "Leeds Police Director Anna Pell spoke.",
      ["organisation Leeds Police Director Anna Pell"],
      ["organisation Leeds Police", "person Anna Pell"],
    ],
    [
      "The National Police Chief Officers Council met.",
      ["organisation National Police Chief Officers Council"],
      ["organisation National Police Chief Officers Council"],
    ],
    ["found in Lower Wexmoor 40 minutes later", ["location Lower Wexmoor 40"], ["location Lower Wexmoor"]],
    ["stopped on Highway 40 near Leeds", ["location Highway 40"], ["location Highway 40"]],
    ["stolen from Marks & Spencer on Friday", ["person Spencer"], ["organisation Marks & Spencer"]],
    [
      "raided Vellacott & Daughters",
      ["location Vellacott", "person Daughters"],
      ["organisation Vellacott & Daughters"],
    ],
    ["met Karen & Peter", ["person Karen", "person Peter"], ["person Karen", "person Peter"]],
    ["at the Wexmoor Bar & Grill", ["location Wexmoor Bar & Grill"], ["location Wexmoor Bar & Grill"]],
    ["in Wexmoor provincial court", ["location Wexmoor"], ["organisation Wexmoor provincial court"]],
    ["SPO3 Arnel Vellacott fired.", ["person SPO3 Arnel Vellacott"], ["person Arnel Vellacott"]],
    // initials that are also letters of an office ("J.", a justice) stay
    ["It was J. D. Vellacott who spoke.", ["person J. D. Vellacott"], ["person J. D. Vellacott"]],
    [
      'Vellacott, alias "Boy Tulis", fled.',
      ["person Vellacott", "person Tulis"],
      ["person Vellacott", "person Boy Tulis"],
    ],
    ['The film "Boy Tulis" is out.', ["person Tulis"], ["person Tulis"]],
    ["taken to Wexmoor prison on Friday", ["location Wexmoor"], ["organisation Wexmoor prison"]],
    ["said the Vellacott mosque was shut", ["person Vellacott"], ["organisation Vellacott mosque"]],
    ["taken to a Wexmoor police station", ["location Wexmoor"], ["location Wexmoor"]],
    ["the state Court of Appeals", ["organisation state Court of Appeals"], ["organisation Court of Appeals"]],
  ])("%s", (text, names, expected) => expect(corrected(text, names)).toEqual(expected));
});
