import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type GivenScore, scoringHabit } from "./scoring-habit";

/** Ten areas of two people, each scored by Wang and by Li. */
function scored(wang: (area: number) => number, li: (area: number) => number): GivenScore[] {
  return Array.from({ length: 10 }, (_, area) => area).flatMap((area) => {
    const at = { application: area < 5 ? "a" : "b", dimension: `d${area}` };
    return [
      { ...at, interviewer: "wang", score: wang(area) },
      { ...at, interviewer: "li", score: li(area) },
    ];
  });
}

describe("an interviewer's scores beside the others'", () => {
  test("are as far from theirs as they always are, whatever the people were worth", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 10, maxLength: 10 }),
        fc.integer({ min: 0, max: 20 }),
        (worth, by) => {
          const scores = scored(
            (area) => worth[area]! + by,
            (area) => worth[area]!,
          );
          expect(scoringHabit(scores, "wang")).toEqual({ areas: 10, difference: by, apart: by >= 10 });
          expect(scoringHabit(scores, "li")?.difference).toBe(by === 0 ? 0 : -by);
          expect(scoringHabit(scores.toReversed(), "wang")).toEqual(scoringHabit(scores, "wang"));
        },
      ),
    );
  });

  test("say nothing while few areas were scored together, or none", () => {
    const scores = scored(
      () => 90,
      () => 40,
    );
    expect(
      scoringHabit(
        scores.filter(({ dimension }) => dimension < "d7"),
        "wang",
      ),
    ).toBe(null);
    expect(
      scoringHabit(
        scores.filter(({ interviewer }) => interviewer === "wang"),
        "wang",
      ),
    ).toBe(null);
    expect(scoringHabit([], "wang")).toBe(null);
  });

  test("are compared within one application only", () => {
    const apart = scored(
      () => 90,
      () => 40,
    ).map((one) => (one.interviewer === "li" ? { ...one, application: `other ${one.application}` } : one));
    expect(scoringHabit(apart, "wang")).toBe(null);
  });
});
