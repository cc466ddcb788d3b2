import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { advise } from "@/cases/advise";
import { anyCase } from "@/cases/any-case";
import type { DispositionCode } from "@/lib/domain/application/application";
import type { CaseFile, Evaluation } from "@/lib/domain/evaluation/case-file";
import type { PositionFacts } from "@/lib/domain/position/position";

const scored = (a: number | null, b: number | null) => [aCard({ a, b }, { strengths: [aStrength] })];
const because = (code: DispositionCode, note = "") => ({ disposition: { code, note } });
const pay = (amount: number, currency = "EUR") => ({
  expectation: { amount, currency, period: "month" as const, monthsPerYear: null },
});
const line = (evaluation: Partial<Evaluation>, position: Partial<PositionFacts> = {}) => {
  const { rule, strategy } = advise(aCase(evaluation, position));
  return [rule, strategy];
};

describe("the first rule that fits", () => {
  it("leaves the decision to a candidate who withdrew, whatever the figures", () => {
    expect(line({ scorecards: scored(20, 20), ...because("candidate_withdrew") })).toEqual([
      "withdrawn",
      "keep_in_touch",
    ]);
  });

  it("is constructive when a must-have is a gap, even with a high total and pay above the band", () => {
    const file = { scorecards: scored(74.99, 100), ...pay(9000), ...because("salary_gap") };
    expect(line(file)).toEqual(["must_have_gap", "constructive"]);
  });

  it("is constructive below the lower mark, and not when exactly on it", () => {
    const dimensions = [
      aDimension({ key: "a", weight: 1, required: 100 }),
      aDimension({ key: "b", weight: 1, required: 10 }),
    ];
    expect(line({ dimensions, scorecards: scored(69.99, 10) })).toEqual(["below_low", "constructive"]);
    expect(line({ dimensions, scorecards: scored(70, 10) })).toEqual(["some_gap", "constructive"]);
  });

  it("negotiates when pay is above the band, whatever reason was given", () => {
    expect(line({ ...pay(3000.01), ...because("other_preferred") })).toEqual(["negotiable_gap", "negotiated"]);
    expect(line({ ...pay(3000), ...because("other_preferred") })).toEqual(["company_side", "keep_in_touch"]);
  });

  it("negotiates when pay is the reason and can't be compared yet, or another term is the reason", () => {
    expect(line(because("salary_gap"))).toEqual(["negotiable_gap", "negotiated"]);
    expect(line({ ...pay(1, "CNY"), ...because("salary_gap") })).toEqual(["negotiable_gap", "negotiated"]);
    expect(line({ ...pay(1), ...because("salary_gap") }, { salaryBand: null })).toEqual([
      "negotiable_gap",
      "negotiated",
    ]);
    expect(line(because("terms_gap"))).toEqual(["negotiable_gap", "negotiated"]);
  });

  it("keeps in touch when the reason lies with the company and nearly everything is met", () => {
    const nearly = { scorecards: scored(75, 54) };
    expect(line({ ...nearly, ...because("headcount_frozen") }, { status: "frozen" })).toEqual([
      "company_side",
      "keep_in_touch",
    ]);
    expect(line({ ...nearly, ...because("restructured") }, { status: "restructured" })).toEqual([
      "company_side",
      "keep_in_touch",
    ]);
    expect(line({ scorecards: scored(75, 53.99), ...because("other_preferred") })).toEqual([
      "some_gap",
      "constructive",
    ]);
  });

  it("keeps in touch when everything is met, and names the gap otherwise", () => {
    expect(line(because("other", "no desk left"))).toEqual(["all_met", "keep_in_touch"]);
    expect(line({ scorecards: scored(75, 59), ...because("skill_gap") })).toEqual(["some_gap", "constructive"]);
  });

  it("runs over what was assessed, and says nothing when nothing was", () => {
    const partly = advise(aCase({ scorecards: scored(75, null) }));
    expect(partly).toMatchObject({ rule: "company_side", provisional: true, readiness: "needs_input" });
    const nothing = advise(aCase({ scorecards: scored(null, null) }));
    expect(nothing).toMatchObject({
      rule: null,
      strategy: null,
      provisional: false,
      readiness: "needs_input",
      reasons: [],
    });
    expect(nothing.match).toEqual({ level: null, attainment: null, below: [], mustHaveBelow: [], missing: ["a", "b"] });
  });
});

describe("the match", () => {
  const level = (evaluation: Partial<Evaluation>) => advise(aCase(evaluation)).match.level;

  it("is low with a must-have gap or below the lower mark, high with nothing open, and medium between", () => {
    expect(level({ scorecards: scored(74, 100) })).toBe("low");
    expect(level({ scorecards: scored(75, 60) })).toBe("high");
    expect(level({ scorecards: scored(75, 54) })).toBe("high");
    expect(level({ scorecards: scored(75, 53) })).toBe("medium");
    expect(level({ ...pay(3001) })).toBe("medium");
    expect(level(because("terms_gap"))).toBe("medium");
  });

  it("lists who is below in template order and cuts the attainment to four decimals", () => {
    const { match } = advise(aCase({ scorecards: scored(50, 40) }));
    expect(match).toEqual({ level: "low", attainment: 0.6666, below: ["a", "b"], mustHaveBelow: ["a"], missing: [] });
  });

  it("is never lowered by a higher score", () => {
    const order = ["low", "medium", "high"];
    const chosen = anyCase.chain((file) =>
      fc.record({
        file: fc.constant(file),
        card: fc.nat(Math.max(0, file.evaluation.scorecards.length - 1)),
        dimension: fc.nat(file.evaluation.dimensions.length - 1),
        more: fc.integer({ min: 0, max: 10_000 }),
      }),
    );
    fc.assert(
      fc.property(chosen, ({ file, card, dimension, more }) => {
        const better = raised(file, card, dimension, more / 100);
        const [before, after] = [advise(file).match, advise(better).match];
        expect(order.indexOf(after.level ?? "")).toBeGreaterThanOrEqual(order.indexOf(before.level ?? ""));
        expect(after.attainment ?? 0).toBeGreaterThanOrEqual(before.attainment ?? 0);
      }),
    );
  });
});

/** The same case with one score raised by `more` points, at most to 100. */
function raised(file: CaseFile, cardAt: number, dimensionAt: number, more: number): CaseFile {
  const scorecards = file.evaluation.scorecards.map((card, index) => {
    if (index !== cardAt) return card;
    const scores = card.scores.map((one, at) => {
      if (at !== dimensionAt || one.score === null) return one;
      return { ...one, score: Math.round(Math.min(100, one.score + more) * 100) / 100 };
    });
    return { ...card, scores };
  });
  return { ...file, evaluation: { ...file.evaluation, scorecards } };
}
