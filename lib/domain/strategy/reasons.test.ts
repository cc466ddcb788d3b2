import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { advise } from "@/cases/advise";
import { anyCase } from "@/cases/any-case";
import { evidenceAt } from "@/lib/domain/evaluation/places";
import { LOCALES } from "@/lib/domain/shared/locale";
import { translateKey } from "@/lib/i18n/translate";
import type { Recommendation } from "./recommendation";

const inWords = (advice: Recommendation, locale: "zh-CN" | "en") =>
  advice.reasons.map(({ textKey, values }) => translateKey(locale, "strategy", textKey, values));

describe("the reasons", () => {
  const must = aDimension({ key: "a", name: { "zh-CN": "分诊", en: "Triage" }, mustHave: true });
  const minor = aDimension({ key: "b", name: { "zh-CN": "排班", en: "Rota" }, required: 60 });
  const scorecards = [aCard({ a: 55, b: 59.5 }, { strengths: [aStrength] })];

  it("begin with the line that fired and name every other true one", () => {
    const pay = { amount: 4000, currency: "EUR", period: "month", monthsPerYear: 12 } as const;
    const file = aCase({ dimensions: [must, minor], scorecards, expectation: pay }, { status: "frozen" });
    const { reasons } = advise(file);
    expect(reasons.map((reason) => reason.code)).toEqual(["must_have_gap", "gap", "salary_gap", "position_frozen"]);
    expect(reasons[0]?.evidence).toEqual(["score:a", "required:a"]);
    expect(inWords(advise(file), "en").slice(0, 3)).toEqual([
      "Must-have Triage 55, required 75, 20 below.",
      "Rota 59.5, required 60, 0.5 below; not a must-have.",
      "Expectation comes to €48,000 a year, above the role’s maximum of €39,000 a year.",
    ]);
  });

  it("tell a certificate and years in words of their own", () => {
    const licence = aDimension({
      key: "a",
      name: "Licence",
      required: 100,
      requirementText: "a forklift licence",
      mustHave: true,
    });
    const years = aDimension({ key: "b", name: "On site", kind: "years", required: 3 });
    const file = aCase({
      dimensions: [licence, years],
      scorecards: [aCard({ a: 0, b: 1.5 }, { strengths: [aStrength] })],
    });
    expect(inWords(advise(file), "en").slice(0, 2)).toEqual([
      "Must-have Licence: the role requires a forklift licence, not held yet.",
      "On site 1.5 years, required 3, 1.5 short; not a must-have.",
    ]);
  });

  it("are one decision, and no gap, when the candidate withdrew", () => {
    const file = aCase({
      dimensions: [must, minor],
      scorecards,
      disposition: { code: "candidate_withdrew", note: "" },
    });
    expect(advise(file).reasons.map((reason) => reason.code)).toEqual(["withdrawn"]);
  });

  it("never claim a freeze that isn't one", () => {
    const file = aCase({ disposition: { code: "headcount_frozen", note: "" } });
    expect(advise(file).reasons.map((reason) => reason.code)).toEqual(["company_side"]);
  });

  it("rest on evidence that is there, and read well in both languages", () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const advice = advise(file);
        for (const place of advice.reasons.flatMap((reason) => reason.evidence))
          expect(evidenceAt(place, file)).not.toBeNull();
        const sentences = [...advice.reasons, ...advice.needs, ...advice.holds, ...advice.flags];
        for (const locale of LOCALES) {
          for (const { textKey, values } of sentences) {
            if (textKey !== null) expect(translateKey(locale, "strategy", textKey, values)).not.toBe(textKey);
          }
        }
      }),
    );
  });
});
