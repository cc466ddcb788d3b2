// The match in words and on a ruler: where the attainment lies, and why the level may be another.
import type { Thresholds } from "@/lib/domain/evaluation/case-file";
import type { MatchLevel, Recommendation, Strategy } from "@/lib/domain/strategy/recommendation";
import type { SalaryGap } from "@/lib/domain/position/money";

/** How wide the three parts are drawn, in percent: the upper ones matter more than their share of 0-100. */
const LOW_END = 55;
const HIGH_START = 85;

export type Ruler = {
  /** Where the attainment stands, 0-100 percent of the ruler's width. */
  readonly at: number;
  readonly lowEnd: number;
  readonly highStart: number;
};

/** @param attainment share 0-1 */
export function rulerOf(attainment: number, { low, high }: Pick<Thresholds, "low" | "high">): Ruler {
  const top = Math.max(low, high);
  const between = (value: number, from: number, to: number, start: number, end: number) =>
    to <= from ? start : start + ((value - from) / (to - from)) * (end - start);
  const at =
    attainment < low
      ? between(attainment, 0, low, 0, LOW_END)
      : attainment < top
        ? between(attainment, low, top, LOW_END, HIGH_START)
        : between(attainment, top, 1, HIGH_START, 100);
  return { at: Math.min(100, Math.max(0, at)), lowEnd: LOW_END, highStart: HIGH_START };
}

/** 0.8554 -> "85.54" */
export function percent(share: number): string {
  return String(Math.round(share * 10_000) / 100);
}

/** The part of the ruler the figure alone would give. */
export function zoneOf(attainment: number, { low, high }: Pick<Thresholds, "low" | "high">): MatchLevel {
  return attainment < low ? "low" : attainment < high ? "medium" : "high";
}

/** Which sentence explains the level. */
export function matchReason(advice: Pick<Recommendation, "match">, thresholds: Thresholds) {
  const { level, attainment, mustHaveBelow } = advice.match;
  if (level === null || attainment === null) return null;
  const zone = zoneOf(attainment, thresholds);
  if (zone === level) return { key: "asZone", level, zone, attainment } as const;
  return { key: mustHaveBelow.length > 0 ? "mustBelow" : "termsOpen", level, zone, attainment } as const;
}

/** Why a strategy is not the advised one; null when there is nothing to say against it. */
export function whyNot(
  strategy: Strategy,
  { advice, salary, high }: { advice: Recommendation; salary: SalaryGap; high: number },
): "noTerms" | "gapsOpen" | "noGaps" | null {
  const { attainment, below } = advice.match;
  if (strategy === "negotiated") return salary === "none" ? "noTerms" : null;
  if (strategy === "constructive") return below.length === 0 ? "noGaps" : null;
  return attainment !== null && attainment < high && below.length > 0 ? "gapsOpen" : null;
}
