/**
 * The commonest verbs in the forms in which a short quotation can have them as its verb ("Stop resisting", "They lied").
 * Source: the verbs of the Oxford 3000 in the forms that are no common nouns or adjectives too, with the irregular past forms.
 */
export const COMMON_VERB_FORMS: ReadonlySet<string> = /* @__PURE__ */ new Set(
  (
    "go goes went come comes came get gets got gotten give gives gave take takes took know knows knew think " +
    "thinks thought see sees saw seen say says said tell tells told ask asks asked let lets keeps kept leave " +
    "leaves bring brings brought begin begins began becomes became feels felt hear hears heard lose " +
    "loses met pays send sends sent speak speaks spoke stood understand understands understood won write " +
    "writes wrote eat ate fell flew forget forgets forgot forgive forgave grow grew hide hid die dies died " +
    "lived hate hates want wants tried watch watched stop stopped waited listen listens listened believe " +
    "believes believed remember remembers remembered helped follow follows followed happen happens happened " +
    "seem seems seemed deserve deserves deserved deny denies denied lied  ran sit sat swore stole " +
    "broke choose chose drank drove bear bore threw teach taught caught buys bought sells sold laid " +
    "meant slept wear wore weep wept voted resign resigns resigned trusted thanks thanked prays prayed " +
    "beware stayed moved walked talked looked turned started ruin missed enjoy enjoyed admit admitted accept " +
    "regretted apologise apologize cared mattered bless pulled pushed resisting does did do done be is are was " +
    "were been am has have had will would can could should must may might shall stops wait"
  ).split(" "),
);
