import { describe, expect, it } from "vitest";
import { extract } from "../../../src/index.js";

const people = (text: string) => extract(text, {}).people;

describe("facts about people", () => {
  it("tells statuses, and where the text hedges them", () => {
    const [pike, stone] = people(
      "Robert Pike, 44, was arrested in Leeds and charged with robbery. Emily Stone is believed to have been killed.",
    );
    expect(pike.status).toEqual([
      { value: "arrested", hedged: false },
      { value: "charged", hedged: false },
    ]);
    expect(stone.status).toEqual([{ value: "killed", hedged: true }]);
  });

  it("joins an assumed name, nationality and residence with their places in the text", () => {
    const text =
      "Robert Pike, 44, also known as Bobby Vance, was arrested in Leeds. Polish national Adam Nowak, 31, of Elm Road, Hull, was remanded in custody.";
    const { people: found, locations } = extract(text, {});
    expect(found.map(({ name }) => name)).toEqual(["Robert Pike", "Adam Nowak"]);
    expect(found[0].aliases).toEqual(["Bobby Vance"]);
    expect(found[1]).toMatchObject({ nationality: "PL", age: { min: 31, max: 31, unit: "year" } });
    expect(locations.find(({ id }) => id === found[1].residence)?.name).toBe("Elm Road");
  });

  it("accuses nobody of what is figurative", () => {
    const roles = people(
      "Senator Ann Wells attacked Paul Crane over taxes in a debate about schools and roads, and Crane charged that she had no plan for the hospitals, the trains or the budget of the state.",
    ).map(({ role }) => role);
    expect(roles).not.toContain("suspect");
    expect(roles).not.toContain("convicted");
  });

  it.each([
    ["Helen Marsh, the Derby lawyer running Mrs. Cole's campaign, was charged with fraud.", "lawyer"],
    ["Police praised Helen Marsh, Mayor David Cole's driver, after the robbery.", "driver"],
    ["Police praised Helen Marsh, the mayor's driver, after the robbery.", "driver"],
    ["The shop sold guns of Helen Marsh, Judge Cole's and others, police said.", null],
  ])("takes the title of an apposition from its own side of a possessive: %s", (text, title) => {
    const { people: found } = extract(text, {});
    expect(found[0].title).toBe(title);
    for (const { evidence } of found)
      for (const { start, end, text: written } of Object.values(evidence).flat()) {
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(written);
      }
  });

  it.each([
    ["Leeds Crown Court was full. Judge Ruth Marsh told the jury to begin.", "Leeds Crown Court"],
    ["Leeds Crown Court was full. Justice Minister Ruth Marsh told the jury nothing.", null],
    ["Leeds Magistrates' Court was full. Coroner Ruth Marsh was not there.", null],
    ["Kent Police closed the road. Sergeant Ruth Marsh thanked the drivers.", "Kent Police"],
    ["Kent Police closed the road. Superintendent Ruth Marsh said the school board had met.", null],
    ["Kent Police closed the road. Retired sergeant Ruth Marsh thanked the drivers.", null],
    ["Kent Police closed the road. Corrections officer Ruth Marsh thanked the drivers.", null],
    ["He is at Alden Jail, Ohio. Corrections officer Ruth Marsh said he was calm.", "Alden Jail"],
    ["PC Ruth Marsh was treated at Derby Royal Hospital, Kent Police said.", "Kent Police"],
    ["Friends visited Ruth Marsh at Derby Royal Hospital.", null],
    ["Surgeon Ruth Marsh at Derby Royal Hospital said she was calm.", "Derby Royal Hospital"],
    [
      "Kent Police Department made the arrest. The command's spokesman, SP Ruth Marsh, said so.",
      "Kent Police Department",
    ],
    ["Swift Parcels Ltd sent flowers. The firm's director, Ruth Marsh, was there.", "Swift Parcels Ltd"],
    ["Swift Parcels Ltd sent flowers. Ruth Marsh, director of the company, was there.", "Swift Parcels Ltd"],
    ["Swift Parcels Ltd sent flowers. Director Ruth Marsh was there.", "Swift Parcels Ltd"],
    ["Swift Parcels Ltd sent flowers. Elm Street director Ruth Marsh was there.", null],
    ["Swift Parcels Ltd sent flowers. President Ruth Marsh was there.", null],
    [
      "Thieves robbed the Hill Street Food Bank Trust. The trust's chair, Ruth Marsh, wept.",
      "Hill Street Food Bank Trust",
    ],
    ["Ruth Marsh, 34 years old, who works for Tesco, fled.", "Tesco"],
    ["Laois Community Credit Union lost it all. Credit union manager Ruth Marsh fled.", "Laois Community Credit Union"],
    ["Laois Community Credit Union and Hill Credit Union lost. Former credit union manager Ruth Marsh fled.", null],
    [
      "It was heard at the Court of General Gaol Delivery. Deemster Ruth Marsh said so.",
      "Court of General Gaol Delivery",
    ],
    ["Sgt Ruth Marsh (Kent Police) said so.", "Kent Police"],
    ["Ruth Marsh, who drives for Swift Parcels Ltd, fled.", "Swift Parcels Ltd"],
    ["Ruth Marsh, who ran Swift Parcels Ltd, fled.", "Swift Parcels Ltd"],
    ["Ruth Marsh, who ran from Tesco, fled.", null],
    ["Prosecuting on behalf of the Environment Agency, Ruth Marsh said he lied.", "Environment Agency"],
    ["Opening the case for the Serious Fraud Office, Ruth Marsh said he lied.", "Serious Fraud Office"],
    ["Viewers told BBC News' Ruth Marsh that they were afraid.", "BBC News"],
    ["Kent Council met. The Marsh campaign spokesman Ruth Marsh was there.", null],
    ["Call the Consulate General of Peru, where vice consul Ruth Marsh is on duty.", "Consulate General of Peru"],
  ])("infers a workplace from the head of a title: %s", (text, name) => {
    const { people: found, organisations } = extract(text, {});
    const marsh = found.find((person) => person.name === "Ruth Marsh");
    expect(organisations.find(({ id }) => id === marsh?.organisationId)?.name ?? null).toBe(name);
  });

  it.each([
    ["Essex man Gary Poole, 50, was jailed.", "Essex"],
    ["Colchester resident Gary Poole was jailed.", "Colchester"],
    ["The Harwich-based haulier Gary Poole was jailed.", "Harwich"],
    ["Gary Poole, who lives in Harwich, was jailed.", "Harwich"],
    ["Gary Poole, of Mill Lane, Harwich, was jailed.", "Mill Lane"],
    ["Gary Poole, who was held in Harwich, was jailed.", null],
  ])("takes a home from the words around a name: %s", (text, name) => {
    const { people: found, locations } = extract(text, {});
    expect(locations.find(({ id }) => id === found[0].residence)?.name ?? null).toBe(name);
  });

  it.each([
    ["Gary Poole, a 44-year-old former mechanic, was jailed.", "former mechanic"],
    ["Gary Poole, a 44 year old foundry worker, was jailed.", "foundry worker"],
    ["Gary Poole, a teaching assistant, was jailed.", "teaching assistant"],
    ["A 41-year-old delivery rider, Gary Poole, was hurt.", "delivery rider"],
    ["Eight were held, including former congressman Gary Poole.", "former congressman"],
    ["Gary Poole, 31, a schoolteacher accused of fraud, fled.", "schoolteacher"],
    ["Gary Poole, who worked as a relationship manager with a bank, fled.", "relationship manager"],
    ["Gary Poole works as a cleaner.", "cleaner"],
    ["Gary Poole, an out-of-work roofer, fled.", "out-of-work roofer"],
    ["The alleged leader, Gary Poole, a mechanic, fled.", "mechanic"],
    ["Her friend Gary Poole, a plumber from Hull, wept.", "plumber"],
    ["A wine dealer, Gary Poole, wept.", "wine dealer"],
    ["The Dutch-born grazier Gary Poole wept.", "grazier"],
    ["Dr Gary Poole is a surgeon.", "Dr"],
    ["The paper chose German Chancellor Gary Poole.", "Chancellor"],
    ["Later U.S. District Judge Gary Poole agreed.", "U.S. District Judge"],
    ["She spoke at length, thanking Kent Council leader Gary Poole.", "leader"],
  ])("tells a title without an age or a clause: %s", (text, title) => {
    expect(people(text)[0].title).toBe(title);
  });
});
