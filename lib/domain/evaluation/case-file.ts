// The case file: everything a letter may rest on, put together once. The judgement and the composer see this and nothing else.
import type { Disposition } from "@/lib/domain/application/application";
import type { Expectation } from "@/lib/domain/position/money";
import type { Dimension, PositionFacts } from "@/lib/domain/position/position";
import type { Locale } from "@/lib/domain/shared/locale";
import type { Scorecard, Strength } from "./scorecard";

/** Settings stored with each evaluation. `low` and `high` are shares 0-1 with up to four decimals; the others are points. */
export type Thresholds = {
  readonly low: number;
  readonly high: number;
  readonly nearMiss: number;
  readonly spread: number;
};
export const DEFAULT_THRESHOLDS: Thresholds = { low: 0.85, high: 0.95, nearMiss: 1, spread: 25 };

/** The frozen part, stored as one version of the evaluation. */
export type Evaluation = {
  readonly id: string;
  readonly version: number;
  readonly thresholds: Thresholds;
  readonly dimensions: readonly Dimension[];
  readonly candidate: { readonly name: string; readonly locale: Locale };
  readonly expectation: Expectation | null;
  readonly notes: readonly string[];
  /** ISO 8601 instant of the interview's end. */
  readonly interviewedAt: string;
  /** The current version of each interviewer's scorecard, in the order their first versions arrived. */
  readonly scorecards: readonly Scorecard[];
  /** Strengths a person confirmed afterwards. Their places go on where the scorecards' strengths end. */
  readonly confirmedStrengths: readonly Strength[];
  readonly reconciliations: readonly {
    readonly dimension: string;
    readonly note: string;
    /** The difference it speaks of, in points; left out, it speaks of any. */
    readonly upTo?: number;
  }[];
  readonly disposition: Disposition | null;
};

/** What may change without a new evaluation: read now, and stored with the letter. */
export type CaseFile = {
  readonly evaluation: Evaluation;
  readonly position: PositionFacts;
  /** A named person's word on an unknown or undisclosable band, for this letter only. */
  readonly bandDecision: "disclose" | "without_figures" | null;
  readonly clearances: readonly Clearance[];
};

export type Clearance = {
  readonly hold: string;
  readonly textHash: string;
  readonly by: string;
  readonly reason: string;
  /** ISO 8601. */
  readonly at: string;
};
