import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension } from "@/cases/a-case";
import { anyCase } from "@/cases/any-case";
import { compareRatios, printCut } from "@/lib/domain/shared/ratio";
import { attainmentOf, dimensionResults } from "./dimension-results";

const resultFor = (scores: readonly (number | null)[], dimension: Partial<ReturnType<typeof aDimension>> = {}) => {
  const scorecards = scores.map((score, index) => aCard({ a: score }, {}, `Ines${index}`));
  const file = aCase({ dimensions: [aDimension({ key: "a", required: 80, ...dimension })], scorecards });
  const [result] = dimensionResults(file.evaluation);
  if (!result) throw new Error("one dimension, one result");
  return result;
};

describe("a dimension's result", () => {
  it("is met when the score equals the requirement, and a gap by a hundredth less", () => {
    expect(resultFor([80])).toMatchObject({ verdict: "met", score: "80", distance: null });
    expect(resultFor([79.99])).toMatchObject({ verdict: "gap", score: "79.99", distance: "0.01" });
  });

  it("prints what was given: 79.5 stays 79.5", () => {
    expect(resultFor([79.5])).toMatchObject({ score: "79.5", required: "80", distance: "0.5" });
  });

  it("is not assessed when nobody gave a score, which is not zero", () => {
    expect(resultFor([null, null])).toMatchObject({
      verdict: "missing",
      score: null,
      mean: null,
      n: 0,
      distance: null,
    });
    expect(resultFor([0])).toMatchObject({ verdict: "gap", score: "0", n: 1 });
  });

  it("is the mean of those who scored, compared before it is cut", () => {
    expect(resultFor([80, 80, 79.99])).toMatchObject({ verdict: "gap", score: "79.99", n: 3, spread: "0.01" });
    expect(resultFor([70, null, 90])).toMatchObject({ verdict: "met", score: "80", n: 2, spread: "20" });
    expect(resultFor([66.67, 66.67, 66.66], { required: 66.66 })).toMatchObject({ verdict: "met", score: "66.66" });
  });

  it("asks for a talk when interviewers lie more than 25 points apart, until one has written why", () => {
    expect(resultFor([60, 85])).toMatchObject({ unreconciled: false, spread: "25" });
    expect(resultFor([60, 85.01])).toMatchObject({ unreconciled: true });
    const scorecards = [aCard({ a: 20 }), aCard({ a: 90 }, {}, "Tom")];
    const talked = aCase({
      scorecards,
      reconciliations: [{ dimension: "a", note: "one of us saw the second task only" }],
    });
    expect(dimensionResults(talked.evaluation)[0]).toMatchObject({ unreconciled: false, spread: "70" });
  });

  it("asks for another talk when a later scorecard lies further out than what was talked about", () => {
    const apart = (upTo: number) =>
      dimensionResults(
        aCase({
          scorecards: [aCard({ a: 20 }), aCard({ a: 90 }, {}, "Tom")],
          reconciliations: [{ dimension: "a", note: "one of us saw the second task only", upTo }],
        }).evaluation,
      )[0]?.unreconciled;
    expect([apart(69.99), apart(70), apart(80)]).toEqual([true, false, false]);
  });

  it("is a certificate when it can only be held or not", () => {
    const licence = { required: 100, requirementText: "Forklift licence" };
    expect(resultFor([0], licence).kind).toBe("certificate");
    expect(resultFor([100], licence)).toMatchObject({ kind: "certificate", verdict: "met" });
    expect(resultFor([60], licence).kind).toBe("score");
    expect(resultFor([0], { required: 100 }).kind).toBe("score");
    expect(resultFor([null], licence).kind).toBe("score");
    expect(resultFor([0], { required: 100, kind: "certificate" }).kind).toBe("certificate");
    expect(resultFor([2], { required: 3, kind: "years" })).toMatchObject({ kind: "years", distance: "1" });
  });

  it("is never printed up to a requirement it misses", () => {
    fc.assert(
      fc.property(anyCase, ({ evaluation }) => {
        for (const { verdict, score, required, distance } of dimensionResults(evaluation)) {
          if (verdict !== "gap") continue;
          expect(Number(score)).toBeLessThan(Number(required));
          expect(Number(distance)).toBeGreaterThan(0);
          expect(Math.round((Number(score) + Number(distance)) * 100)).toBe(Math.round(Number(required) * 100));
        }
      }),
    );
  });

  it("does not depend on who handed in first", () => {
    fc.assert(
      fc.property(anyCase, ({ evaluation }) => {
        const reversed = { ...evaluation, scorecards: evaluation.scorecards.toReversed() };
        expect(dimensionResults(reversed)).toEqual(dimensionResults(evaluation));
      }),
    );
  });
});

describe("attainment", () => {
  const attainment = (file: ReturnType<typeof aCase>) => {
    const exact = attainmentOf(dimensionResults(file.evaluation));
    return exact && printCut(exact, 4);
  };

  it("weighs what was reached and never rewards more than was asked", () => {
    const dimensions = [
      aDimension({ key: "a", weight: 30, required: 80 }),
      aDimension({ key: "b", weight: 20, required: 70 }),
    ];
    expect(attainment(aCase({ dimensions, scorecards: [aCard({ a: 55, b: 100 })] }))).toBe("0.8125");
    expect(attainment(aCase({ dimensions, scorecards: [aCard({ a: 80, b: 70 })] }))).toBe("1");
  });

  it("runs over what was assessed, and says nothing when nothing was", () => {
    expect(attainment(aCase({ scorecards: [aCard({ a: null, b: 60 })] }))).toBe("1");
    expect(attainment(aCase({ scorecards: [aCard({ a: null })] }))).toBeNull();
    expect(attainment(aCase({ scorecards: [] }))).toBeNull();
  });

  it("counts a requirement of zero as reached", () => {
    expect(
      attainment(aCase({ dimensions: [aDimension({ key: "a", required: 0 })], scorecards: [aCard({ a: 0 })] })),
    ).toBe("1");
  });

  it("stays between nothing and all, and is never shown above its value", () => {
    fc.assert(
      fc.property(anyCase, ({ evaluation }) => {
        const exact = attainmentOf(dimensionResults(evaluation));
        if (exact === null) return;
        expect(exact.num).toBeGreaterThanOrEqual(0n);
        expect(compareRatios(exact, { num: 1n, den: 1n })).toBeLessThanOrEqual(0);
        const shown = BigInt(Math.round(Number(printCut(exact, 4)) * 10_000));
        expect(compareRatios({ num: shown, den: 10_000n }, exact)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
