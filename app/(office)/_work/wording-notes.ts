// A finding as it stands under the field it is about: what, why, and the way out in one tap.
import type { Locale } from "@/lib/domain/shared/locale";
import type { CheckWording, WordingContext } from "@/lib/domain/shared/wording/finding";
import { rewriteOf } from "@/lib/domain/shared/wording/rewrite";
import { translate } from "@/lib/i18n/translate";

export type WordingNote = {
  readonly quote: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** The whole field's text afterwards; null where only a person can rewrite it. */
  readonly rewrite: { readonly text: string; readonly label: string } | null;
};
export type WordingNotes = { readonly notes: readonly WordingNote[] } | { readonly failed: true };

const MOST_SHOWN = 3;

/** The gravest few; a hint is no reason to interrupt anybody. */
export function notesOn(
  text: string,
  asked: WordingContext & { readonly locale: Locale },
  check: CheckWording,
): WordingNote[] {
  const words = translate(asked.locale, "wording");
  const t = translate(asked.locale, "wordingRules");
  return check(text, asked)
    .filter((finding) => finding.severity !== "hint")
    .toSorted((a, b) => Number(b.holds) - Number(a.holds))
    .slice(0, MOST_SHOWN)
    .map((finding) => {
      const { category, suggestion, holds, start, end } = finding;
      const left = rewriteOf(text, finding, asked, check);
      return {
        quote: text.slice(start, end),
        title: words(`category.${category}`),
        lines: [
          words(`why.${category}`),
          suggestion === "" ? words(`todo.${category}`) : suggestion,
          ...(holds ? [t("typing.holds")] : []),
          ...(left === null ? [t("bench.byPerson")] : []),
        ],
        rewrite:
          left === null
            ? null
            : { text: left, label: t("typing.takeOut", { quote: shortened(text.slice(start, end)) }) },
      };
    });
}

function shortened(quote: string): string {
  return quote.length > 24 ? `${quote.slice(0, 24)}…` : quote;
}
