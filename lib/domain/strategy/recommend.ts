// The recommendation: how this candidate should be told, why, and what stands in the way. A person decides; this only advises.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { Locale } from "@/lib/domain/shared/locale";
import type { Result } from "@/lib/domain/shared/result";
import { fail, ok } from "@/lib/domain/shared/result";
import { contradictionsOf } from "./contradictions";
import { figureFlags, wordingFlags } from "./flags";
import type { CheckWording, Flagged } from "./flags";
import { holdsOf } from "./holds";
import type { Hash } from "./holds";
import { judge, lineOf, matchOf } from "./judgement";
import type { Judgement } from "./judgement";
import { needsOf } from "./needs";
import { reasonsOf } from "./reasons";
import type { Hold, Need, Readiness, Recommendation, Strategy } from "./recommendation";

/** `hash`: SHA-256 as hex. `reader`: the language of dimension names in the sentences; without it the position's own. */
export type Tools = {
  readonly check: CheckWording;
  readonly hash: Hash;
  readonly reader?: Locale;
  /** The strategy a person chose for the letter at hand: its needs are asked, the advice itself stays as it is. */
  readonly chosen?: Strategy;
};

/** The advice for a case as it stands now. Same case, same advice; never throws for a valid case. */
export function recommend(
  file: CaseFile,
  { check, hash, reader = file.position.locale, chosen }: Tools,
): Recommendation {
  const { evaluation } = file;
  const judgement = judge(file, reader);
  const line = lineOf(judgement);
  const words = wordingFlags(judgement, check, reader);
  const figures = figureFlags(judgement);
  const contradictions = contradictionsOf(judgement);
  const firstContradiction = words.length + figures.length;
  const needs = needsOf(judgement, line?.rule ?? null, chosen ?? line?.strategy ?? null);
  const holds = holdsOf(judgement, line?.rule ?? null, { words, contradictions, firstContradiction }, hash);
  return {
    evaluation: { id: evaluation.id, version: evaluation.version },
    strategy: line?.strategy ?? null,
    rule: line?.rule ?? null,
    provisional: line !== null && judgement.missing.length > 0,
    readiness: readinessOf(needs, holds),
    match: matchOf(judgement),
    disposition: evaluation.disposition?.code ?? null,
    poolOffered: line?.strategy === "keep_in_touch" && judgement.atLeastHigh,
    untold: untoldOf(judgement, words),
    reasons: reasonsOf(judgement, line?.rule ?? null),
    needs,
    holds,
    flags: [...words.map(({ flag }) => flag), ...figures, ...contradictions.map(({ flag }) => flag)],
  };
}

/** What has to be asked comes before what has to be looked at; only open holds count. */
function readinessOf(needs: readonly Need[], holds: readonly Hold[]): Readiness {
  if (needs.length > 0) return "needs_input";
  return holds.some((hold) => hold.cleared === null) ? "hold_for_review" : "ready";
}

/** A broken test or a lost upload that a remark speaks of: its dimension's zero, or any zero when the remark is general. */
function untoldOf({ results }: Judgement, words: readonly Flagged[]): string[] {
  const ours = words.filter(({ flag }) => flag.category === "process_error");
  const touches = (key: string) => ours.some(({ dimension }) => dimension === null || dimension === key);
  return results.filter((result) => result.score === "0" && touches(result.key)).map((result) => result.key);
}

/**
 * Another strategy than the advised one, with a written reason. Nothing that was asked or held is dropped; what the other
 * strategy needs besides is added. Fails `wrong_stage` when nothing was assessed, `invalid` without a reason.
 */
export function overrideStrategy(
  file: CaseFile,
  advised: Recommendation,
  choice: { readonly strategy: Strategy; readonly reason: string },
): Result<Recommendation> {
  if (advised.strategy === null) return fail("wrong_stage", "nothingAssessed");
  if (choice.strategy !== advised.strategy && choice.reason.trim() === "") {
    const field = { path: "overrideReason", code: "required", messageKey: "field.required" };
    return fail("invalid", "invalid", { fields: [field] });
  }
  const known = new Set(advised.needs.map((need) => need.code));
  const also = needsOf(judge(file, file.position.locale), advised.rule, choice.strategy).filter(
    (need) => !known.has(need.code),
  );
  const needs = [...advised.needs, ...also];
  return ok({ ...advised, strategy: choice.strategy, needs, readiness: readinessOf(needs, advised.holds) });
}
