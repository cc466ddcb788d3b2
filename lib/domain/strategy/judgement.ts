// What the figures say before anybody's words are read: who is above, who is below, and what else stands open.
import { attainmentOf, dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import type { DimensionResult } from "@/lib/domain/evaluation/dimension-results";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { salaryGap } from "@/lib/domain/position/money";
import type { SalaryGap } from "@/lib/domain/position/money";
import type { Ratio } from "@/lib/domain/shared/ratio";
import { compareRatios, printCut, ratioOf } from "@/lib/domain/shared/ratio";
import { anyText } from "@/lib/domain/shared/locale";
import type { Locale, LocalText } from "@/lib/domain/shared/locale";
import type { Match, Rule, Strategy } from "./recommendation";

/** The case as the rules see it. Lists are in template order. */
export type Judgement = {
  readonly file: CaseFile;
  readonly results: readonly DimensionResult[];
  readonly gaps: readonly DimensionResult[];
  readonly mustHaveGaps: readonly DimensionResult[];
  readonly missing: readonly DimensionResult[];
  readonly attainment: Ratio | null;
  readonly salary: SalaryGap;
  /** Pay or another term keeps the two apart, or is the reason given and can't be compared yet. */
  readonly negotiable: boolean;
  readonly belowLow: boolean;
  readonly atLeastHigh: boolean;
  /** A dimension's or position's text in the language of the person who reads the recommendation. */
  readonly read: (text: LocalText) => string;
};

/** Puts the figures together once; `reader` is the language names are shown in. */
export function judge(file: CaseFile, reader: Locale): Judgement {
  const { evaluation, position } = file;
  const results = dimensionResults(evaluation);
  const gaps = results.filter((result) => result.verdict === "gap");
  const attainment = attainmentOf(results);
  const salary = salaryGap(evaluation.expectation, position.salaryBand);
  const code = evaluation.disposition?.code;
  return {
    file,
    results,
    gaps,
    mustHaveGaps: gaps.filter((result) => result.mustHave),
    missing: results.filter((result) => result.verdict === "missing"),
    attainment,
    salary,
    negotiable: salary === "above" || code === "terms_gap" || (code === "salary_gap" && salary !== "none"),
    belowLow: attainment !== null && compareRatios(attainment, ratioOf(evaluation.thresholds.low)) < 0,
    atLeastHigh: attainment !== null && compareRatios(attainment, ratioOf(evaluation.thresholds.high)) >= 0,
    read: (text) => anyText(text, position.locale, reader),
  };
}

/** How well candidate and position fit. Nothing assessed: level and attainment are null. */
export function matchOf(judgement: Judgement): Match {
  const { attainment, gaps, mustHaveGaps, missing } = judgement;
  return {
    level: attainment === null ? null : levelOf(judgement),
    attainment: attainment === null ? null : Number(printCut(attainment, 4)),
    below: gaps.map((result) => result.key),
    mustHaveBelow: mustHaveGaps.map((result) => result.key),
    missing: missing.map((result) => result.key),
  };
}

function levelOf({ mustHaveGaps, belowLow, atLeastHigh, negotiable }: Judgement): "low" | "medium" | "high" {
  if (mustHaveGaps.length > 0 || belowLow) return "low";
  return atLeastHigh && !negotiable ? "high" : "medium";
}

const COMPANY_SIDE = new Set(["headcount_frozen", "restructured", "other_preferred"]);

type Line = {
  readonly rule: Rule;
  readonly strategy: Strategy;
  readonly fits: (judgement: Judgement, code: string | undefined) => boolean;
};

/** The rules in their order; the first that fits decides. */
const LINES: readonly Line[] = [
  { rule: "withdrawn", strategy: "keep_in_touch", fits: (_, code) => code === "candidate_withdrew" },
  { rule: "new_attempt", strategy: "keep_in_touch", fits: (_, code) => code === "new_attempt" },
  { rule: "must_have_gap", strategy: "constructive", fits: (it) => it.mustHaveGaps.length > 0 },
  { rule: "below_low", strategy: "constructive", fits: (it) => it.belowLow },
  { rule: "negotiable_gap", strategy: "negotiated", fits: (it) => it.negotiable },
  {
    rule: "company_side",
    strategy: "keep_in_touch",
    fits: (it, code) => COMPANY_SIDE.has(code ?? "") && it.atLeastHigh,
  },
  { rule: "all_met", strategy: "keep_in_touch", fits: (it) => it.gaps.length === 0 },
  { rule: "some_gap", strategy: "constructive", fits: () => true },
];

/** The line that fires over the assessed dimensions; null when nothing was assessed, unless that is what went wrong. */
export function lineOf(judgement: Judgement): { readonly rule: Rule; readonly strategy: Strategy } | null {
  const code = judgement.file.evaluation.disposition?.code;
  if (judgement.attainment === null && code !== "new_attempt") return null;
  return LINES.find((line) => line.fits(judgement, code)) ?? null;
}
