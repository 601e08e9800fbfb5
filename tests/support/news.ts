/** Short news-like texts with every kind of record in them, for tests that are not about one kind. */
export const NEWS: readonly string[] = [
  "Three men aged 24 to 31 were arrested in Leeds on Tuesday night after £40,000 (about €46,000) in cash was found in a " +
    "van, West Yorkshire Police said. “We acted on a tip,” said Detective Inspector Moira Hallam, 44. One of the three, " +
    "Callum Reddy, 31, of Bradford, was charged with theft.",
  "NAIROBI, Kenya — More than a dozen people, among them four women, were rescued from a house in Kisumu county.\n\n" +
    'Police spokesman Peter Odhiambo told the Daily Harbour: "They had been promised work.\n\n"They got none." He said ' +
    "two suspects, aged 19 and in their 40s, were paid Sh2 million.",
  "A jury convicted Dr. Elena M. Vasquez-Ortiz of fraud on March 3, 2024. Judge Harold Whitcombe Jr. fined her US$1.5m; " +
    "she “never once” apologised, he said at the U.S. District Court in Austin, Texas. Vasquez-Ortiz had 12 victims.",
  "Officers in Melbourne's west are hunting for two teenagers, 15 and 16, who stole a A$90,000 car at 3.40am on Sunday. " +
    "'They were laughing,' one witness, who gave her name only as Priya, told reporters. No one was hurt.",
];
