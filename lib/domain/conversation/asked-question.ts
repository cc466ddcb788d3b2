// What a letter asks the candidate, so that the page offers exactly what the letter speaks of.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { PositionFacts } from "@/lib/domain/position/position";
import { type Locale, textIn } from "@/lib/domain/shared/locale";
import type { Strategy } from "@/lib/domain/strategy/recommendation";
import type { ChoiceQuestion } from "./message";

/**
 * @param poolOffered of the recommendation the letter rests on
 * @returns null when the letter asks nothing
 */
export function askedQuestion(
  letter: { readonly strategy: Strategy; readonly locale: Locale },
  { evaluation, position }: CaseFile,
  poolOffered: boolean,
): ChoiceQuestion | null {
  if (evaluation.disposition?.code === "new_attempt") return "new_attempt";
  const withdrew = evaluation.disposition?.code === "candidate_withdrew";
  if (withdrew || letter.strategy === "keep_in_touch") return poolOffered ? "pool" : null;
  if (letter.strategy === "negotiated") return "terms";
  return lowerPosition(position, letter.locale) ? "lower_position" : "pool";
}

/** The lower position that is open, in the letter's language; null when there is none, or it has no name in that language. */
export function lowerPosition({ fallback }: PositionFacts, locale: Locale) {
  if (fallback?.status !== "open") return null;
  const title = textIn(fallback.title, fallback.locale, locale);
  if (title === null) return null;
  return { title, description: textIn(fallback.description, fallback.locale, locale) || null };
}
