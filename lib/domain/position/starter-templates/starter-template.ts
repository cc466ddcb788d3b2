// What a starter template is made of: every text in both languages, and five words for how far somebody has come.
import type { Dimension } from "@/lib/domain/position/position";
import type { Locale } from "@/lib/domain/shared/locale";

export type Both = { readonly "zh-CN": string; readonly en: string };

export type StarterTemplate = {
  readonly key: string;
  readonly name: Both;
  readonly locale: Locale;
  /** The lower position a first position made from it may propose; it is offered only if it exists and is open. */
  readonly lowerPosition: Both;
  readonly dimensions: readonly Dimension[];
};

export function both(zh: string, en: string): Both {
  return { "zh-CN": zh, en };
}

const LADDER = [
  { from: 40, word: both("了解", "Aware") },
  { from: 60, word: both("能用", "Working") },
  { from: 70, word: both("熟练", "Proficient") },
  { from: 80, word: both("精通", "Advanced") },
  { from: 90, word: both("专家", "Expert") },
] as const;

/** The five level words with what each means here, from the lowest to the highest. */
export function ladder(...meanings: readonly [Both, Both, Both, Both, Both]): Dimension["levels"] {
  return LADDER.map((level, index) => ({ ...level, meaning: meanings[index] ?? level.word }));
}
