// What the software advises and why: how to tell it, what is still missing, and what a second person must look at first.
import type { DispositionCode } from "@/lib/domain/application/application";
import type { Finding } from "@/lib/domain/shared/wording/finding";

export const STRATEGIES = ["constructive", "negotiated", "keep_in_touch"] as const;
export type Strategy = (typeof STRATEGIES)[number];

export const RULES = [
  "withdrawn",
  "new_attempt",
  "must_have_gap",
  "below_low",
  "negotiable_gap",
  "company_side",
  "all_met",
  "some_gap",
] as const;
export type Rule = (typeof RULES)[number];

export const READINESS = ["ready", "needs_input", "hold_for_review"] as const;
export type Readiness = (typeof READINESS)[number];

/** What a letter is called: by its strategy, or as the new attempt it offers. */
export type Way = Strategy | "new_attempt";
export function wayOf(strategy: Strategy, rule: Rule | null): Way {
  return rule === "new_attempt" ? "new_attempt" : strategy;
}

export type MatchLevel = "low" | "medium" | "high";

/** `attainment` 0-1, at most four decimals, cut. The lists hold dimension keys in template order. */
export type Match = {
  readonly level: MatchLevel | null;
  readonly attainment: number | null;
  readonly below: readonly string[];
  readonly mustHaveBelow: readonly string[];
  readonly missing: readonly string[];
};

/** A sentence with figures: `textKey` under `strategy` in the dictionaries with `values`; `evidence` are places (API.md). */
export type Reason = {
  readonly code: string;
  readonly textKey: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly evidence: readonly string[];
};

export const NEED_CODES = [
  "score_missing",
  "strength_missing",
  "reason_missing",
  "band_unknown",
  "band_not_disclosable",
  "translation_missing",
  "currency_differs",
  "spread_unreconciled",
  "attempt_date_missing",
] as const;
export type NeedCode = (typeof NEED_CODES)[number];

export type Need = {
  readonly code: NeedCode;
  readonly textKey: string;
  readonly values: Readonly<Record<string, string | number>>;
  readonly suggestions: readonly string[];
};

export type SourceKind = "comment" | "gap" | "strength" | "note" | "disposition" | "score" | "letter";

export type Flag = {
  readonly source: { readonly kind: SourceKind; readonly index: number | string | null };
  readonly category: Finding["category"];
  readonly severity: "block" | "warn" | "hint";
  /** The words in question as they were typed, with a little around them; at most 120 characters. */
  readonly excerpt: string;
  /** What to write instead: the pack's own sentence, or "" (then `textKey` says it). */
  readonly suggestion: string;
  readonly holds: boolean;
  /** What the software sees in figures, or in words no rule names: a key under `strategy` with `values`; null for a rule's finding. */
  readonly textKey: string | null;
  readonly values: Readonly<Record<string, string | number>>;
};

export const HOLD_CODES = [
  "protected_trait",
  "contradiction",
  "near_miss",
  "process_error",
  "prompt_injection",
  "data_error",
] as const;
export type HoldCode = (typeof HOLD_CODES)[number];

export type Hold = {
  readonly code: HoldCode;
  readonly textKey: string;
  readonly values: Readonly<Record<string, string | number>>;
  /** Index into `flags`, or null for a hold that no flag stands for. */
  readonly flag: number | null;
  /** SHA-256 of what was typed (or of the figures), hex. A clearance binds it: new text holds again. */
  readonly textHash: string;
  readonly cleared: { readonly by: string; readonly reason: string; readonly at: string } | null;
};

export type Recommendation = {
  readonly evaluation: { readonly id: string; readonly version: number };
  readonly strategy: Strategy | null;
  readonly rule: Rule | null;
  readonly provisional: boolean;
  readonly readiness: Readiness;
  readonly match: Match;
  readonly disposition: DispositionCode | null;
  /** The talent pool may be offered: the candidate meets what the position asks, or nearly all of it. */
  readonly poolOffered: boolean;
  /** Keys of dimensions whose zero our own process seems to have caused: never told, a new attempt is offered. */
  readonly untold: readonly string[];
  /**
   * Our own process failed, so nobody is judged by it: a new attempt is the way on. Keys of the areas it is about, none = the
   * whole interview; null when nothing speaks of it, or a second person said that it was not so.
   */
  readonly newAttempt: { readonly areas: readonly string[] } | null;
  readonly reasons: readonly Reason[];
  readonly needs: readonly Need[];
  readonly holds: readonly Hold[];
  readonly flags: readonly Flag[];
};
