// Harmless words read as something else, so that no rule takes them for a remark.
import { enMasks, zhMasks } from "./pack/masks";
import type { Reading } from "./reading";

/** Stands for what a built-in mask covers: no rule, word boundary or blank matches it. */
const COVER = "\ufffc";

export type Span = { readonly start: number; readonly end: number };

export function coverMasks(reading: Reading): Reading {
  const hide = (text: string) =>
    [...zhMasks, ...enMasks].reduce((rest, mask) => rest.replace(mask, (hit) => COVER.repeat(hit.length)), text);
  const text = hide(reading.text);
  let cased = "";
  for (let index = 0; index < text.length; index++) {
    cased += text.charAt(index) === COVER ? COVER : reading.cased.charAt(index);
  }
  return { ...reading, text, cased };
}

/** The built-in mask at a place, as it is named to people; null where there is none. */
export function maskAt(reading: Reading, { start, end }: Span): string | null {
  for (const [language, masks] of [
    ["zh", zhMasks],
    ["en", enMasks],
  ] as const) {
    for (const [at, mask] of masks.entries()) {
      const hits = [...reading.text.matchAll(mask)];
      if (hits.some((hit) => hit.index < end && start < hit.index + hit[0].length))
        return `${language}-mask-${String(at + 1).padStart(2, "0")}`;
    }
  }
  return null;
}

/** A name read as any other word of its length: what a rule finds around it, it still finds. */
export function readAsNames(reading: Reading, spans: readonly Span[]): Reading {
  if (spans.length === 0) return reading;
  const inside = (index: number) => spans.some(({ start, end }) => start <= index && index < end);
  const plain = (text: string) =>
    Array.from({ length: text.length }, (_, index) => {
      const letter = text.charAt(index);
      if (!inside(index)) return letter;
      return /\p{Script=Han}/u.test(letter) ? "甲" : /[\p{L}\p{N}]/u.test(letter) ? "x" : letter;
    }).join("");
  return { ...reading, text: plain(reading.text), cased: plain(reading.cased) };
}
