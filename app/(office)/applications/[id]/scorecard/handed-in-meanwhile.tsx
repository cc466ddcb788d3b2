// A card was handed in after this draft was typed, by a colleague or on another device: both are shown, and either can go on.
import { Button } from "@/app/_ui/button";
import { FlagBox } from "@/app/_ui/flag-box";
import { Differences } from "@/app/_ui/kept.client";
import type { ScorecardToFill } from "@/db/queries/scorecard/scorecard-to-fill";
import type { Locale } from "@/lib/domain/shared/locale";
import { dictionaryOf } from "@/lib/i18n/translate";
import { differencesInWords } from "./differences-in-words";

type Props = {
  card: ScorecardToFill;
  forId: string | undefined;
  locale: Locale;
  /** Found when this one was to be handed in: it was saved after the other. */
  found: boolean;
};

export function HandedInMeanwhile({ card, forId, locale, found }: Props) {
  const { draft, handedInAt, start, areas } = card;
  if (!draft || !handedInAt || (!found && handedInAt <= draft.savedAt)) return null;
  const differences = differencesInWords(draft.body, start, areas, locale);
  if (differences.length === 0) return null;
  const words = dictionaryOf(locale).keeping;
  return (
    <div className="p-5 pb-0">
      <FlagBox tone="due" title={words.changed}>
        <p>{words.changedText}</p>
        <Differences differences={differences} names={{ ...words, there: words.now }} />
        <p className="mt-3">
          <Button href={`?${forId ? `for=${forId}&` : ""}use=handed-in`}>{words.useNow}</Button>
        </p>
      </FlagBox>
    </div>
  );
}
