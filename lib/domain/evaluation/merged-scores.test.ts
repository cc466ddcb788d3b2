import fc from "fast-check";
import { expect, test } from "vitest";
import { aCard, aCase, aDimension } from "@/cases/a-case";
import { mergedScores } from "./merged-scores";

const area = (scores: readonly (number | null)[], reconciliations: { dimension: string; note: string }[] = []) => {
  const scorecards = scores.map((score, index) => aCard({ a: score }, {}, `Ines${index}`));
  const { evaluation } = aCase({ dimensions: [aDimension({ key: "a" })], scorecards, reconciliations });
  return mergedScores(evaluation)[0]!;
};

test("everybody's score stands beside their name, and not assessed is not zero", () => {
  expect(area([79.5, null, 0]).given).toEqual([
    { by: "Ines0", score: 79.5 },
    { by: "Ines1", score: null },
    { by: "Ines2", score: 0 },
  ]);
});

test("the mean lies between the lowest and the highest, the spread is their distance, and n counts who scored", () => {
  const score = fc.option(fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100));
  fc.assert(
    fc.property(fc.array(score, { maxLength: 8 }), (scores) => {
      const merged = area(scores);
      const given = merged.given.flatMap((one) => (one.score === null ? [] : [one.score]));
      expect(given).toEqual(scores.filter((one) => one !== null));
      expect(merged.n).toBe(given.length);
      if (given.length === 0) {
        expect([merged.score, merged.spread]).toEqual([null, null]);
        return;
      }
      const [low, high] = [Math.min(...given), Math.max(...given)];
      expect(Number(merged.score)).toBeGreaterThanOrEqual(low);
      expect(Number(merged.score)).toBeLessThanOrEqual(high);
      if (given.length > 1) expect(Number(merged.spread)).toBeCloseTo(high - low, 6);
    }),
  );
});

test("how a difference was settled is the last thing HR wrote about it", () => {
  const notes = ["first", "then"].map((note) => ({ dimension: "a", note }));
  expect(area([10, 90], notes)).toMatchObject({ unreconciled: false, note: "then" });
  expect(area([10, 90])).toMatchObject({ unreconciled: true, note: null });
});
