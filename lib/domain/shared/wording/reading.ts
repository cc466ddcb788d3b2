// A text as the wording check reads it: disguises removed, one plain form for every spelling, each place still known in the original.
import { latin, simplified } from "./pack/characters";

export type Reading = {
  /** Lower case, for the rules; the same length as `cased`. */
  readonly text: string;
  readonly cased: string;
  /** For each UTF-16 unit of `text`: where its source begins and ends in the text as given. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

const INVISIBLE = /[\p{Cf}\p{Variation_Selector}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0]/u;
const BLANK = /[\s\p{Cc}\u2800]/u;
const MARK = /^\p{M}$/u;
const LETTERS = /\p{L}+/gu;
const PLAIN: ReadonlyMap<string, string> = new Map([
  ..."‘’‚‛′`´".split("").map((quote) => [quote, "'"] as const),
  ..."“”„‟″".split("").map((quote) => [quote, '"'] as const),
  ..."‐‑‒–—―−".split("").map((dash) => [dash, "-"] as const),
]);

type Unit = { readonly source: string; readonly start: number; readonly end: number };

export function read(given: string): Reading {
  let cased = "";
  const starts: number[] = [];
  const ends: number[] = [];
  for (const unit of visibleUnits(given)) {
    const plain = plainForm(unit.source);
    cased += plain;
    for (let index = 0; index < plain.length; index++) {
      starts.push(unit.start);
      ends.push(unit.end);
    }
  }
  cased = foldLookAlikes(cased);
  return { cased, text: lowerSameLength(cased), starts, ends };
}

/** Characters with the marks that belong to them; what cannot be seen is left out. */
function visibleUnits(given: string): Unit[] {
  const units: Unit[] = [];
  let at = 0;
  for (const character of given) {
    const start = at;
    at += character.length;
    if (character > "~" && INVISIBLE.test(character)) continue;
    const before = units.at(-1);
    if (before !== undefined && character > "~" && MARK.test(character)) {
      units[units.length - 1] = { source: before.source + character, start: before.start, end: at };
    } else {
      units.push({ source: character, start, end: at });
    }
  }
  return units;
}

function plainForm(source: string): string {
  if (source.length === 1 && source >= "\u4e00" && source <= "\u9fff") return simplified.get(source) ?? source;
  if (source === "\n") return source;
  if (BLANK.test(source)) return " ";
  let plain = "";
  for (const character of source.normalize("NFKC")) {
    if (INVISIBLE.test(character)) continue;
    plain += BLANK.test(character) ? " " : (PLAIN.get(character) ?? simplified.get(character) ?? character);
  }
  return plain;
}

/** A Cyrillic or Greek letter inside a word with Latin letters is a disguise; a wholly Cyrillic word is not. */
function foldLookAlikes(text: string): string {
  return text.replace(LETTERS, (word) =>
    /[a-z]/i.test(word) ? word.replace(/[\u0370-\u052f]/g, (letter) => latin.get(letter) ?? letter) : word,
  );
}

function lowerSameLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (character) => {
    const small = character.toLowerCase();
    return small.length === character.length ? small : character;
  }).join("");
}

const SPACED_HAN = /(?<=\p{Script=Han})[ .*_\-·•~|/\\+^'"`…]{1,3}(?=[\p{Script=Han}\d])/gu;
const CHAINED_HAN = /(?<!\p{Script=Han})\p{Script=Han}(?:[\s\p{P}\p{S}]{1,3}\p{Script=Han}){1,40}(?!\p{Script=Han})/gu;
const SPACED_LATIN = /(?<![\p{L}\d])[a-z](?:[ .\-_*][a-z]){3,60}(?![\p{L}\d])/gu;

/** The same text with stretched words pulled together (`怀 孕`, `o l d`), or null when nothing is stretched. */
export function squeeze(reading: Reading): Reading | null {
  const dropped = new Set<number>();
  const drop = (from: number, piece: string, keep: RegExp) => {
    for (let index = 0; index < piece.length; index++) {
      if (!keep.test(piece.charAt(index))) dropped.add(from + index);
    }
  };
  for (const found of reading.text.matchAll(SPACED_HAN)) drop(found.index, found[0], /[^\s\S]/);
  for (const found of reading.text.matchAll(CHAINED_HAN)) drop(found.index, found[0], /[^\s\p{P}\p{S}]/u);
  for (const found of reading.text.matchAll(SPACED_LATIN)) drop(found.index, found[0], /[a-z]/);
  if (dropped.size === 0) return null;
  const kept = Array.from({ length: reading.text.length }, (_, index) => index).filter((index) => !dropped.has(index));
  return {
    text: kept.map((index) => reading.text.charAt(index)).join(""),
    cased: kept.map((index) => reading.cased.charAt(index)).join(""),
    starts: kept.map((index) => reading.starts[index] ?? 0),
    ends: kept.map((index) => reading.ends[index] ?? 0),
  };
}
