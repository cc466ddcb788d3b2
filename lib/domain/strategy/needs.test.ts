import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { advise } from "@/cases/advise";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";

const needs = (file: CaseFile) => advise(file).needs.map((need) => need.code);
const asked = { expectation: { amount: 4000, currency: "EUR", period: "month", monthsPerYear: null } } as const;
const band = { min: 2000, max: 3000, currency: "EUR", period: "month", monthsPerYear: 12, disclosable: false } as const;

describe("what is asked for", () => {
  it("is nothing when all is there", () => {
    expect(advise(aCase())).toMatchObject({ needs: [], readiness: "ready" });
  });

  it("is every missing score, by name", () => {
    const { needs: all } = advise(aCase({ scorecards: [aCard({ b: 70 }, { strengths: [aStrength] })] }));
    expect(all).toMatchObject([{ code: "score_missing", values: { name: "a", key: "a" } }]);
  });

  it("is a strength from a person, with what was met and noted as a hint", () => {
    const file = aCase({ scorecards: [aCard({ a: 74, b: 70 })], notes: ["Ran the night desk"] });
    expect(advise(file).needs).toMatchObject([{ code: "strength_missing", suggestions: ["b", "Ran the night desk"] }]);
    expect(needs(aCase({ scorecards: [aCard({ a: 80, b: 70 })], confirmedStrengths: [aStrength] }))).toEqual([]);
  });

  it("is the reason, and a note when the reason is another", () => {
    expect(needs(aCase({ disposition: null }))).toEqual(["reason_missing"]);
    expect(needs(aCase({ disposition: { code: "other", note: "  " } }))).toEqual(["reason_missing"]);
    expect(needs(aCase({ disposition: { code: "other", note: "no desk left" } }))).toEqual([]);
  });

  it("is the band when the letter negotiates pay, unless somebody decided to write without figures", () => {
    expect(needs(aCase({ ...asked, disposition: { code: "salary_gap", note: "" } }, { salaryBand: null }))).toEqual([
      "band_unknown",
    ]);
    expect(needs(aCase(asked, { salaryBand: band }))).toEqual(["band_not_disclosable"]);
    expect(needs({ ...aCase(asked, { salaryBand: band }), bandDecision: "disclose" })).toEqual([]);
    expect(needs({ ...aCase(asked, { salaryBand: band }), bandDecision: "without_figures" })).toEqual([]);
    expect(needs(aCase({}, { salaryBand: band }))).toEqual([]);
    expect(needs(aCase({ disposition: { code: "terms_gap", note: "" } }, { salaryBand: null }))).toEqual([]);
  });

  it("is one currency, since nothing is converted", () => {
    const foreign = { expectation: { ...asked.expectation, currency: "GBP" } };
    expect(needs(aCase(foreign))).toEqual(["currency_differs"]);
    expect(needs(aCase({ ...foreign, disposition: { code: "candidate_withdrew", note: "" } }))).toEqual([]);
  });

  it("is a talk between interviewers who differ widely", () => {
    const scorecards = [aCard({ a: 76, b: 60 }, { strengths: [aStrength] }), aCard({ a: 76, b: 90 }, {}, "Tom")];
    expect(advise(aCase({ scorecards })).needs).toMatchObject([
      { code: "spread_unreconciled", values: { spread: "30", n: 2 } },
    ]);
    expect(needs(aCase({ scorecards, reconciliations: [{ dimension: "b", note: "two tasks" }] }))).toEqual([]);
  });

  it("is no open lower position: the letter then says that there is none", () => {
    expect(needs(aCase({}, { fallback: null }))).toEqual([]);
    expect(
      needs(aCase({}, { fallback: { title: "低一级", locale: "zh-CN", status: "frozen", description: "" } })),
    ).toEqual([]);
  });
});

describe("a text that is missing in the candidate's language", () => {
  const chinese = { candidate: { name: "苏晚晴", locale: "zh-CN" } } as const;
  const strengths = [{ dimension: "b", item: "排班清楚", evidence: "夜班交接从四十分钟减到十分钟" }];
  const dimensions = [
    aDimension({ key: "a", name: { "zh-CN": "急诊分诊", en: "Triage" } }),
    aDimension({ key: "b", name: { "zh-CN": "排班", en: "Rota" } }),
  ];
  const title = { "zh-CN": "病区文员", en: "Ward Clerk" };

  it("is asked for, with what there is to translate", () => {
    const [need] = advise(aCase({ ...chinese, scorecards: [aCard({ a: 80, b: 70 }, { strengths })] })).needs;
    expect(need).toMatchObject({
      code: "translation_missing",
      suggestions: ["Ward Clerk", "a", "b"],
      values: { n: 3 },
    });
  });

  it("isn't missing when template and position have both languages", () => {
    const scorecards = [aCard({ a: 80, b: 75 }, { strengths })];
    expect(needs(aCase({ ...chinese, dimensions, scorecards }, { title }))).toEqual([]);
  });

  it("is a requirement or an open lower position as well, when the letter would name it", () => {
    const [first, second] = dimensions;
    if (!first || !second) throw new Error("two dimensions");
    const worded = [{ ...first, requirementText: "Two winters on a ward" }, second];
    const file = (a: number) =>
      aCase({ ...chinese, dimensions: worded, scorecards: [aCard({ a, b: 75 }, { strengths })] }, { title });
    expect(needs(file(70))).toEqual(["translation_missing"]);
    expect(needs(file(80))).toEqual([]);
    const lower = { title: "Porter", locale: "en", status: "open", description: "" } as const;
    expect(
      needs(
        aCase(
          { ...chinese, dimensions, scorecards: [aCard({ a: 80, b: 75 }, { strengths })] },
          { title, fallback: lower },
        ),
      ),
    ).toEqual(["translation_missing"]);
  });

  it("is the strength, when every strength was typed in the other language", () => {
    const scorecards = [aCard({ a: 80, b: 75 }, { strengths: [aStrength] })];
    expect(needs(aCase({ ...chinese, dimensions, scorecards }, { title }))).toEqual(["translation_missing"]);
    expect(needs(aCase({ ...chinese, dimensions, scorecards, confirmedStrengths: strengths }, { title }))).toEqual([]);
  });

  it("isn't a ticked item that the template has in both", () => {
    const items = [{ "zh-CN": "排班清楚", en: "Clear rota" }];
    const both = dimensions.map((one) => ({ ...one, strengthItems: items }));
    const ticked = [{ dimension: "b", item: "排班清楚", evidence: "Handover went from 40 to 10 minutes" }];
    expect(needs(aCase({ dimensions: both, scorecards: [aCard({ a: 80, b: 75 }, { strengths: ticked })] }))).toEqual(
      [],
    );
  });
});
