// Holds: what a second person has to look at, with a reason and by name, before anything is told.
import type { Clearance } from "@/lib/domain/evaluation/case-file";
import type { DimensionResult } from "@/lib/domain/evaluation/dimension-results";
import { compareRatios } from "@/lib/domain/shared/ratio";
import { hundredths } from "@/lib/domain/shared/score";
import type { Category } from "@/lib/domain/shared/wording/finding";
import type { Contradiction } from "./contradictions";
import type { Flagged } from "./flags";
import type { Judgement } from "./judgement";
import type { Hold, HoldCode, Rule } from "./recommendation";

export type Hash = (text: string) => string;

type Found = {
  readonly words: readonly Flagged[];
  readonly contradictions: readonly Contradiction[];
  readonly firstContradiction: number;
};

/** Every hold, cleared or not: words that were typed, contradictions, near misses, in this order. */
export function holdsOf(judgement: Judgement, rule: Rule | null, found: Found, hash: Hash): Hold[] {
  const { clearances } = judgement.file;
  const hold = (code: HoldCode, flag: number | null, text: string, values: Hold["values"] = {}): Hold => {
    const textHash = hash(text);
    return { code, textKey: `hold.${code}`, values, flag, textHash, cleared: clearingOf(code, textHash, clearances) };
  };
  return [
    ...found.words.flatMap(({ flag, text }, index) => (flag.holds ? [hold(codeOf(flag.category), index, text)] : [])),
    ...found.contradictions.map(({ figures }, index) =>
      hold("contradiction", found.firstContradiction + index, figures),
    ),
    ...nearMisses(judgement, rule).map((result) =>
      hold("near_miss", null, JSON.stringify(["near_miss", result.key, result.score, result.n, result.required]), {
        name: judgement.read(result.name),
        score: result.score ?? "",
        required: result.required,
        distance: result.distance ?? "",
      }),
    ),
  ];
}

function codeOf(category: Category): HoldCode {
  if (category === "process_error" || category === "prompt_injection" || category === "data_error") return category;
  return "protected_trait";
}

/** A clearance is of one text for one kind of hold; any other text holds again. */
function clearingOf(code: HoldCode, textHash: string, clearances: readonly Clearance[]): Hold["cleared"] {
  const one = clearances.find((clearance) => clearance.hold === code && clearance.textHash === textHash);
  return one ? { by: one.by, reason: one.reason, at: one.at } : null;
}

/** Must-haves that decide and are missed by no more than the setting allows, compared exactly. */
function nearMisses(judgement: Judgement, rule: Rule | null): DimensionResult[] {
  if (rule !== "must_have_gap") return [];
  const nearMiss = hundredths(judgement.file.evaluation.thresholds.nearMiss);
  return judgement.mustHaveGaps.filter(({ mean, required }) => {
    if (mean === null) return false;
    return compareRatios(mean, { num: hundredths(Number(required)) - nearMiss, den: 100n }) >= 0;
  });
}
