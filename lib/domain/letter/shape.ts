// How a letter is built: by its strategy, or by what makes every strategy beside the point.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { printDay } from "@/lib/domain/shared/day";
import { anyText } from "@/lib/domain/shared/locale";
import type { Recommendation, Strategy } from "@/lib/domain/strategy/recommendation";
import { oneLine } from "./typed-text";

export type Shape = Strategy | "withdrawn" | "new_attempt";

/** A new attempt is offered: the areas it is about by name (none = the interview as a whole), and until which day. */
export type AttemptFacts = { readonly areas: readonly string[]; readonly until: string | null };

export function shapeOf({ evaluation }: CaseFile, strategy: Strategy): Shape {
  const code = evaluation.disposition?.code;
  if (code === "candidate_withdrew") return "withdrawn";
  return code === "new_attempt" ? "new_attempt" : strategy;
}

/** Whoever left on their own, or is asked to come again, is told no gap and no reason of ours. */
export function judgesNobody(shape: Shape): boolean {
  return shape === "withdrawn" || shape === "new_attempt";
}

export function attemptFacts({ evaluation, position }: CaseFile, { newAttempt }: Recommendation): AttemptFacts {
  const { locale } = evaluation.candidate;
  const again = evaluation.dimensions.filter((one) => newAttempt?.areas.includes(one.key));
  const until = evaluation.disposition?.until;
  return {
    areas: again.map((one) => oneLine(anyText(one.name, position.locale, locale))),
    until: until === undefined ? null : printDay(until, locale),
  };
}
