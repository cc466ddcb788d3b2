import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { advise } from "@/cases/advise";
import { anyCase } from "@/cases/any-case";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import { turningPoints } from "./turning-points";

const scored = (scores: Record<string, number | null>, more: Partial<CaseFile["evaluation"]> = {}) =>
  aCase({ scorecards: [aCard(scores, { strengths: [aStrength] })], ...more });

describe("what would change the advice", () => {
  it("is the must-have at its requirement, where that alone keeps them apart", () => {
    expect(turningPoints(scored({ a: 50, b: 70 }))).toEqual([
      { kind: "score", dimensions: ["a"], score: 75, strategy: "keep_in_touch" },
    ]);
  });

  it("is the least figure that turns it, not the requirement", () => {
    expect(turningPoints(scored({ a: 80, b: 50 }))).toEqual([
      { kind: "score", dimensions: ["b"], score: 54, strategy: "keep_in_touch" },
    ]);
  });

  it("is all gaps together, when no single one turns it", () => {
    expect(turningPoints(scored({ a: 40, b: 20 }))).toEqual([
      { kind: "all", dimensions: ["a", "b"], score: null, strategy: "keep_in_touch" },
    ]);
  });

  it("is the pay inside the band, and the must-have that carries the talk about it", () => {
    const expectation = { amount: 4000, currency: "EUR", period: "month" as const, monthsPerYear: null };
    expect(turningPoints(scored({ a: 80, b: 70 }, { expectation }))).toEqual([
      { kind: "pay", dimensions: [], score: null, strategy: "keep_in_touch" },
      { kind: "below", dimensions: ["a"], score: 74.99, strategy: "constructive" },
    ]);
  });

  it("is a certificate that is held or not, never a figure between", () => {
    const dimensions = [
      aDimension({ key: "a", required: 100, mustHave: true, requirementText: "A licence" }),
      aDimension({ key: "b", required: 60 }),
    ];
    expect(turningPoints(scored({ a: 0, b: 70 }, { dimensions }))).toEqual([
      { kind: "score", dimensions: ["a"], score: 100, strategy: "keep_in_touch" },
    ]);
  });

  it("is the must-have that nobody has scored yet", () => {
    expect(turningPoints(scored({ a: null, b: 70 }))).toEqual([
      { kind: "below", dimensions: ["a"], score: 74.99, strategy: "constructive" },
    ]);
  });

  it("is nothing for whoever withdrew, or before anything was assessed", () => {
    expect(turningPoints(scored({ a: 50, b: 70 }, { disposition: { code: "candidate_withdrew", note: "" } }))).toEqual(
      [],
    );
    expect(turningPoints(scored({ a: null, b: null }))).toEqual([]);
  });

  it("always leads to another strategy than the advised one", () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const { strategy } = advise(file);
        for (const turn of turningPoints(file)) expect(turn.strategy).not.toBe(strategy);
      }),
    );
  });

  it("holds when it is done: with one score at that figure the advice is the one that was named, and just below it isn't", () => {
    const oneCard = anyCase.filter((file) => file.evaluation.scorecards.length === 1);
    fc.assert(
      fc.property(oneCard, (file) => {
        for (const turn of turningPoints(file)) {
          const [key] = turn.dimensions;
          if (turn.kind !== "score" || key === undefined || turn.score === null) continue;
          const { kind } = dimensionResults(file.evaluation).find((one) => one.key === key) ?? {};
          expect(advise(withScore(file, key, turn.score)).strategy).toBe(turn.strategy);
          if (kind !== "certificate")
            expect(advise(withScore(file, key, turn.score - 0.01)).strategy).not.toBe(turn.strategy);
        }
      }),
    );
  });
});

function withScore(file: CaseFile, dimension: string, exact: number): CaseFile {
  const score = Math.round(exact * 100) / 100;
  const scorecards = file.evaluation.scorecards.map((card) => ({
    ...card,
    scores: card.scores.map((one) => (one.dimension === dimension ? { ...one, score } : one)),
  }));
  return { ...file, evaluation: { ...file.evaluation, scorecards } };
}
