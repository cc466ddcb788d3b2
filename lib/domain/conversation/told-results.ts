// Which results a candidate is shown: those the letter may tell. Whoever withdrew is not told gaps; our own broken test is nobody's score.
import { type DimensionResult, dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import type { Evaluation } from "@/lib/domain/evaluation/case-file";
import type { Locale } from "@/lib/domain/shared/locale";
import type { CheckWording } from "@/lib/domain/shared/wording/finding";
import type { Rule } from "@/lib/domain/strategy/recommendation";

/** @param untold keys the recommendation keeps back (Recommendation.untold) */
export function toldResults(evaluation: Evaluation, rule: Rule, untold: readonly string[]): DimensionResult[] {
  const tellable = dimensionResults(evaluation).filter((result) => !untold.includes(result.key));
  return keepsGapsInside(rule) ? tellable.filter((result) => result.verdict === "met") : tellable;
}

/** Whoever withdrew or is asked to come again is told no gap, and no remark about one. */
export function keepsGapsInside(rule: Rule): boolean {
  return rule === "withdrawn" || rule === "new_attempt";
}

/** May these typed words be shown to a candidate as they stand? Whatever the wording check flags stays inside. */
export function tellable(text: string, locale: Locale, check: CheckWording): boolean {
  return check(text, { scope: "remark", locale }).every((finding) => finding.severity === "hint");
}
