/**
 * What tells the parts of a web page that are no body text: bylines, captions, contact boxes. Source: the house styles
 * of newspapers, stations and police press offices, by hand.
 */

/** First words of a line that dates or signs the story ("Published: 09:14 on 3 October", "Posted at 5 p.m."). */
export const DATING_OPENERS: ReadonlySet<string> = new Set(
  "published updated posted modified dated reference reporter reporting".split(" "),
);

/** Words for those who write, after a name in a byline ("Jane Roe, Staff Writer"). */
export const WRITERS: ReadonlySet<string> = new Set(
  "reporter correspondent editor writer journalist staff crime court courts chief senior bureau desk".split(" "),
);

/** First words of a caption, before a colon, a bracket or "by". */
export const CAPTION_OPENERS: ReadonlySet<string> = new Set(
  "photo photos photograph photographs picture pictures pictured image images pic pics video watch file credit caption handout".split(
    " ",
  ),
);

/** Words that ask to get in touch, in a paragraph with a telephone number or an address. */
export const CONTACT_CUES: ReadonlySet<string> = new Set(
  "call contact email e-mail phone telephone ring text dial tip tips tipline hotline anonymously information crimestoppers whatsapp".split(
    " ",
  ),
);

/** Words that the first few of a contact box have one of. */
export const CONTACT_OPENERS: ReadonlySet<string> = new Set(
  "anyone anybody witnesses persons information contact call ring text phone telephone tel email e-mail tips tip you alternatively media questions".split(
    " ",
  ),
);
