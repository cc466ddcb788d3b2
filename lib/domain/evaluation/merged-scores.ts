// What several interviewers gave, area by area and side by side: the mean, how many scored, how far apart, and who gave what.
import type { DimensionResult } from "./dimension-results";
import { dimensionResults } from "./dimension-results";
import type { Evaluation } from "./case-file";

export type GivenScore = {
  readonly by: string;
  /** As stored; null = this interviewer did not assess the area, which is never 0. */
  readonly score: number | null;
};

export type MergedArea = DimensionResult & {
  /** One for each scorecard, in the order they came in. */
  readonly given: readonly GivenScore[];
  /** How the last difference was settled, in HR's words; null when there was none to settle. */
  readonly note: string | null;
};

/** One for each dimension, in template order. */
export function mergedScores(evaluation: Evaluation): readonly MergedArea[] {
  return dimensionResults(evaluation).map((result) => ({
    ...result,
    given: evaluation.scorecards.map((card) => ({
      by: card.interviewer.name,
      score: card.scores.find((one) => one.dimension === result.key)?.score ?? null,
    })),
    note: evaluation.reconciliations.findLast((one) => one.dimension === result.key)?.note ?? null,
  }));
}
