// The recommendation: how this candidate should be told, why, and what stands in the way. A person decides; this only advises.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { Locale } from "@/lib/domain/shared/locale";
import type { CheckWording } from "@/lib/domain/shared/wording/finding";
import { contradictionsOf } from "./contradictions";
import { figureFlags, wordingFlags } from "./flags";
import type { Flagged } from "./flags";
import { holdsOf } from "./holds";
import type { Hash } from "./holds";
import { judge, lineOf, matchOf } from "./judgement";
import type { Judgement } from "./judgement";
import { needsOf } from "./needs";
import { reasonsOf } from "./reasons";
import type { Hold, Need, Readiness, Recommendation, Rule, Strategy } from "./recommendation";

/** `hash`: SHA-256 as hex. `reader`: the language of dimension names in the sentences; without it the position's own. */
export type Tools = {
  readonly check: CheckWording;
  readonly hash: Hash;
  readonly reader?: Locale;
  /** The strategy a person chose for the letter at hand: what it needs is asked besides; the advice and the checks stay. */
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
  const words = withAnswered(wordingFlags(judgement, check, reader), line?.rule ?? null);
  const figures = figureFlags(judgement);
  const contradictions = contradictionsOf(judgement);
  const firstContradiction = words.length + figures.length;
  const needs = needsOf(judgement, line, chosen);
  const holds = holdsOf(judgement, line?.rule ?? null, { words, contradictions, firstContradiction }, hash);
  const newAttempt = attemptOf(judgement, words, holds);
  return {
    evaluation: { id: evaluation.id, version: evaluation.version },
    strategy: line?.strategy ?? null,
    rule: line?.rule ?? null,
    provisional: line !== null && line.rule !== "new_attempt" && judgement.missing.length > 0,
    readiness: readinessOf(needs, holds),
    match: matchOf(judgement),
    disposition: evaluation.disposition?.code ?? null,
    poolOffered: line?.strategy === "keep_in_touch" && judgement.atLeastHigh,
    untold: line?.rule === "new_attempt" ? againOf(judgement, newAttempt) : untoldOf(judgement, words),
    newAttempt,
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

/** A new attempt is the answer to a process that failed: the remark stays inside, and nothing is left to look at. */
function withAnswered(words: readonly Flagged[], rule: Rule | null): readonly Flagged[] {
  if (rule !== "new_attempt") return words;
  return words.map((one) =>
    one.flag.category === "process_error" ? { ...one, flag: { ...one.flag, holds: false } } : one,
  );
}

/** What a new attempt would be about: areas that a remark of the failure names, that it left at zero, or that nobody scored. */
function attemptOf(
  judgement: Judgement,
  words: readonly Flagged[],
  holds: readonly Hold[],
): Recommendation["newAttempt"] {
  const chosen = judgement.file.evaluation.disposition?.code === "new_attempt";
  const open = holds.some((hold) => hold.code === "process_error" && hold.cleared === null);
  if (!chosen && !open) return null;
  const named = words.flatMap(({ flag, dimension }) => (flag.category === "process_error" ? [dimension] : []));
  const zeros = untoldOf(judgement, words);
  const touched = judgement.results.filter(
    ({ key, verdict }) => named.includes(key) || zeros.includes(key) || verdict === "missing",
  );
  return { areas: touched.length === judgement.results.length ? [] : touched.map((result) => result.key) };
}

/** None of them was judged fairly, so none is told. */
function againOf({ results }: Judgement, attempt: Recommendation["newAttempt"]): readonly string[] {
  return attempt && attempt.areas.length > 0 ? attempt.areas : results.map((result) => result.key);
}

/** A broken test or a lost upload that a remark speaks of: any zero in its dimension, or any zero when the remark is general. */
function untoldOf({ file, results }: Judgement, words: readonly Flagged[]): string[] {
  const ours = words.filter(({ flag }) => flag.category === "process_error");
  const touched = (key: string) => ours.some(({ dimension }) => dimension === null || dimension === key);
  const scores = file.evaluation.scorecards.flatMap((card) => card.scores);
  const hasZero = (key: string) => scores.some((one) => one.dimension === key && one.score === 0);
  return results.map((result) => result.key).filter((key) => touched(key) && hasZero(key));
}
