/**
 * Verbs of crime, police and court, by what they tell of their subject and object. Source: the vocabulary of police
 * and court reporting, gathered for this project; every form is written out, because a past tense is also a participle.
 */
export const CRIME_VERBS = {
  arrest:
    "arrest arrests arrested arresting detain detains detained detaining apprehend apprehended apprehending nab nabs nabbed nabbing handcuff handcuffed collar collared nick nicked captured capture catch caught cuffed intercepted cornered recaptured rearrested busted",
  charge:
    "charge charges charged charging indict indicts indicted indicting arraign arraigned arraigning prosecute prosecuted prosecutes booked impeached summonsed recharged",
  accuse: "accuse accuses accused accusing implicate implicated alleged",
  suspect: "suspect suspects suspected suspecting",
  investigate: "question questioned questioning interrogate interrogated investigate investigated investigating",
  remand: "remand remands remanded remanding",
  bail: "bail bails bailed bailing",
  want: "want wanted sought hunted",
  extradite: "extradite extradited extraditing",
  convict: "convict convicts convicted convicting",
  sentence:
    "sentence sentences sentenced sentencing jail jails jailed jailing imprison imprisoned imprisoning incarcerated caged fined fine fines fining disqualified",
  clear:
    "clear clears cleared clearing acquit acquits acquitted acquitting exonerate exonerated exonerating absolved vindicated",
  quash: "quash quashed quashes quashing overturn overturned overturns overturning vacated vacate",
  drop: "drop dropped drops dropping withdraw withdrawn withdrew dismiss dismissed dismisses discontinue discontinued stayed abandoned",
  release: "release releases released releasing freed free frees freeing",
  plead: "plead pleads pleaded pleading pled",
  admit: "admit admits admitted admitting",
  deny: "deny denies denied denying",
  face: "face faces faced facing",
  appear: "appear appears appeared appearing front fronts fronted fronting",
  stand: "stand stands stood standing",
  give: "give gives given giving gave hand handed hands get gets got getting receive received receives receiving serve served serves serving order ordered orders",
  find: "find found finds finding",
  harm: "injure injured injures injuring wound wounded wounding hurt stab stabbed stabs stabbing beat beaten beating attack attacked attacks attacking assault assaulted assaults assaulting punch punched punching kick kicked kicking slash slashed hit hits hitting struck strike striking knifed bitten bludgeoned battered batter choked strangle strangled strangling trampled burned burnt scalded maimed ambushed shoot shot shoots shooting raped rape rapes raping molested molest abused abuse abuses abusing groomed groom tortured torture abducted abduct kidnapped kidnap kidnaps kidnapping hijacked robbed rob robs robbing mugged mug defrauded defraud scammed conned con targeted target blackmailed blackmail stalked stalk harassed harass threatened threaten spat trapped carjacked swindled duped burgled tied lured lure airlifted ejected thrown hospitalised hospitalized drugged bullied gagged stalking stalks mugging mugs defrauding defrauds scamming scams conning targeting blackmailing blackmails harassing harasses threatening threatens trapping traps swindling swindle duping luring lures bullying bully bullies torturing tortures abducting abducts grooming grooms molesting molests ambushing biting choke chokes choking slashing bludgeon bludgeoning battering maim maiming scald knifing hijack carjack fleeced fleece fleecing mauled mauling mauls savaged savaging terrorised terrorized terrorising terrorizing",
  kill: "kill killed kills killing murder murdered murders murdering slay slain slew slaying executed execute assassinated assassinate gunned lynched electrocuted decapitated beheaded dismembered poisoned poison drowned suffocated mowed mown",
  die: "die dies died dying perish perished succumb succumbed collapsed bled",
  suffer: "suffer suffers suffered suffering sustain sustained sustaining survive survives survived lost loses",
  vanish: "vanish vanished vanishes vanishing disappear disappeared disappears disappearing",
  rescue: "rescue rescued rescues rescuing saved save revived winched",
  offend:
    "colluded cheat cheated cheating steal stole stolen stealing burgle smuggle smuggled smuggling launder laundered laundering embezzle embezzled embezzling loot looted looting torch torched hack hacked plot plotted plotting orchestrated masterminded mastermind traffic trafficked trafficking supplied dealt extorted extort forge forged vandalised vandalized raided ransacked ramming rammed swiped pocketed siphoned bribed bribe duping conspired conspire pinched",
  lead: "head heads headed lead leads led leading run runs chair chairs chaired",
  escape: "escape escaped escapes escaping abscond absconded absconding flee fled fleeing",
  say: "call calls called urge urges urged thanked praise praises praised apologised apologized pledged welcomed appealed wept weeping",
  identify: "identify identifies identified identifying name names named naming dubbed known",
  prosecuting: "prosecuting",
  defending: "defending mitigating",
  represent: "represent represents represented representing",
  see: "see saw sees seen seeing hear heard hearing witness witnessed watched watch watching noticed spotted recognised recognized discovered raised ran rushed helped",
  hedge: "believed thought understood reported feared presumed",
} as const;

export type CrimeVerb = keyof typeof CRIME_VERBS;
