// A case told in a few lines, and the case file it stands for.
import type { DispositionCode } from "@/lib/domain/application/application";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { Comment } from "@/lib/domain/evaluation/scorecard";
import type { Expectation } from "@/lib/domain/position/money";
import type { PositionFacts } from "@/lib/domain/position/position";
import type { Rule } from "@/lib/domain/strategy/recommendation";
import { aCard, aCase, aDimension } from "./a-case";

export type Brief = {
  readonly about: string;
  readonly who: string;
  readonly locale: "zh-CN" | "en";
  readonly position: Partial<PositionFacts>;
  /** [key, name, weight, required, must-have, each interviewer's score] */
  readonly areas: readonly (readonly [string, string, number, number, boolean, readonly (number | null)[]])[];
  readonly strength: readonly [string, string, string] | null;
  readonly remarks?: readonly string[];
  readonly expectation?: Expectation;
  readonly reason: readonly [DispositionCode, string] | null;
  readonly expect: { readonly rule: Rule | null; readonly readiness: string; readonly flags?: readonly string[] };
};

export const zh = (title: string, more: Partial<PositionFacts> = {}) => ({
  title,
  locale: "zh-CN" as const,
  salaryBand: null,
  ...more,
});
export const en = (title: string, more: Partial<PositionFacts> = {}) => ({
  title,
  locale: "en" as const,
  salaryBand: null,
  ...more,
});
export const pay = (
  amount: number,
  currency: string,
  period: "month" | "year",
  monthsPerYear: number | null = null,
) => ({
  amount,
  currency,
  period,
  monthsPerYear,
});
export const band = (
  max: number,
  currency: string,
  period: "month" | "year",
  monthsPerYear = 12,
  disclosable = true,
) => ({
  min: 0,
  max,
  currency,
  period,
  monthsPerYear,
  disclosable,
});

export function briefCase({
  who,
  locale,
  position,
  areas,
  strength,
  remarks = [],
  expectation,
  reason,
}: Brief): CaseFile {
  const comments = remarks.map((text): Comment => ({ dimension: null, text, by: "Ines", shareable: false }));
  const strengths = strength === null ? [] : [{ dimension: strength[0], item: strength[1], evidence: strength[2] }];
  const interviewers = areas[0]?.[5].length ?? 1;
  return aCase(
    {
      candidate: { name: who, locale },
      dimensions: areas.map(([key, name, weight, required, mustHave]) =>
        aDimension({ key, name, weight, required, mustHave }),
      ),
      scorecards: Array.from({ length: interviewers }, (_, index) =>
        aCard(
          Object.fromEntries(areas.map(([key, , , , , scores]) => [key, scores[index] ?? null])),
          index === 0 ? { strengths, comments } : {},
          `Ines${index}`,
        ),
      ),
      expectation: expectation ?? null,
      disposition: reason && { code: reason[0], note: reason[1] },
    },
    position,
  );
}
