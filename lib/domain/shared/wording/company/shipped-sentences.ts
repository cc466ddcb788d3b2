// The sentences that come with the product: good ones, to see whether a rule is too wide, and remarks that must not stand.
import type { Category } from "@/lib/domain/shared/wording/finding";
import harmless from "@/lib/domain/shared/wording/corpus/harmless.json";
import heldOut from "@/lib/domain/shared/wording/corpus/held-out.json";
import letters from "@/lib/domain/shared/wording/corpus/letters.json";
import remarks from "@/lib/domain/shared/wording/corpus/remarks.json";
import moreHarmless from "@/lib/domain/shared/wording/corpus/second-author-harmless.json";
import moreRemarks from "@/lib/domain/shared/wording/corpus/second-author-remarks.json";
import { type Reading, read } from "@/lib/domain/shared/wording/reading";

export type Shipped = { readonly text: string; readonly reading: Reading };
type Remark = Shipped & { readonly category: Category };

let good: { readonly inside: readonly Shipped[]; readonly letter: readonly Shipped[] } | null = null;
let bad: readonly Remark[] | null = null;

/** Notes about work, and paragraphs of whole letters: none of them should be asked about. */
export function goodSentences() {
  const halves = Object.values(heldOut).flatMap(({ tuning, final }) => [tuning.harmless, final.harmless]);
  return (good ??= {
    inside: [...[...harmless, ...moreHarmless].map((one) => one.text), ...halves.flatMap((half) => half.note)].map(
      shipped,
    ),
    letter: [...letters, ...halves.flatMap((half) => half.letter)].map(shipped),
  });
}

export function knownRemarks(): readonly Remark[] {
  return (bad ??= [...remarks, ...moreRemarks].map(({ text, category }) => ({
    ...shipped(text),
    category: category as Category,
  })));
}

function shipped(text: string): Shipped {
  return { text, reading: read(text) };
}
