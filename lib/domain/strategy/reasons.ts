// Reasons: the line that fired and the true facts behind it, in words, with the figures and where each stands.
import type { DimensionResult } from "@/lib/domain/evaluation/dimension-results";
import { yearlyExpectation, yearlyMaximum } from "@/lib/domain/position/money";
import { printCut, ratioOf } from "@/lib/domain/shared/ratio";
import { printMoney } from "./contradictions";
import type { Judgement } from "./judgement";
import type { Reason, Rule } from "./recommendation";

/** The first reasons carry the rule's own name; the others are further true reasons a letter may tell. */
export function reasonsOf(judgement: Judgement, rule: Rule | null): Reason[] {
  if (rule === null) return [];
  if (rule === "withdrawn") return [reason("withdrawn", "reason.withdrawn", {}, ["reason"])];
  if (rule === "new_attempt") return [reason("new_attempt", "reason.newAttempt", {}, ["reason"])];
  const lead = leadingReasons(judgement, rule);
  const told = new Set(lead.flatMap((one) => one.evidence));
  const further = [
    ...judgement.gaps.filter((gap) => !told.has(`score:${gap.key}`)).map((gap) => gapReason(judgement, gap, "gap")),
    ...(rule === "negotiable_gap" ? [] : termReasons(judgement, null)),
    ...companyReasons(judgement),
  ];
  return [...lead, ...further];
}

function leadingReasons(judgement: Judgement, rule: Exclude<Rule, "withdrawn" | "new_attempt">): Reason[] {
  const { gaps, mustHaveGaps, results } = judgement;
  const met = results.filter((result) => result.verdict === "met").map((result) => `score:${result.key}`);
  switch (rule) {
    case "must_have_gap":
      return mustHaveGaps.map((gap) => gapReason(judgement, gap, "must_have_gap"));
    case "below_low":
      return [reason("below_low", "reason.belowLow", shares(judgement, "low"), ["setting:low"])];
    case "negotiable_gap":
      return termReasons(judgement, "negotiable_gap");
    case "company_side":
      return [reason("company_side", "reason.companySide", shares(judgement, "high"), ["reason", "setting:high"])];
    case "all_met":
      return [reason("all_met", "reason.allMet", { n: met.length }, met)];
    case "some_gap":
      return gaps.map((gap) => gapReason(judgement, gap, "some_gap"));
  }
}

function reason(code: string, textKey: string, values: Reason["values"], evidence: readonly string[]): Reason {
  return { code, textKey, values, evidence };
}

function gapReason({ read }: Judgement, gap: DimensionResult, code: string): Reason {
  const words = { score: "Score", certificate: "Certificate", years: "Years" }[gap.kind];
  const weight = gap.mustHave ? "mustHave" : "gap";
  const evidence = [
    `score:${gap.key}`,
    `required:${gap.key}`,
    ...(gap.requirementText === null ? [] : [`requirement:${gap.key}`]),
  ];
  const requirement = gap.requirementText === null ? read(gap.name) : read(gap.requirementText);
  const { score, required, distance } = gap;
  return reason(
    code,
    `reason.${weight}${words}`,
    { name: read(gap.name), score: score ?? "", required, distance: distance ?? "", requirement },
    evidence,
  );
}

function shares({ attainment, file }: Judgement, threshold: "low" | "high"): Reason["values"] {
  const percent = (share: { num: bigint; den: bigint }) => printCut({ num: share.num * 100n, den: share.den }, 2);
  return {
    attainment: attainment === null ? "" : percent(attainment),
    threshold: percent(ratioOf(file.evaluation.thresholds[threshold])),
  };
}

/** `rule`: the rule these reasons lead, or null when they only go along with another. */
function termReasons(judgement: Judgement, rule: Rule | null): Reason[] {
  const { file, salary } = judgement;
  const { expectation, disposition } = file.evaluation;
  const band = file.position.salaryBand;
  const reasons: Reason[] = [];
  if (salary === "above" && expectation && band) {
    const values = {
      expectation: printMoney(yearlyExpectation(expectation, band)),
      maximum: printMoney(yearlyMaximum(band)),
      currency: band.currency,
    };
    reasons.push(reason(rule ?? "salary_gap", "reason.salaryAbove", values, ["expectation", "band"]));
  }
  if (disposition?.code === "salary_gap" && salary !== "above" && salary !== "none") {
    reasons.push(reason(rule ?? "salary_gap", "reason.salaryOpen", {}, ["reason"]));
  }
  if (disposition?.code === "terms_gap") reasons.push(reason(rule ?? "terms_gap", "reason.termsGap", {}, ["reason"]));
  return reasons;
}

/** Only what the position itself says: a freeze that isn't one is never a reason. */
function companyReasons({ file }: Judgement): Reason[] {
  const { status } = file.position;
  const code = file.evaluation.disposition?.code;
  if (status === "frozen") return [reason("position_frozen", "reason.frozen", {}, ["position"])];
  if (status === "restructured") return [reason("position_restructured", "reason.restructured", {}, ["position"])];
  return code === "other_preferred" ? [reason("other_preferred", "reason.otherPreferred", {}, ["reason"])] : [];
}
