import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ChartInput, scoreChart } from "./score-chart";

const area = (more: Partial<ChartInput> = {}): ChartInput => ({
  name: "并发编程",
  kind: "score",
  mustHave: false,
  score: 70,
  required: 75,
  ...more,
});
const only = (more: Partial<ChartInput>) => scoreChart([area(more)]).rows[0]!;
const anyDouble = fc.oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity, 1e308, -5, -0, 100, 0));

describe("the score chart", () => {
  test("shows 79.5 against 80 as stored, half a point short", () => {
    expect(only({ score: 79.5, required: 80 })).toMatchObject({
      state: "gap",
      score: "79.5",
      required: "80",
      distance: "0.5",
    });
  });

  test("a score equal to the requirement is met and leaves no gap", () => {
    expect(only({ score: 75 })).toMatchObject({ state: "met", distance: "", geometry: { gapWidth: 0 } });
  });

  test("an area nobody assessed has no bar and is never a zero", () => {
    expect(only({ score: null })).toMatchObject({ state: "not_assessed", score: "", geometry: null });
  });

  test("a certificate is told in words, without a bar", () => {
    expect(only({ kind: "certificate", score: 0, required: 100 })).toMatchObject({ state: "gap", geometry: null });
  });

  test("bar, gap and mark stay on the axis and the gap ends at the mark, whatever number comes in", () => {
    fc.assert(
      fc.property(anyDouble, anyDouble, (score, required) => {
        const drawn = only({ score, required }).geometry;
        if (drawn === null) return Number.isNaN(score);
        const onAxis = [drawn.bar, drawn.gapFrom, drawn.gapWidth, drawn.mark, drawn.gapFrom + drawn.gapWidth];
        expect(drawn.gapFrom + drawn.gapWidth).toBeCloseTo(drawn.mark, 9);
        return onAxis.every((n) => n >= 0 && n <= 100 && !Object.is(n, -0));
      }),
    );
  });

  test("every two-decimal score is printed as typed, and met exactly when it reaches the requirement", () => {
    const points = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(points, points, (score, required) => {
        const drawn = only({ score: score / 100, required: required / 100 });
        expect(drawn.score).toBe(String(score / 100));
        expect(drawn.required).toBe(String(required / 100));
        expect(drawn.state).toBe(score >= required ? "met" : "gap");
        expect(drawn.distance).toBe(score >= required ? "" : String((required - score) / 100));
      }),
    );
  });
});
