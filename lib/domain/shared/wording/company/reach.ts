// How wide a company's rule is: which of the good sentences that come with the product it would ask about.
import type { WordingScope } from "@/lib/domain/shared/wording/finding";
import type { OwnRuleDraft } from "./layer";
import { findPhrases, gatherPhrases } from "./phrases";
import { type Shipped, goodSentences } from "./shipped-sentences";

type Part = { readonly hit: readonly string[]; readonly of: number };
/** Only where the rule is read; null elsewhere. */
export type Reach = { readonly inside: Part | null; readonly letter: Part | null };

/** More than one good sentence in a hundred is too wide to be saved without a second look. */
const TOO_WIDE = 0.01;

export function reachOf({ phrases, scopes, locale }: Pick<OwnRuleDraft, "phrases" | "scopes" | "locale">): Reach {
  const looked = gatherPhrases([{ of: true, phrases }]);
  const part = (all: readonly Shipped[]): Part => {
    // Half of the sentences are in the other language and would make any rule look narrow.
    const own = all.filter(({ text }) => /\p{Script=Han}/u.test(text) === (locale === "zh-CN"));
    return {
      hit: own.filter(({ reading }) => findPhrases(looked, reading).length > 0).map(({ text }) => text),
      of: own.length,
    };
  };
  const { inside, letter } = goodSentences();
  const isIn = (scope: WordingScope) => scopes.includes(scope);
  return {
    inside: isIn("note") || isIn("remark") || isIn("disposition") ? part(inside) : null,
    letter: isIn("letter") ? part(letter) : null,
  };
}

export function isTooWide({ inside, letter }: Reach): boolean {
  return [inside, letter].some((part) => part !== null && part.hit.length / part.of > TOO_WIDE);
}
