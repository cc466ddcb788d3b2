// The score chart: for each area how far the work came, what the job asks, and the distance between the two. One drawing for page, report and office.
import type { DimensionKind } from "@/lib/domain/position/position";
import { hundredths, printScore } from "@/lib/domain/shared/score";
import type { DimensionResult } from "./dimension-results";

/** What the chart needs of one area. Scores are points 0-100, a mean already cut to two decimals; null = not assessed. */
export type ChartInput = {
  readonly name: string;
  readonly kind: DimensionKind;
  readonly mustHave: boolean;
  readonly score: number | null;
  readonly required: number;
};

/** @param name the dimension's name in the reader's language */
export function chartInput(result: DimensionResult, name: string): ChartInput {
  const { kind, mustHave, score, required } = result;
  return { name, kind, mustHave, score: score === null ? null : Number(score), required: Number(required) };
}

/** Percent of the axis, 0-100: the bar runs 0..bar, the gap gapFrom..mark, the mark stands at the requirement. */
export type ChartGeometry = {
  readonly bar: number;
  readonly gapFrom: number;
  readonly gapWidth: number;
  readonly mark: number;
};

export type ChartRow = {
  readonly name: string;
  readonly kind: DimensionKind;
  readonly mustHave: boolean;
  readonly state: "met" | "gap" | "not_assessed";
  /** As stored, 79.5 stays 79.5; empty when not assessed. */
  readonly score: string;
  readonly required: string;
  /** Points still missing, empty unless `state` is gap. */
  readonly distance: string;
  /** null: told in words, without a bar (not assessed, a certificate, years). */
  readonly geometry: ChartGeometry | null;
};

export type ScoreChart = { readonly rows: readonly ChartRow[]; readonly ticks: readonly [0, 50, 100] };

/** Any double onto 0-100 with at most two decimals. NaN is 0, so that nothing that reaches a drawing can break it. */
function clamp(value: number): number {
  if (!(value > 0)) return 0;
  return value >= 100 ? 100 : Math.floor(Math.round(value * 1e6) / 1e4) / 100;
}

function row(input: ChartInput): ChartRow {
  const { name, kind, mustHave } = input;
  const required = clamp(input.required);
  const shared = { name, kind, mustHave, required: printScore(required) };
  if (input.score === null || Number.isNaN(input.score))
    return { ...shared, state: "not_assessed", score: "", distance: "", geometry: null };
  const score = clamp(input.score);
  const missing = hundredths(required) - hundredths(score);
  return {
    ...shared,
    state: missing > 0n ? "gap" : "met",
    score: printScore(score),
    distance: missing > 0n ? printScore(Number(missing) / 100) : "",
    geometry: kind === "score" ? geometry(score, required) : null,
  };
}

function geometry(score: number, required: number): ChartGeometry {
  const gapFrom = Math.min(score, required);
  return { bar: score, gapFrom, gapWidth: Math.max(0, required - gapFrom), mark: required };
}

/** One row for each area, in the order of the template. Never throws: out-of-range numbers are clamped to 0-100. */
export function scoreChart(inputs: readonly ChartInput[]): ScoreChart {
  return { rows: inputs.map(row), ticks: [0, 50, 100] };
}
