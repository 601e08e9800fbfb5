/**
 * Sentences of crime news, written for this project, for what the training articles have little of: lists of the
 * charged, court lists, bylines, given names alone, aliases, sites that are named after people, firms made of surnames,
 * acronyms that are never spelled out, streets and roads with numbers, forces and ranks of many countries.
 *
 * In braces what `synthetic.ts` fills in. Names: P a person in full, p a surname, G a given name, N a nickname; L a
 * town, H the town of the story, C a country, A a state or county, S a street, R a road, V a site; O a firm, M a medium,
 * F a force, K a court, U a unit, B another body, X an acronym, Y a gang, W any word (a place). With a figure the same
 * one each time (P0, p0, G0: one person). {P=…}, {O=…}, {L=…}: this very name. Not names: t a title, k letters after a
 * name, c a charge, j a sentence, a an age, n a number, w a word.
 * J is an office of United States justice, Z a judicial district; D is a ministry, a commission or an office, Q a charity, a union or a party, E a body whose name is not English.
 * Not names either: f an office that somebody holds, e a feast or an event, b a brand or a model, l a law.
 *
 * "list": several lines of the kind; "part": may run on in a paragraph; "line": a line of its own.
 */
export type TemplateKind = "list" | "part" | "line";

const lines = (kind: TemplateKind, text: string): (readonly [TemplateKind, string])[] =>
  text
    .trim()
    .split("\n")
    .map((line) => [kind, line.trim()] as const);

export const TEMPLATES: readonly (readonly [kind: TemplateKind, template: string])[] = [
  ...lines(
    "list",
    `
{P}, {a}, of {S}, {L}, – {c}, {j}.
{P}, {a}, of {S}, {H}: {c}. {j}.
{P} ({a}), of {L}, {c}.
{P}, {a}, {L}, {c}.
{P}, {a}, {L}, {A}, {c}, {j}.
{P} ({a}) of {S}, {L}, pleaded guilty to {c}.
{L}: {P}, {a}, of {S}, {c}. {j}.
• {P}, {a}, of no fixed address, {c}.
{n}. {P}, {a}, of {L}
{n}. {P} – {c}
- {P}, {a}, {H}: {c}
{P}, aged {a}, of {S}, {W}, admitted {c}.
{P} @ {N}, {a} years, of {L}, {c}
{P} alias {N}, {a}, a native of {L}
{P}: {j}
{P}, {a}, formerly of {L}, {j}
{p}, {P}. {a}. {S}. {c}.
{L} – {P}, {a}, was booked into the {B} for {c}.
`,
  ),
  ...lines(
    "line",
    `
By {P}
By {P} and {P}
By {P}, {P} and {P}
BY {P} IN {L}
By {P}, {M}
By {P} | {M}
By {P}, Crime Correspondent
By {P}, Court Reporter
By {P} in {L}
{P}
{P}, {L}
{P} and {P}
{P} in {L}
{P}, {M} Writer
{P} | Updated: March {n}, 2024
Written by {P} | Updated: May {n}, 2023
Reported by {P}, {L}
Words: {P} Pictures: {P}
{P} reports
{L}: {P} reports
Our Correspondent, {L}
Staff Reporter, {L}
{M} Staff
– {M}
© {M}
Photo: {P}/{M}
Picture: {P}
Additional reporting by {P} in {L} and {P} in {L}.
{M} staff writer {P} contributed to this report.
With a report from {P}
Edited by {P} and {P}
{L}, {A} — Police said on Monday that {P}, {a}, had been charged with {c}.
{L}, {C} ({X}) — A court has jailed {P} for {n} years.
{L}, June {n} ({M}) – The trial of {P} has begun.
FROM THE COURTHOUSE
COURT ROUNDUP: {L}
{L} man jailed for {c}
{L} woman in court over {c}
{p0} gets {n} years for {c}
{P0} jailed for {c}
Family of {G0} {p0} appeal for help
Man held over death of {P0} in {L}
Two charged after {V} robbery
{V1} shooting: suspect named
Gunman at {V1} sought
Boss of {Y1} jailed for {n} years
Bail for {L} trader accused of {c}
Police name {S1} victim
Court frees {X} chief
{X1} arrests {n} over {c}
{p0} Jailed For Life Over {L} Killing
{p0} Denies Killing {p1} Outside {V1}
Police Seek {P0} After Raid On {V1}
{P0} Found Guilty Of Murdering {P1} In {L}
{p0} Walks Free As Judge Throws Out {X1} Case
{G0} {p0} Told Friends He Feared {p1}, Jury Hears
Who Killed {P0}? {L} Waits For Answers
{p0} Gets {n} Years For Stealing From {O1}
{L} Shocked As {P0} Is Charged
Hunt For {P0} Moves To {L}
Trial Of "{N1}" Begins At {K1}
Mum Of {G0} Pleads For Help
MAN HELD OVER {P0} DEATH IN {L}
JAILED: {P0}
{P0} – JAILED FOR {n} YEARS
LATEST: {L} POLICE NAME VICTIM AS {P0}
{p0}, {p1} to hang, court rules
{p0} 'lied to save {p1}'
'I forgive him,' says {P0}'s widow
{p0} v {p1}: how a feud ended in blood
`,
  ),
  ...lines(
    "part",
    `
{P1}, {a}, of {S}, {L}, was jailed for {n} years at {K1}.
{t} {P2} told {K1} that {p1} had hidden the money.
{t} {P2} of {F1} said the arrests followed a tip.
{t} {p2} said: "We knew that {p1} would come back."
"He is not the boy I raised," said his mother, {P3}.
Her three daughters, {G}, {G} and {G}, were at school.
The couple's baby, {G}, was unhurt.
The children, {G}, {a}, {G}, {n}, and {G}, slept next door.
A cousin, {G}, {n}, and a lodger, {G}, got away.
She leaves two sons, {G} and {G}.
{g0}'s brother, {G}, said the family wanted answers.
"We miss {g0} every day," {P} said.
"{G} was everything to us," said her aunt, {P}.
{p1} and his wife, {G}, bought a flat in {L}.
{p0}, {p1} and {p2} will be sentenced in {L} next month.
{p0} got {n} years, {p1} {n} and {p2} {n}.
{P0} and {P1} denied the charge.
The accused are {P}, {a}; {P}, {a}; {P}, {a}; and {P}, {a}.
Those named in the charge sheet are {P}, {P} alias {N}, {P} and {P}.
Charged are {P}, of {L}; {P}, of {L}; and {P}, of {S}, {L}.
The suspects were identified as {P} ({a}), {P} ({a}) and {P} ({a}), all from {L}.
They were named as {P}, {P} and {P}, all of {L}.
The dead were {P}, {a}, his wife {G}, {a}, and their son {G}, {n}.
Police identified the victim as {P}, {a}, of {L}, {A}.
{P}, popularly known as {N1}, was arrested in {L}.
{P}, nicknamed "{N1}", sat still in the dock.
{N1}, whose real name is {P}, fled to {C}.
The man they call {N1} is still at large.
"{N1} told us to wait by the gate," the witness said.
A man known only as {N1} paid the driver.
{N1} was last seen near {L}.
{P}, also known as {N1}, and {P}, alias {N}, were remanded.
{p0}'s co-accused, {P}, {a}, a director of {O1}, will be tried later.
{P}, who runs {O1} with {P}, pleaded not guilty.
The cash went to {O1}, a company owned by {P3}.
Money was moved through {O1} and {O} to an account in {C}.
{O1} declined to comment.
The directors of {O1}, {P} and {P}, were granted bail.
He was a driver for {O}.
She had worked at {O1} since 2011.
{p2} paid {O1} $40,000 for work that was never done.
Creditors including {O} and {B} lost their money.
{P}, {a}, a clerk with {O}, said she saw nothing.
The fight began outside {V1} on {S1}.
He was shot dead in the car park of {V1} in {L}.
Two men were stabbed near {V1} at about 2am.
Witnesses at {V1} said the gunman ordered a drink first.
Officers were called to {V} in the {n}00 block of {S1}.
The robbery took place at {V1}, {S}, {L}.
A fire tore through {V1} on Tuesday night.
He works at {V1}, across the road from {V}.
"I have run {V1} for twenty years," said {P3}.
A man was found dead at {V1}, at {n} {S}.
The crash was on {R1} near {L}.
A lorry was stopped on {R1} between {L} and {L}.
The chase ended on {R1}, and {R} was closed for hours.
Police followed the car along {R1} to {L}.
{R1} was shut in both directions at {L}.
The shop is on {R}, north of {L}.
A farmer south of {L} found the body.
The body lay in the {n}00 block of {S}.
Shots were fired at the corner of {S} and {S}.
The two cars met at the junction of {S} and {S} in {L}.
It happened near {S}, between {S} and {S}.
He left a house on {S} and walked towards {S}.
He lived in {L}, a suburb of {H}.
She was born in {L}, {C}, and came to {L} as a child.
Villagers in {L} and {L} have fled.
Gunmen attacked {L} and {L} villages in {A}.
Bandits raided the communities of {L}, {L} and {L}.
The gang had houses in {L}, {L} and {C}.
He sold the flat in {L} and moved to {C}.
The pair were held in {L} by police from {C}.
The drugs came from {C} by way of {C} and {L}.
The trawler left {L} in {C} with {n} people on board.
Residents of {L}, {L} and {L} heard the shots.
{L} is {n} miles from {L}.
The estate, in {L}, belonged to {P3}.
{F1} said no one else was hurt.
{F1} officers searched a flat in {L}.
A spokesman for {F1} said: "{p1} is not a suspect."
{t} {P2}, the head of {F1}, asked for witnesses.
{F1} {t} {P2} said the man was known to officers.
{U1} detectives arrested {p1} at {L}.
The {U1} has charged {n} people.
{t} {P}, of the {U}, told reporters in {L}.
The spokesman of {F1}, {t} {P}, confirmed the incident.
The command's spokesperson, {t} {P}, said in a statement.
{X1} officers seized {n}kg of cannabis at {L}.
An {X1} spokesman declined to comment.
{X1} said it would appeal.
{X1} chairman {P} denied the claim.
The file was passed to {X1} and {X}.
{X1} prosecutor {P} told {K1} there was no doubt.
"{X1} does not comment on cases," a spokeswoman said.
According to {X1}, {p1} left {C} in March.
The {X1} and {F1} worked on the case for a year.
{P}, a lecturer with {X}, wrote the report.
{K1} heard that {p1} had owed {P3} money.
{K1} was told on Friday that {P0} had confessed.
At {K1}, {t} {P} sentenced {p1} to {j}.
{t} {P}, sitting at {K}, adjourned the case.
The case is before {t} {P} of {K1}.
{K1} convicted {P0} and {P1} of {c}.
Outside {K1}, {P3} wept.
{P}, {k}, for the defence, said {p1} was sorry.
{P} {k}, defending, said his client had lost everything.
{P} {k}, for the Crown, said it was murder.
Prosecuting, {P} {k} said the jury would hear from {P3}.
Counsel for {p1}, {P} {k}, asked for bail.
Senior counsel {P} appeared for {p0}, with {P}.
Advocate {P}, for the State, called {P3}.
Deputy Public Prosecutor {P} asked for a stiff sentence.
Inspector {P} prosecuted, while {P} represented the accused.
Defence lawyer {P} said {p1}'s mother was ill.
{P}, prosecuting, told the court: "{p1} was a trusted man."
{p1} is held at {B1}.
He was taken to {B1}, where he died.
{P}, a nurse at {B1}, tried to save him.
Pupils of {B1} laid flowers.
{B1} said in a statement that {P3} had been suspended.
{P}, chairman of {B1}, called it a sad day.
She was a student at {B} in {L}.
{Y1} and {Y} have fought over {L} for years.
Police say {p1} led {Y1}.
He was a member of {Y1}, {t} {P2} said.
The {Y1} control the trade in {L}.
"They think they own the street," {P3} told {M1}.
{P3} told the {M1} that she had heard nothing.
The {M1} reported that {p1} had left {C}.
{M1} has seen the letter.
He told {M} he was innocent.
{t} {P}, the {L} councillor, said the lights had been off for months.
{t} {P} and {t} {P} gave evidence.
{t} {p2} arrested {p0} at {V}.
{t} {P} thanked the people of {L}.
The village head of {L}, {t} {P}, was among the dead.
The chief imam of {L}, {t} {P}, led the prayers.
Commissioner of Police {P} spoke of a setback.
Deputy Inspector General of Police {P} led the raid.
Regional Commander {t} {P} paraded the men.
Public Relations Officer {P} said so in {L}.
Superintendent of Police {P} said {p1} would be produced in court.
Director of Public Prosecutions {P} consented to the charge.
State Commissioner for Information {P} gave the figures.
Sub-Inspector {P} recovered a pistol from {p0}.
The Crown said {p0} had lied.
The State will call {n} witnesses.
Operation {w} ended in {n} arrests.
Officers from Operation {w} found a Toyota Hilux, a Rolex and {n} iPhones at {S}.
He drove a Ferrari to {L} and a Ford Transit back.
A Staffordshire bull terrier bit {t} {p2}.
A judge in {L} refused bail to {P0}, {a}, {P1}, {a}, and {P2}, {a}.
{p0} met {p1} in {L} in 2019.
{p1} told {p0} to keep quiet.
{g1} cried as {p0} was led away.
"Ask {g1}, he knows," {p0} shouted.
{P0}'s sister, {G}, lives in {L}.
{P0}'s lawyer said that {G} had never been to {C}.
The girl, {G}, was found with her grandmother, {P}, in {L}.
Farmer {P}, {a}, found {p0} in a ditch near {L}.
Shopkeeper {P} said {V1} would not open again.
Taxi driver {P}, {a}, drove {p0} to {L}.
Landlord {P}, of {S}, called the police.
Neighbour {P} said: "{G} was a quiet man."
Widow {P}, {a}, lost her savings.
Activist {P}, of {O}, said the law was weak.
Businessman {P} paid for the funeral at {B}.
The {L}-born trader, {P}, is on the run.
{L}-based {O} has lost its licence.
{L} mayor {P} called a meeting.
{L} police chief {P} did not return calls.
{L} detectives want to speak to {P0}.
The {J} announced the plea.
The case was brought by the {J}.
Prosecutors with the {J} said the men ran {O}.
{P}, Special Agent in Charge of the {J}, said so on Friday.
The {J}, {X} and {F1} investigated.
A grand jury in the {Z} indicted {P0} and {P1}.
{t} {P} of the {Z} set bail at $40,000.
United States Attorney {P} of the {Z} called it greed.
The {L} match was abandoned after {Q} fans threw bottles.
He wore a {Q} shirt.
{L} court jails {n} over {c}
A {L} court on Tuesday sentenced {P} to {j}.
A court in {L} has freed {P}, {a}.
A {L} jury took {n} hours to convict {p0}.
{L} nurse {P} wept as she told {K1} of the raid.
A {L} trader was robbed of his takings in {W}.
{L} families fear more raids.
The {L} road was closed between {L} and {L}.
The {L}-{L} highway was blocked for six hours.
The bridge over the {W} river is shut.
Customs men at {L} airport opened the case.
Three {L} men were held on {S}.
He went to {B} with {p1}; both left at 16.
She lives at {V}, a nursing home in {L}.
Thieves took copper from {V1} in {L}, {A}.
They met at {V} in {L} and drove to {V}, off {S}.
{V1} owner {P} lost $9,000.
An off-licence, {V1}, was robbed twice.
{N1} drove, {p0} said, and {N} kept watch.
A dealer called {N1} supplied {L}.
Messages to "{N1}" and "{N}" were found on the phone.
"{N1}" was {P}, the court was told.
Two others, known only as {G} and {G}, ran off.
They were led by one {G}, a herder.
The gang leader, identified simply as {G}, escaped.
{G}, who asked that her surname not be used, heard two shots.
{G}'s wife, {G}, called for help.
Mr {p1} told {t} {p2} that Mrs {p0} had the key.
For Mr {p0}, {P} {k} said the fault was {p1}'s.
"Mr {p1} and Ms {p2} were never there," {P} {k} said.
Uncle {G1} paid us, the boy said. Uncle {G1} knew my father.
{C} and {C} have no treaty.
He was flown from {C} to {L} in handcuffs.
The {C} government has asked {C} for his return.
A {C} newspaper, {M}, named him.
{F1} Detective {P} knocked at {n} {S}.
{F1} Chief {P} said {X} would help.
{F} Capt. {P} told {M1} that one man was down.
{F1} spokeswoman {P} said no shots were fired.
{X1} Chief Inspector {P} heads the inquiry.
{D} spokeswoman {P} said a report was due.
{B1} spokesman {P} said two were critical.
The {D} said it had not been told.
The {D} has asked {F1} for a report.
{P}, of the {D}, told {K1} that no licence was given.
{t} {P}, {f} of the {D}, gave the figures.
The money belonged to the {D}, the court was told.
An official of the {D} in {L} took the bribe.
The {D} ({X1}) banned the firm in 2021. {X1} had warned it twice.
The {D} and the {D} will meet {F1} next week.
Inspectors from the {D} and {X1} raided {O1}.
{D} figures show a fall of {n} per cent.
The case was brought by the {D}.
{P}, a former {D} clerk, denies {c}.
{f} {P} said the gang had been watched for a year.
The {f}, {P}, said {n} people had been held.
{P}, the {f}, denied it.
{f} {t} {P} paraded the suspects in {L}.
According to the {f}, {t} {P}, the men came from {L}.
He was {f} until 2019.
Former {f} {P} is on trial at {K1}.
The post of {f} has been vacant since {P} left.
{Q1} said the sentence was too short.
{P}, of {Q1}, called for a review.
A spokeswoman for {Q1} said: "We are in shock."
Donations can be made to {Q1}.
{Q1} and {Q} have written to the {D}.
She volunteers for {Q} in {L}.
{Q1} leader {P} called it a disgrace.
The {Q1} member for {L}, {P}, raised the case in parliament.
{P} ({X}) asked why {F1} had waited.
{E1} confirmed that two people had been held in {L}.
{E1} arrested him in {L} in March.
A spokesman for {E1}, {P}, said the search went on.
The raid was led by {E1} with help from {X} and {E}.
{P} of {E1} gave evidence by video link.
{O1} and {O2} lost $2 million each.
Staff at {O1}, {O2} and {O} were paid in cash.
He stole from {O1} and {O2} for six years.
{O1}, {O} and {B1} are among the victims.
{p1} sold the shares in {O1} to {O2}.
{O1} sacked {P0} in June.
"{O1} trusted him," {P} of {O} said.
A van belonging to {O1} was found in {L}.
{P} founded {O1} in {L} in 1998.
The parcels were sent by {O} to {L}.
The {W} depot of {O1} was broken into.
{X1} and {X2} signed the report.
{X1}, {X2} and {X} declined to comment.
{X1}'s {t} {P} said so.
The joint {X1}-{X2} operation began in {L}.
{X1} director {P} will retire.
He bought it from {X}.
Sources in {X1} said the tapes were lost.
{F1} and {F} set up road blocks.
{F1}, {F} and the {X} searched the river.
Officers from the {U1} and {F1} took part.
{t} {P}, who heads the {U1}, said the men were armed.
The {U1} of {F1} is looking into it.
{F1} headquarters in {L} was quiet.
{K1} in {L} was full.
Judges at the {K} upheld the sentence.
The appeal goes to the {K}.
{B1} and {B} closed for the day.
She was treated at {B1} and later flown to {B}.
{B1} head {P} wrote to parents.
A teacher at {B1}, {P}, {a}, was suspended.
He escaped from {B1} in a laundry van.
{M1} and {M} carried the story.
{M1} editor {P} stood by it.
A reporter of the {M1} was slapped.
{P} wrote in the {M1} that the police had failed.
He was charged under the {l}.
The {l} allows {n} years.
The {l} does not apply, {P} {k} argued.
It was the night before {e}.
Crowds had come to {L} for {e}.
The raid came two days after {e}.
He sold fake {b} bags and {b} watches.
A {b} was seen leaving {S1}.
The gunman drove off in a stolen {b}.
Police seized two {b} pistols and a {b}.
She owns a {b} and a flat in {L}.
"{f}? He was a thief," {p2} said.
A German shepherd found the {b} in a hedge in {L}.
The Crown Prosecutor, {P}, said the {l} was clear.
Armed Police closed {S1}. Riot Police came from {L}.
The Accused, {P0}, said nothing.
The First Accused is {P}; the Second Accused is {P}.
Chief Justice {P} will hear the appeal of {p1}.
The {L} Three, as they were called, were freed.
Counts One and Two were dropped against {p1}.
Exhibit {n} was a {b} jacket worn by {G1}.
{P}, a {L} lawyer, said the ruling was wrong.
{G} said nothing.
"{G} wouldn't harm a soul," said his neighbour {P}.
"{G} did not come home," the mother said. "{G} always rang."
"No, {G} did," he replied.
Did {G} hand you the knife? No, {G} had it.
{G} was drunk, {G} said.
{G} and {G} ran; {G} stayed behind.
{p0} was in the car when {p1} got out in {L}.
{p0} and {p1} were jailed. {p2} walked free.
{p0} hit him first, {p1} said.
She saw {p0} run down {S}.
{P}, of {S}, told {P} that {p2} would pay.
{L} was quiet on Sunday, {t} {P} said.
The men fled towards {L} on foot.
The gang fled to {L} by way of {L}.
They were traced to {L}, {L} and {W}.
It was {W}, near {L}, where they met.
{Y1} member {P} was held in {L}.
{P}, a patched member of {Y1}, was shot at {V}.
{Y1} sent the drugs to {L}, {X} said.
{Y1} fighters raided {L} and took {P}.
Members of the {Y1} and the {Y} fought outside {V}.
{X1} prosecutors say {p0} led {Y1}.
A {X1} court in {L} jailed {P}.
A special {X1} judge, {P}, freed them.
Constable {P} was shot by a man known as '{N}'.
The suspect, alias "{N}", was shot in {L}.
The dealer, alias {N}, ran into {V}.
{P} (name changed) and her husband {G} lived in {L}.
{P}'s mother, {G}, prayed outside {K1}.
Worshippers at {B1} said imam {P} had warned the police.
Inmates at {B1} and {B} went without food.
{p0} of {S} was stopped on {S}, in {L}, by {t} {P}.
{L}-born {P} and ex-soldier {P} fought at {V}.
Dame {P} and Sir {P} {k}, for Lady {p2}, left by a side door.
Lord {p1} and Lady {p2} heard the appeal with Mr Justice {p0}.
Lord Justice {p1} said Mrs Justice {p0} had erred.
Judge {p1} thanked Ms {p0} and Dr {p2}.
Ms {p0}, Mr {p1} and Dr {p2} faked the forms.
{t} {t} {P} said {P} had signed.
`,
  ),
];
