// A reason that the figures or the position don't bear out. Telling it would be untrue, so a second person looks first.
import { printCut } from "@/lib/domain/shared/ratio";
import type { MoneyBand, Expectation } from "@/lib/domain/position/money";
import { yearlyExpectation, yearlyMaximum } from "@/lib/domain/position/money";
import { excerptOf } from "./excerpt";
import type { Judgement } from "./judgement";
import type { Flag } from "./recommendation";

export type Contradiction = {
  readonly flag: Flag;
  /** The reason and the figures it contradicts, as one text: other figures make another contradiction. */
  readonly figures: string;
};

/** At most one: a disposition is one reason. Empty when nothing was assessed or no reason was given. */
export function contradictionsOf(judgement: Judgement): Contradiction[] {
  const { evaluation, position } = judgement.file;
  const { disposition } = evaluation;
  if (disposition === null) return [];
  if (judgement.attainment === null && disposition.code !== "new_attempt") return [];
  const scores = judgement.results.map((result) => [result.key, result.score, result.required]);
  switch (disposition.code) {
    case "skill_gap":
      return judgement.gaps.length > 0 ? [] : [contradiction(judgement, "flag.noSkillGap", {}, scores)];
    case "salary_gap":
      return judgement.salary === "none" ? [insideBand(judgement, evaluation.expectation, position.salaryBand)] : [];
    case "headcount_frozen":
      return position.status === "frozen" ? [] : [contradiction(judgement, "flag.notFrozen", {}, position.status)];
    case "restructured":
      return position.status === "restructured"
        ? []
        : [contradiction(judgement, "flag.notRestructured", {}, position.status)];
    // Nobody is asked to come again for a position that is not to be had.
    case "new_attempt":
      return position.status === "open" ? [] : [contradiction(judgement, "flag.attemptNotOpen", {}, position.status)];
    default:
      return [];
  }
}

function insideBand(judgement: Judgement, expectation: Expectation | null, band: MoneyBand | null): Contradiction {
  const values =
    expectation && band
      ? {
          expectation: printMoney(yearlyExpectation(expectation, band)),
          maximum: printMoney(yearlyMaximum(band)),
          currency: band.currency,
        }
      : {};
  return contradiction(judgement, "flag.insideBand", values, [values]);
}

/** Minor units in the main unit, without grouping. */
export function printMoney(minor: bigint): string {
  return printCut({ num: minor, den: 100n }, 2);
}

function contradiction(judgement: Judgement, textKey: string, values: Flag["values"], figures: unknown): Contradiction {
  const { disposition } = judgement.file.evaluation;
  const note = disposition?.note ?? "";
  const flag: Flag = {
    source: { kind: "disposition", index: null },
    category: "data_error",
    severity: "block",
    excerpt: excerptOf(note, 0, note.length),
    suggestion: "",
    holds: true,
    textKey,
    values,
  };
  return { flag, figures: JSON.stringify([textKey, disposition?.code, note, figures]) };
}
