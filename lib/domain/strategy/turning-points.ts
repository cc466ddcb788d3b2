// What would change the advice: the one figure that turns it, all gaps together, the pay, a requirement that carries it.
import type { CaseFile, Evaluation } from "@/lib/domain/evaluation/case-file";
import type { DimensionResult } from "@/lib/domain/evaluation/dimension-results";
import { hundredths } from "@/lib/domain/shared/score";
import { judge, lineOf } from "./judgement";
import type { Strategy } from "./recommendation";

export type TurningPoint = {
  /**
   * `score`: this dimension at `score` or above · `below`: at `score`, below its requirement · `all`: every gap closed
   * · `pay`: the expectation inside the band. Lists hold dimension keys in template order.
   */
  readonly kind: "score" | "below" | "all" | "pay";
  readonly dimensions: readonly string[];
  /** 0-100 (or years), at most two decimals; null where no single figure says it. */
  readonly score: number | null;
  readonly strategy: Strategy;
};

/**
 * The least changes of the figures that would lead to another strategy, everything else staying as it is; the reason given
 * among it, since a reason is a fact and no dial. Empty for a withdrawn candidate or a new attempt, and when nothing was assessed.
 */
export function turningPoints(file: CaseFile): TurningPoint[] {
  const judgement = judge(file, file.position.locale);
  const { gaps, results, salary } = judgement;
  const now = lineOf(judgement);
  if (now === null || now.rule === "withdrawn" || now.rule === "new_attempt") return [];
  const other = (changed: CaseFile) => {
    const line = lineOf(judge(changed, file.position.locale));
    return line === null || line.strategy === now.strategy ? null : line.strategy;
  };
  const rises = gaps.flatMap((gap) => risingTo(file, gap, other));
  const inside = salary === "above" ? point("pay", [], null, other(paidInside(file))) : [];
  return [
    ...rises,
    ...(gaps.length > 1 && rises.length === 0 ? allClosed(file, gaps, other) : []),
    ...inside,
    ...fallsBelow(file, results, other),
  ];
}

type Other = (changed: CaseFile) => Strategy | null;

function point(
  kind: TurningPoint["kind"],
  dimensions: readonly DimensionResult[],
  score: number | null,
  strategy: Strategy | null,
): TurningPoint[] {
  return strategy === null ? [] : [{ kind, dimensions: dimensions.map((one) => one.key), score, strategy }];
}

/** The least score that turns the advice. A score counts up to its requirement, so more than that changes nothing. */
function risingTo(file: CaseFile, gap: DimensionResult, other: Other): TurningPoint[] {
  const required = Number(hundredths(Number(gap.required)));
  const at = (score: number) => other(scored(file, [gap.key], score / 100));
  if (at(required) === null) return [];
  let [stays, turns] = [Math.floor(Number(gap.score) * 100), required];
  while (gap.kind !== "certificate" && turns - stays > 1) {
    const middle = Math.floor((stays + turns) / 2);
    if (at(middle) === null) stays = middle;
    else turns = middle;
  }
  return point("score", [gap], turns / 100, at(turns));
}

function allClosed(file: CaseFile, gaps: readonly DimensionResult[], other: Other): TurningPoint[] {
  const closed = gaps.reduce((changed, gap) => scored(changed, [gap.key], Number(gap.required)), file);
  return point("all", gaps, null, other(closed));
}

/** The must-have that carries the advice with the least to spare, or that nobody has scored yet. */
function fallsBelow(file: CaseFile, results: readonly DimensionResult[], other: Other): TurningPoint[] {
  const spare = (one: DimensionResult) => Number(one.score ?? one.required) - Number(one.required);
  const carrying = results
    .filter((one) => one.mustHave && one.verdict !== "gap" && Number(one.required) > 0)
    .toSorted((a, b) => spare(a) - spare(b));
  for (const one of carrying) {
    const score = one.kind === "certificate" ? 0 : (Number(hundredths(Number(one.required))) - 1) / 100;
    const found = point("below", [one], score, other(scored(file, [one.key], score)));
    if (found.length > 0) return found;
  }
  return [];
}

/** The case with every interviewer's score of these dimensions set to `score`; unscored ones are scored by the first. */
function scored(file: CaseFile, keys: readonly string[], score: number): CaseFile {
  const { evaluation } = file;
  const isScored = (key: string) =>
    evaluation.scorecards.some((card) => card.scores.some((one) => one.dimension === key && one.score !== null));
  const fresh = keys.filter((key) => !isScored(key)).map((dimension) => ({ dimension, score }));
  const scorecards = evaluation.scorecards.map((card, index) => {
    const kept = card.scores.filter((one) => one.score !== null || !keys.includes(one.dimension));
    const set = kept.map((one) => (keys.includes(one.dimension) ? { ...one, score } : one));
    return { ...card, scores: index === 0 ? [...set, ...fresh] : set };
  });
  return changed(file, { scorecards });
}

function paidInside(file: CaseFile): CaseFile {
  const band = file.position.salaryBand;
  const expectation = band && {
    amount: band.max,
    currency: band.currency,
    period: band.period,
    monthsPerYear: band.monthsPerYear,
  };
  return changed(file, { expectation });
}

const changed = (file: CaseFile, evaluation: Partial<Evaluation>): CaseFile => ({
  ...file,
  evaluation: { ...file.evaluation, ...evaluation },
});
