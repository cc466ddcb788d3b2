// What a starter template is made of: every text in both languages, and words for how far somebody has come.
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

type FiveWords = readonly [Both, Both, Both, Both, Both];
const FROM = [40, 60, 70, 80, 90] as const;

/** Five level words, from the lowest to the highest; the ladder then says what each means in one area. */
function ladderOf(words: FiveWords) {
  return (...meanings: FiveWords): Dimension["levels"] =>
    FROM.map((from, index) => {
      const word = words[index] ?? words[0];
      return { from, word, meaning: meanings[index] ?? word };
    });
}

/** For knowledge of a tool or a method. */
export const ladder = ladderOf([
  both("了解", "Aware"),
  both("能用", "Working"),
  both("熟练", "Proficient"),
  both("精通", "Advanced"),
  both("专家", "Expert"),
]);

/** For work at the bed, at the machine or with a customer: from guided to guiding. */
export const practiceLadder = ladderOf([
  both("需带教", "Guided"),
  both("能配合", "Assists"),
  both("能独立", "Independent"),
  both("能应变", "Handles the unexpected"),
  both("能带教", "Teaches others"),
]);

/** For people at the start: what one piece of work shows. */
export const earlyLadder = ladderOf([
  both("初步", "First steps"),
  both("基本", "Sound"),
  both("扎实", "Solid"),
  both("深入", "Thorough"),
  both("突出", "Outstanding"),
]);

/** For what is held or not. */
export function held(missing: Both, inPlace: Both): Dimension["levels"] {
  return [
    { from: 0, word: both("未取得", "Not held"), meaning: missing },
    { from: 100, word: both("已取得", "Held"), meaning: inPlace },
  ];
}
