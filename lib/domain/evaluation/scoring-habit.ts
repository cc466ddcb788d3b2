// How one interviewer scores beside the others who saw the same people: a quarter's look at the scale, not at the candidates (S11).

/** One score of 0 to 100 points that an interviewer gave in one area of one application. */
export type GivenScore = {
  readonly application: string;
  readonly interviewer: string;
  readonly dimension: string;
  readonly score: number;
};
export type ScoringHabit = {
  /** Areas that others scored as well. */
  readonly areas: number;
  /** Points above (or, negative, below) the mean of the others, on average; one decimal. */
  readonly difference: number;
  /** Far enough apart to talk about the standard once. */
  readonly apart: boolean;
};

/** Below this a difference says nothing yet. */
const LEAST_AREAS = 8;
const APART = 10;

/** @returns null while too few areas were scored together with others */
export function scoringHabit(scores: readonly GivenScore[], interviewer: string): ScoringHabit | null {
  const differences = scores
    .filter((own) => own.interviewer === interviewer)
    .flatMap((own) => {
      const others = scores.filter(
        (one) =>
          one.application === own.application && one.dimension === own.dimension && one.interviewer !== interviewer,
      );
      return others.length === 0 ? [] : [own.score - mean(others.map((one) => one.score))];
    });
  if (differences.length < LEAST_AREAS) return null;
  const difference = Math.round(mean(differences) * 10) / 10;
  return {
    areas: differences.length,
    difference: difference === 0 ? 0 : difference,
    apart: Math.abs(difference) >= APART,
  };
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
