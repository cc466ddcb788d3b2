// Makes any typed text safe to print: no hidden direction marks, no control signs, no endless walls, no sign without a letterform.

const HIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;
const LONE_SURROGATE = /\p{Cs}/gu;
const MARKS_IN_A_ROW = /(\p{M}{2})\p{M}+/gu;

/** A line break takes the room of this many characters when a text is measured against its cap. */
const BREAK_COST = 30;

/** @param cap longest text in characters, a line break counting as thirty; what is longer ends in an ellipsis */
export function cleanText(text: string, cap: number): string {
  const flat = text
    .slice(0, cap * 4)
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(LONE_SURROGATE, "")
    .replace(HIDDEN, "")
    .normalize("NFC")
    .replace(MARKS_IN_A_ROW, "$1")
    .replace(/\t/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  return shorten(flat, cap, text.length > cap * 4);
}

function shorten(text: string, cap: number, longer: boolean): string {
  let cost = 0;
  let kept = "";
  for (const sign of text) {
    cost += sign === "\n" ? BREAK_COST : 1;
    if (cost > cap) return `${kept.trimEnd()}…`;
    kept += sign;
  }
  return longer ? `${kept}…` : kept;
}

/** Signs no font of ours can draw become one white square; marks that cannot be drawn are left out. */
export function coverText(text: string, covers: (codePoint: number) => boolean): string {
  let printed = "";
  for (const sign of text) {
    if (sign === "\n" || covers(sign.codePointAt(0) ?? 0)) printed += sign;
    else if (!/\p{M}/u.test(sign)) printed += "□";
  }
  return printed;
}

/** One line: for names, titles and the file's own properties. */
export function cleanLine(text: string, cap: number): string {
  return cleanText(text.replace(/\s+/g, " "), cap);
}
