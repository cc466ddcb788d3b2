// A fact from the interview, put into a paragraph as a whole sentence: after the sentence in which the cursor stands, never inside one.
import type { Locale } from "@/lib/domain/shared/locale";

/** Whole sentences end here, with the mark that closes a quotation. */
const END = {
  "zh-CN": /[。！？；\n][”’」』）]?/gu,
  en: /(?<!\b(?:Mr|Ms|Dr|e\.g|i\.e))[.!?\n]["”’)]*(?=\s|$)/gu,
} as const;

export type Inserted = { readonly text: string; readonly cursor: number };

/** @param at the cursor's place in `text`; @param sentence stands by itself, with its own full stop */
export function insertFact(text: string, at: number, sentence: string, locale: Locale): Inserted {
  const ends = [...text.matchAll(END[locale])].map((match) => match.index + match[0].length);
  // A cursor between two sentences stays there; inside one, the sentence is read to its end.
  const between = ends.includes(text.slice(0, at).trimEnd().length);
  const to = between || at <= 0 ? Math.max(0, at) : (ends.find((end) => end > at) ?? text.length);
  const [before, after] = [text.slice(0, to), text.slice(to)];
  const gap = (left: string, right: string) =>
    locale === "en" && left !== "" && right !== "" && !/\s$/u.test(left) && !/^\s/u.test(right) ? " " : "";
  const head = `${before}${gap(before, sentence)}${sentence}`;
  return { text: `${head}${gap(head, after)}${after}`, cursor: head.length };
}
