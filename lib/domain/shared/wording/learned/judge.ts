// What a sentence resembles: harmless ones, or those of a category. Logistic regression over its runs.
import type { Category, WordingScope } from "@/lib/domain/shared/wording/finding";
import { HOLDING_CATEGORIES } from "@/lib/domain/shared/wording/finding";
import type { Run } from "./runs";
import { runsOf } from "./runs";
import type { Sentence } from "./sentences";
import { type Weights, weightsFor } from "./weights";

type Span = { readonly start: number; readonly end: number };
export type Verdict = {
  readonly category: Category;
  /** Above 0 it resembles remarks more than harmless sentences; the logarithm of the odds. */
  readonly odds: number;
  /** How much of that resemblance is to categories that hold a letter, from 0 to 1. */
  readonly holding: number;
  /** The runs that speak most for it, in reading order; places in the sentence's text. */
  readonly weighed: readonly Span[];
};

/** A note may be terse and hope aloud; a letter may say that our own test broke. */
const NOT_IN: Readonly<Record<"inside" | "letter", ReadonlySet<string>>> = {
  inside: new Set<Category>(["vague", "promise"]),
  letter: new Set<Category>(["process_error", "data_error"]),
};
const HOLDING: ReadonlySet<string> = new Set(HOLDING_CATEGORIES);
const MOST_SHOWN = 3;
/** A sentence of few runs (below 8: two words; below 16: three, or five characters) is little to go by, so it must be this much clearer. */
const doubtOf = (runs: number) => (runs < 8 ? 2 : runs < 16 ? 0.5 : 0);

/** The category a sentence resembles enough to ask a person, or null. */
export function judge(sentence: Sentence, scope: WordingScope): Verdict | null {
  const where = scope === "letter" ? "letter" : "inside";
  const weights = weightsFor(sentence.language);
  const verdict = resemblance(sentence, weights);
  if (verdict === null || NOT_IN[where].has(verdict.category)) return null;
  return verdict.odds > weights.enough[where] ? verdict : null;
}

/** However unsure; null where nothing that was learned occurs. */
export function resemblance(sentence: Sentence, weights: Weights): Verdict | null {
  const runs = runsOf(sentence.text, sentence.language);
  const share = shareOf(runs.length);
  const known = runs.filter((run) => weights.runs.has(run.key));
  if (known.length === 0) return null;
  const scores = [...weights.bias];
  for (const run of known) {
    const pairs = pairsOf(weights, run);
    for (let at = 0; at < pairs.length; at += 2) {
      const kind = pairs[at] ?? 0;
      scores[kind] = (scores[kind] ?? 0) + (share * (pairs[at + 1] ?? 0)) / weights.scale;
    }
  }
  const chances = scores.map((score, kind) => (kind === 0 ? 0 : Math.exp(score)));
  const total = chances.reduce((sum, one) => sum + one, 0);
  const best = chances.indexOf(Math.max(...chances));
  return {
    category: weights.kinds[best] as Category,
    odds: Math.log(total) - (scores[0] ?? 0) - doubtOf(runs.length),
    holding: chances.reduce((sum, one, kind) => (HOLDING.has(weights.kinds[kind] ?? "") ? sum + one : sum), 0) / total,
    weighed: heaviest(known, weights, best),
  };
}

/** A long sentence has many runs; each counts the less. */
export function shareOf(count: number): number {
  return 1 / Math.sqrt(Math.max(count, 8));
}

function pairsOf(weights: Weights, run: Run): Int8Array {
  return weights.runs.get(run.key) ?? new Int8Array();
}

/** The runs that speak most for `kind` against "harmless"; of overlapping ones the heaviest. */
function heaviest(runs: readonly Run[], weights: Weights, kind: number): Span[] {
  const weigh = (run: Run) => {
    const pairs = pairsOf(weights, run);
    let sum = 0;
    for (let at = 0; at < pairs.length; at += 2) {
      if (pairs[at] === kind) sum += pairs[at + 1] ?? 0;
      if (pairs[at] === 0) sum -= pairs[at + 1] ?? 0;
    }
    return sum;
  };
  const shown: Span[] = [];
  const sorted = runs
    .map((run) => ({ start: run.start, end: run.end, weight: weigh(run) }))
    .toSorted((a, b) => b.weight - a.weight || a.start - b.start);
  for (const { start, end, weight } of sorted) {
    if (shown.length === MOST_SHOWN || weight <= 0) break;
    if (end > start && !shown.some((other) => other.start < end && start < other.end)) shown.push({ start, end });
  }
  return shown.toSorted((a, b) => a.start - b.start);
}
