import { describe, expect, it } from "vitest";
import { unglue } from "../../tools/train-names/unglue.js";

/** An article whose labels are the words between brackets, the kind's number first. */
function article(marked: string) {
  const spans: { kind: number; start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split(/(\[\d [^\]]+\])/u)) {
    const [, kind, name] = /^\[(\d) (.+)\]$/u.exec(part) ?? [];
    if (name) spans.push({ kind: Number(kind), start: text.length, end: text.length + name.length });
    text += name ?? part;
  }
  return { id: "made-up", text, spans };
}

describe("unglue", () => {
  it.each([
    // the label held the surname only
    ["Bexley Daily TimesAnna Maria [0 Lund], 34, left.", "Bexley Daily Times\n[0 Anna Maria Lund], 34, left."],
    // the label was lost: the name stands elsewhere
    [
      "Fire out - NewsBEXLEY -- The [2 Bexley] fire is out.",
      "Fire out - News\n[2 BEXLEY] -- The [2 Bexley] fire is out.",
    ],
    [
      "Hunt on | qrs4.comBexley police hunt. [1 Bexley police] said.",
      "Hunt on | qrs4.com\n[1 Bexley police] hunt. [1 Bexley police] said.",
    ],
  ])("parts %j", (glued, parted) => expect(unglue(article(glued))).toEqual(article(parted)));

  it.each(["[0 Ian McDonald] met [0 Donald].", "[0 Lund] has a YouTube channel.", "[0 Eve DeAngelo] left [2 Bexley]."])(
    "leaves %j",
    (text) => {
      const one = article(text);
      expect(unglue(one)).toBe(one);
    },
  );
});
