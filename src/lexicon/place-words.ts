/**
 * Words that say what kind of place a name is for. Source: gathered for this project from maps and the street-naming
 * usage of the English-speaking countries. They tell what no gazetteer lists: "Orchard Street" is a street wherever
 * it is, and must not be put at a town of that name.
 */

/** Last word of a street's name, in lower case, with the forms it is shortened to. */
export const STREET_WORDS: ReadonlySet<string> = new Set(
  (
    "street st road rd avenue ave av lane ln drive dr boulevard blvd way close crescent cres court ct place pl terrace ter " +
    "highway hwy parkway pkwy freeway fwy expressway expy motorway turnpike pike interstate route bypass circle cir alley " +
    "row mews gardens grove walk parade esplanade causeway loop trail trl path quay wharf embankment promenade roundabout " +
    "junction interchange overpass underpass flyover streets roads avenues marg strasse straße rue calle gasse jalan lorong " +
    "soi drives lanes gate"
  ).split(" "),
);

/** First word of a street's name: "Rue de Rivoli", "Interstate 20", "Highway 7". */
export const STREET_OPENERS: ReadonlySet<string> = new Set(
  "interstate highway route rue calle avenida via jalan lorong us-route state-route county-road hwy rte boulevard avenue plaza".split(
    " ",
  ),
);

/** A letter or two and a number, read before this as "M6", "A1", "I-95", "US-101", "SR 20". */
export const ROAD_LETTERS: ReadonlySet<string> = new Set("a b m n i us sr cr fm sh r e d rte".split(" "));

/** Words in a name of a site: a building, a park, a station, a stretch of water or a hill. */
export const SITE_WORDS: ReadonlySet<string> = new Set(
  (
    "park airport station bridge tunnel square plaza mall centre center hotel motel inn tavern pub bar club nightclub " +
    "restaurant cafe café grill diner store shop supermarket market bakery pharmacy salon garage arena stadium theatre " +
    "theater cinema museum gallery library hall house tower towers building buildings apartments estate complex villas " +
    "plaza pier harbour harbor port marina dock docks beach pool playground campground campsite cemetery church cathedral " +
    "temple mosque synagogue monastery farm ranch mill mine quarry dam weir lock wood woods forest common heath moor green " +
    "field fields zoo reserve preserve golf course raceway racecourse terminal depot barracks base camp casino resort spa " +
    "river creek stream brook lake loch lough reservoir canal bay cove inlet sound strait falls waterfall island islands isle " +
    "islet reef mount mountain mountains mt hill hills peak ridge valley canyon gorge desert point cape headland gulf sea ocean"
  ).split(" "),
);

/** Words for a quarter of a town. */
export const DISTRICT_WORDS: ReadonlySet<string> = new Set(
  "district quarter neighbourhood neighborhood suburb borough ward township heights side end downtown uptown midtown village".split(
    " ",
  ),
);

/** "West Philadelphia", "Downtown Denver", "Greater Accra": a part of what the rest names, unless the whole is a name itself. */
export const PART_WORDS: ReadonlySet<string> = new Set(
  (
    "north south east west northern southern eastern western northeast northwest southeast southwest northeastern " +
    "northwestern southeastern southwestern north-east north-west south-east south-west central downtown uptown midtown " +
    "inner outer upper lower greater metro metropolitan suburban rural mid old coastal mainland"
  ).split(" "),
);

/** "Bulacan Province", "Kano State", "the Haripur district": what the rest names is an area, not its chief town. */
export const AREA_WORDS: ReadonlySet<string> = new Set(
  (
    "province state region county district governorate prefecture department oblast territory parish municipality regency " +
    "republic kingdom emirate canton voivodeship division subdivision shire borough township city town village island " +
    "islands area valley peninsula"
  ).split(" "),
);

/** "City of Durham", "Province of Bulacan", "Isle of Sheppey". */
export const AREA_OPENERS: ReadonlySet<string> = new Set(
  "city town village province state region county district municipality republic kingdom isle island islands borough port emirate commonwealth".split(
    " ",
  ),
);

/** "the Kuwaiti island of Failaka": after a nationality these say that the place lies in that country. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    "town city village hamlet capital port resort suburb island islands province region state county district municipality " +
    "prefecture department canton commune parish territory coast coastline border mainland airport beach lake river valley " +
    "mountain mountains jungle desert countryside island-nation slum township neighbourhood neighborhood enclave"
  ).split(" "),
);

/** "French police", "a Kenyan court": after a nationality these say that the article is about that country. */
export const STATE_NOUNS: ReadonlySet<string> = new Set(
  (
    "police court courts government authorities authority officials official prosecutors prosecutor judge judges military " +
    "army navy troops forces soldiers officers parliament president minister ministry embassy consulate law media " +
    "newspaper newspapers television customs coastguard intelligence security investigators detectives jail prison hospital " +
    "hospitals health interior foreign justice prime defence defense federal national state supreme high"
  ).split(" "),
);

/** Words of direction: a name of nothing else ("Northeast", "West Coast", "Central Region") means a part of whatever country the article is about. */
export const DIRECTION_WORDS: ReadonlySet<string> = new Set(
  (
    "the north south east west northern southern eastern western northeast northwest southeast southwest northeastern " +
    "northwestern southeastern southwestern central upper lower inner outer middle mid coast coastal coastline side end " +
    "midlands midland highlands lowlands plateau plains interior district region province area zone state division centre center"
  ).split(" "),
);

/** Names for parts of the world that have no country and no middle, in lower case without "the". */
export const WORLD_PARTS: ReadonlySet<string> = new Set([
  "west",
  "western world",
  "eastern bloc",
  "western bloc",
  "new world",
  "old world",
  "third world",
  "first world",
  "developing world",
  "arab world",
  "muslim world",
  "islamic world",
  "global south",
  "global north",
  "orient",
  "northern hemisphere",
  "southern hemisphere",
  "western hemisphere",
  "eastern hemisphere",
  "arctic circle",
  "equator",
  "channel",
  "earth",
]);

/** Small letters that belong to the name of a road or an airport: "Champs-Elysees boulevard", "Bauchi airport". */
export const LOWER_STREET_WORDS: ReadonlySet<string> = new Set(
  "street boulevard avenue roundabout interchange airport terrace crescent".split(" "),
);

/** "E. 10th St. Waterloo": the full stop is the street's. */
export const STREET_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "st. st ave. ave av. rd. rd blvd. blvd dr. dr ln. ln ct. ct pl. pl hwy. hwy pkwy. pkwy".split(" "),
);

/** Last word of an apartment complex: "Courtyards at Buckley Apartments". */
export const APARTMENT_WORDS: ReadonlySet<string> = new Set(
  "apartments apartment condominiums condos townhomes townhouses lofts residences villas flats estates".split(" "),
);
