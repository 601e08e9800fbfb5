import { describe, expect, it } from "vitest";
import { settleMentions } from "../../../src/extractors/locations/mentions.js";
import { readMarked } from "./marked.js";

const settled = (marked: string) => {
  const { document, names } = readMarked(marked);
  return settleMentions(document, names).map(({ text }) => text);
};

describe("mentions of places", () => {
  it.each([
    ["A fire broke out on [Carrow Heights] boulevard on Monday.", ["Carrow Heights boulevard"]],
    ["He was held at [Maiduguri] airport with a rifle.", ["Maiduguri airport"]],
    ["Two died on [Tennessee 61] and on [Kentucky] 80 near [Hazard].", ["Tennessee 61", "Kentucky 80", "Hazard"]],
    ["They ate at Papa [Lenny's Diner] on Friday.", ["Papa Lenny's Diner"]],
    ["Shots were heard at the [Terraces] at [Wexley Apartments].", ["Terraces at Wexley Apartments"]],
    ["She lived at 12 [W. 14th St. Davenport], [Iowa].", ["W. 14th St.", "Davenport", "Iowa"]],
    ["A boat sank off Deal in [Kent] near Jupiter, [Fla].", ["Deal", "Kent", "Jupiter", "Fla"]],
    ["Two pupils from Rugby and crews from March and [Wisbech] came.", ["Rugby", "March", "Wisbech"]],
    ["They hit farms in [Stafford] and Stone. One fled.", ["Stafford", "Stone"]],
    ["A dealer of [Bangor], Maine, in a letter.", ["Bangor", "Maine"]],
    ["Case closed, [Iowa Polk County], 2014.", ["Iowa", "Polk County"]],
    [
      "A car left [Route 481]. Police chased it along the 481 and on 481 to [Fulton].",
      ["Route 481", "481", "481", "Fulton"],
    ],
    ["He was stopped off I-85, near US-31, and State Route 9 was shut.", ["I-85", "US-31", "State Route 9"]],
    ["The N2 was closed, and the A14 near [Bar Hill].", ["N2", "A14", "Bar Hill"]],
    ["They blocked NH-34 near [Khurja].", ["NH-34", "Khurja"]],
  ])("reach as far as they should in %j", (marked, names) => {
    expect(settled(marked)).toEqual(names);
  });

  it.each([
    ["a member of a [London] street gang", ["London"]],
    ["a [New Jersey] airport worker", ["New Jersey"]],
    ["He lost a game to [Kentucky] 80 points behind.", ["Kentucky"]],
    ["In [Kentucky] 80 people died.", ["Kentucky"]],
    ["He drove on [Oak Street]; avenue trees fell.", ["Oak Street"]],
    ["A man fled [East 21st Street] and [North St. Paul].", ["East 21st Street", "North St. Paul"]],
    ["A car left [Route 48]. There were 48 people, and the 48 victims wept.", ["Route 48"]],
    ["In [Texas] at [Wexley Apartments]", ["Texas", "Wexley Apartments"]],
    ["He filled in Form I-9, drew an AK-47 and saw Highway 61 Revisited.", []],
    ["The N95 mask and the B12 pill were old; I - 20 of us - ran.", []],
    ["the mayor's [Lenny's Diner]", ["Lenny's Diner"]],
    ["polls close at 8 p.m. [EST], in the 500s [B.C.]", []],
    ["Judge [Houston] and Detective Sergeant [Preston] agreed.", []],
    ["[Kenya] [Washington], 26, told the court.", []],
    ["a man arrested in May, [Texas] police said", ["Texas"]],
    ["He was seen in [London] and March was cold; in [Leeds] and Nice the court sat.", ["London", "Leeds"]],
    ["They prayed at [Mass]. She went to [Mass] in [Lowell], [Mass].", ["Lowell", "Mass"]],
    ["He sold a Seat [Toledo] and a Kia [Rio].", []],
    ["Six people in March were held. Pupils in English lessons wrote to men from Rugby-playing schools.", []],
    ["a man from [B.C.] and one from [Victoria]", ["B.C.", "Victoria"]],
  ])("reach no further in %j", (marked, names) => {
    expect(settled(marked)).toEqual(names);
  });
});
