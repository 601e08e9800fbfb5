import { toSpans } from "./spans.js";

/**
 * The article as HTML, each mention of a result in it as `<mark data-list="people" data-id="person-1" dir="auto">`.
 * Every character of the article is escaped and its directional controls cannot reach beyond their mark or the article,
 * so the markup is safe to put into a page. What HTML cannot hold (control characters, lone surrogates) becomes U+FFFD.
 * @param text the text that was given to `extract`
 */
export function toHtml(text: string, result: object): string {
  const pieces = ['<div class="newsblotter" dir="auto" style="white-space:pre-wrap">'];
  const ends: number[] = [];
  let at = 0;
  const writeUntil = (offset: number) => {
    pieces.push(escapeHtml(text.slice(at, offset)));
    at = offset;
  };
  const closeUntil = (offset: number) => {
    while (ends.length > 0 && ends[ends.length - 1] <= offset) {
      writeUntil(ends.pop()!);
      pieces.push("</mark>");
    }
  };
  for (const { start, end, list, id } of toSpans(result)) {
    closeUntil(start);
    writeUntil(start);
    pieces.push(`<mark data-list="${escapeHtml(list)}" data-id="${escapeHtml(id)}" dir="auto">`);
    ends.push(end);
  }
  closeUntil(Number.POSITIVE_INFINITY);
  writeUntil(text.length);
  pieces.push("</div>");
  return pieces.join("");
}

const NAMED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
  "\r": "&#13;",
};

/** Marks of HTML, carriage returns, directional and invisible controls; what HTML forbids; lone surrogates. */
const toEscape =
  /[&<>"'`\r]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[\0-\x08\v\f\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff\p{Cs}]/gu;

function escapeHtml(text: string): string {
  return text.replace(toEscape, (character) => {
    const named = NAMED[character];
    if (named) return named;
    const code = character.charCodeAt(0);
    const invisible = code === 0x61c || (code >= 0x200b && code <= 0x2069) || code === 0xfeff;
    return invisible ? `&#x${code.toString(16)};` : "\ufffd";
  });
}
