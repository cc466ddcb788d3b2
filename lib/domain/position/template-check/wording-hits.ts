// A second pair of eyes: what the wording check reads out of remarks, asked about where the template's own rules found nothing.
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import type { Category } from "@/lib/domain/shared/wording/finding";
import { PROTECTED, type ProtectedCategory } from "./finding";
import { withoutTopics } from "./protected";

export type WordingHit = {
  /** The place of the text in the list. */
  readonly at: number;
  /** null: it speaks of the person. */
  readonly category: ProtectedCategory | null;
  readonly words: string;
};

const ABOUT_PERSON: ReadonlySet<Category> = new Set(["personality", "insult", "culture_fit"]);

/** The first hit in each text. All are read at once: the check takes as long for one text as for twenty. */
export function wordingHits(texts: readonly string[]): WordingHit[] {
  const covered = texts.map(withoutTopics);
  const starts = covered.map((_, n) => covered.slice(0, n).reduce((sum, text) => sum + text.length + 1, 0));
  // Names and items are no sentences: what was learned from sentences doesn't speak of them.
  const found = checkWording(covered.join("\n"), { scope: "remark", locale: "en" }).filter((one) => !one.weighed);
  return texts.flatMap((text, at) => {
    const from = starts[at] ?? 0;
    const inside = found.filter(({ start, end }) => start >= from && end <= from + text.length);
    const hit = inside.map((one) => ({ one, category: protectedBy(one.category) })).find(isHit);
    if (hit === undefined) return [];
    return [{ at, category: hit.category, words: text.slice(hit.one.start - from, hit.one.end - from) }];
  });
}

function isHit({ one, category }: { one: { category: Category }; category: ProtectedCategory | null }): boolean {
  return category !== null || ABOUT_PERSON.has(one.category);
}

function protectedBy(category: Category): ProtectedCategory | null {
  return PROTECTED.find((one) => one === category) ?? null;
}
