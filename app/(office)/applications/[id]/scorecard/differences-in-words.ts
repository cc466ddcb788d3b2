// Where one scorecard holds two things, in the reader's words.
import type { Difference } from "@/app/_ui/use-keeping.client";
import { draftDifferences } from "@/lib/domain/evaluation/draft-differences";
import type { ScorecardDraft } from "@/lib/domain/evaluation/scorecard-draft";
import type { Locale } from "@/lib/domain/shared/locale";
import { joinFacts } from "@/lib/i18n/join";
import { translate } from "@/lib/i18n/translate";

export function differencesInWords(
  here: ScorecardDraft,
  there: ScorecardDraft,
  areas: readonly { readonly key: string; readonly name: string }[],
  locale: Locale,
): readonly Difference[] {
  const t = translate(locale, "scorecard");
  const keys = areas.map((area) => area.key);
  return draftDifferences(here, there, keys).map(({ area, part, ...both }) => {
    const name = areas.find((one) => one.key === area)?.name;
    return { ...both, label: joinFacts(locale, [...(name === undefined ? [] : [name]), t(part)]) };
  });
}
