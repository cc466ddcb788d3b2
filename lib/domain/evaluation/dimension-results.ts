// What each dimension came to: the one source of figures for the letter, the chart, the report and the screens.
import type { Dimension, DimensionKind } from "@/lib/domain/position/position";
import type { LocalText } from "@/lib/domain/shared/locale";
import type { Ratio } from "@/lib/domain/shared/ratio";
import { compareRatios, printCut } from "@/lib/domain/shared/ratio";
import { hundredths } from "@/lib/domain/shared/score";
import type { Evaluation } from "./case-file";

export type Verdict = "met" | "gap" | "missing";

/** Points are 0-100 (or years, for that kind). Printed figures have at most two decimals and are cut. */
export type DimensionResult = {
  readonly key: string;
  /** Resolved: a score that can only be held or not is a certificate, told in words and never as a figure. */
  readonly kind: DimensionKind;
  readonly name: LocalText;
  readonly requirementText: LocalText | null;
  readonly mustHave: boolean;
  readonly weight: number;
  readonly required: string;
  /** The exact mean in points, for comparing; null = not assessed, which is never 0. */
  readonly mean: Ratio | null;
  /** The mean as people read it; null = not assessed. Never shown up to a requirement it misses. */
  readonly score: string | null;
  /** How many interviewers gave a score. */
  readonly n: number;
  /** Highest minus lowest score; null with fewer than two. */
  readonly spread: string | null;
  /** The interviewers lie further apart than the setting allows and nobody has written why. */
  readonly unreconciled: boolean;
  readonly verdict: Verdict;
  /** Required minus score, as printed, so that the three figures add up; null unless a gap. */
  readonly distance: string | null;
};

/** One result for each dimension of the evaluation, in template order. */
export function dimensionResults(evaluation: Evaluation): DimensionResult[] {
  return evaluation.dimensions.map((dimension) => resultOf(dimension, evaluation));
}

function resultOf(dimension: Dimension, evaluation: Evaluation): DimensionResult {
  const scores = scoresOf(dimension.key, evaluation);
  const required = hundredths(dimension.required);
  const mean = meanOf(scores);
  const apart = spreadOf(scores);
  const met = mean !== null && compareRatios(mean, { num: required, den: 100n }) >= 0;
  return {
    key: dimension.key,
    kind: kindOf(dimension, scores),
    name: dimension.name,
    requirementText: dimension.requirementText,
    mustHave: dimension.mustHave,
    weight: dimension.weight,
    required: printCut({ num: required, den: 100n }, 2),
    mean,
    score: mean && printCut(mean, 2),
    n: scores.length,
    spread: apart === null ? null : printCut({ num: apart, den: 100n }, 2),
    unreconciled:
      apart !== null && apart > hundredths(evaluation.thresholds.spread) && !isReconciled(dimension, apart, evaluation),
    verdict: mean === null ? "missing" : met ? "met" : "gap",
    distance: mean === null || met ? null : printCut({ num: required - cutHundredths(mean), den: 100n }, 2),
  };
}

/** Every interviewer's score for a dimension, in hundredths; a null or missing score isn't one. */
function scoresOf(key: string, evaluation: Evaluation): bigint[] {
  return evaluation.scorecards.flatMap((card) => {
    const score = card.scores.find((one) => one.dimension === key)?.score;
    return score === null || score === undefined ? [] : [hundredths(score)];
  });
}

function meanOf(scores: readonly bigint[]): Ratio | null {
  if (scores.length === 0) return null;
  return { num: scores.reduce((sum, score) => sum + score, 0n), den: BigInt(scores.length) * 100n };
}

function spreadOf(scores: readonly bigint[]): bigint | null {
  if (scores.length < 2) return null;
  const sorted = scores.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return (sorted.at(-1) ?? 0n) - (sorted[0] ?? 0n);
}

function cutHundredths(mean: Ratio): bigint {
  return (mean.num * 100n) / mean.den;
}

/** What was written about a smaller difference settles no wider one that came after it. */
function isReconciled({ key }: Dimension, apart: bigint, { reconciliations }: Evaluation): boolean {
  return reconciliations.some(
    ({ dimension, upTo }) => dimension === key && (upTo === undefined || apart <= hundredths(upTo)),
  );
}

/** "score" is also what a template gets that names no kind: 100 required in words, scored 0 or 100, is a certificate. */
function kindOf(dimension: Dimension, scores: readonly bigint[]): DimensionKind {
  const allOrNothing = scores.length > 0 && scores.every((score) => score === 0n || score === 10_000n);
  const inWords = dimension.required === 100 && dimension.requirementText !== null;
  return dimension.kind === "score" && inWords && allOrNothing ? "certificate" : dimension.kind;
}

/**
 * How much of what the position asks was reached: the weighted mean of min(score / required, 1) over assessed dimensions.
 * Exact, between 0 and 1; null when nothing was assessed. A requirement of 0 is always reached.
 */
export function attainmentOf(results: readonly DimensionResult[]): Ratio | null {
  let sum: Ratio = { num: 0n, den: 1n };
  let weights = 0n;
  for (const result of results) {
    if (result.mean === null) continue;
    const weight = BigInt(result.weight);
    const reached = reachedShare(result.mean, result.required);
    weights += weight;
    sum = { num: sum.num * reached.den + weight * reached.num * sum.den, den: sum.den * reached.den };
  }
  return weights === 0n ? null : { num: sum.num, den: sum.den * weights };
}

function reachedShare(mean: Ratio, required: string): Ratio {
  const needed = hundredths(Number(required));
  const share = needed === 0n ? null : { num: mean.num * 100n, den: mean.den * needed };
  return share !== null && share.num < share.den ? share : { num: 1n, den: 1n };
}
