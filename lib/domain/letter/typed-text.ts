// What people typed, made fit to stand in a letter: one line, in the letter's language, with its own punctuation, cut at a clause.
import type { Locale } from "@/lib/domain/shared/locale";

const HAN = /\p{Script=Han}/u;
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ",": "，",
  ":": "：",
  ";": "；",
  "?": "？",
  "!": "！",
  "(": "（",
  ")": "）",
};

/** One line without control or direction marks; broken halves of characters go. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd]/g, "")
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, " ")
    .trim();
}

/** Full-width punctuation beside Han characters; nothing else changes, so a title stays the title it is. */
export function hanPunctuation(text: string): string {
  const pairs = text.replace(/\(([^()]*)\)/g, (whole, inner: string, at: number) => {
    const around = [text[at - 1] ?? "", inner.charAt(0), inner.at(-1) ?? "", text[at + whole.length] ?? ""];
    return around.some((char) => HAN.test(char)) ? `（${inner}）` : whole;
  });
  return pairs
    .replace(/(?<=\p{Script=Han}) *[,:;?!()]/gu, (mark) => FULL_WIDTH[mark.trim()] ?? mark)
    .replace(/[,:;?!()] *(?=\p{Script=Han})/gu, (mark) => FULL_WIDTH[mark.trim()] ?? mark)
    .replace(/(?<=[，：；？！）（]) +/g, "");
}

/** By the letter's language: a Chinese name in an English letter brings no Chinese comma. */
export function punctuated(text: string, locale: Locale): string {
  return locale === "en" ? text : hanPunctuation(text);
}

/** No space between Han and Latin, full-width punctuation beside Han. English text stays as it is. */
export function tidy(text: string, locale: Locale): string {
  if (locale === "en") return text;
  const close = text.replace(/(?<=\p{Script=Han}) +(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}]) +(?=\p{Script=Han})/gu, "");
  return hanPunctuation(close);
}

/** Could this stand in a letter of that language? Names and short terms may be Latin in either. */
export function speaks(text: string, locale: Locale): boolean {
  if (locale === "en") return !HAN.test(text);
  return HAN.test(text) || (text.match(/\p{L}{2,}/gu)?.length ?? 0) < 5;
}

/** Han characters and Latin words: one Han character or one word counts one. */
export function lengthOf(text: string): number {
  return text.match(/\p{Script=Han}|[^\s\p{P}\p{Script=Han}]+/gu)?.length ?? 0;
}

export type Room = { readonly soft: number; readonly hard: number };

/**
 * A quotation, in characters or words: as many whole clauses as `soft` allows and at least one, cut with an ellipsis
 * only where that one is longer than `hard`. Empty when nothing readable is left.
 */
export function quotation(text: string, locale: Locale, { soft, hard }: Room): string {
  const line = innerQuotes(tidy(oneLine(text), locale));
  const clauses = line.split(/(?<=[。！？；!?;]|\.(?=\s)|，|,(?=\s))/u);
  let kept = "";
  for (const clause of clauses) {
    if (kept !== "" && lengthOf(kept + clause) > soft) break;
    kept += clause;
  }
  const ends = kept.replace(/^[\s•·*\-–—]+/, "").replace(/[\s。，；、：:;,.！!]+$/u, "");
  return lengthOf(ends) <= hard ? ends : cut(ends, hard);
}

/** A quotation stands in double marks, so the ones inside become single. */
function innerQuotes(text: string): string {
  let open = false;
  return text
    .replace(/[“„«「『]/g, "‘")
    .replace(/[”»」』]/g, "’")
    .replace(/"/g, () => {
      open = !open;
      return open ? "‘" : "’";
    });
}

function cut(text: string, most: number): string {
  const units = text.match(/\p{Script=Han}|[^\s\p{P}\p{Script=Han}]+|[\s\p{P}]+/gu) ?? [];
  let kept = "";
  for (const unit of units) {
    if (lengthOf(kept + unit) > most) break;
    kept += unit;
  }
  return `${kept.trimEnd()}…`;
}

/** Do both tell the same piece of work? True when most of the shorter one's letter pairs stand in the longer one. */
export function sameStory(one: string, other: string): boolean {
  const [short, long] = [pairs(one), pairs(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>];
  if (short.size === 0) return false;
  return [...short].filter((pair) => long.has(pair)).length / short.size >= 0.55;
}

function pairs(text: string): Set<string> {
  const letters = [
    ...text
      .normalize("NFKC")
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, ""),
  ];
  return new Set(letters.slice(1).map((letter, index) => (letters[index] ?? "") + letter));
}

/** Is one word of weight in both: three Han characters in a row, or a word of five letters and more? */
export function shareWord(one: string, other: string): boolean {
  const words = weighty(one);
  return [...weighty(other)].some((word) => words.has(word));
}

function weighty(text: string): Set<string> {
  const plain = text.normalize("NFKC").toLowerCase();
  const han = (plain.match(/\p{Script=Han}{3,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 2 }, (_, index) => run.slice(index, index + 3)),
  );
  return new Set([...han, ...(plain.match(/\p{Script=Latin}{5,}/gu) ?? [])]);
}
