import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printScore } from "@/lib/domain/shared/score";
import { draftOf, handIn, readScore } from "./scorecard-draft";
import { field, readScorecardForm } from "./scorecard-fields";

const interviewer = { name: "甲", email: "jia@example.com" };

describe("an interviewer fills in a scorecard", () => {
  it("types a score on a Chinese keyboard and it counts as the same number", () => {
    for (const typed of ["79.5", "７９．５", "79。5", " 79.5 "]) expect(readScore(typed)).toBe(79.5);
  });

  it("leaves a dimension out and it is not assessed, never 0", () => {
    expect(readScore("")).toBeNull();
    expect(readScore("0")).toBe(0);
  });

  it("can type anything, and only a score from 0 to 100 with two decimals becomes one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (typed) => {
        const score = readScore(typed);
        if (typeof score !== "number") return;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100);
        expect(readScore(printScore(score))).toBe(score);
      }),
    );
  });

  it("picks a chip without scripts and the chip counts, unless the number beside it was typed", () => {
    const form = (entries: Record<string, string>) => {
      const data = new FormData();
      for (const [name, value] of Object.entries(entries)) data.set(name, value);
      return readScorecardForm(data, ["sc"]).scores["sc"];
    };
    const was = { [field.was("sc")]: "55", [field.score("sc")]: "55" };
    expect(form({ ...was, [field.level("sc")]: "80" })).toBe("80");
    expect(form({ ...was, [field.level("sc")]: "55", [field.score("sc")]: "61" })).toBe("61");
  });

  it("ticks a strength, and its evidence goes with it wherever the list stands", () => {
    const data = new FormData();
    for (const item of ["一", "二"]) data.append(field.offered("sc"), item);
    data.append(field.strength("sc"), "二");
    data.set(field.evidence("sc", 1), "支付系统");
    expect(readScorecardForm(data, ["sc"]).strengths).toEqual([{ dimension: "sc", item: "二", evidence: "支付系统" }]);
  });

  it("hands in a strength without evidence and is told which one", () => {
    const result = handIn(
      { ...draftOfNothing(), strengths: [{ dimension: "sc", item: "一", evidence: " " }] },
      interviewer,
      ["sc"],
    );
    expect(result).toMatchObject({ ok: false, fields: [{ path: "strengths.0.evidence" }] });
  });

  it("goes on from what was handed in and nothing is lost", () => {
    const handed = handIn(
      {
        scores: { sc: "５５", alg: "" },
        gapItems: [{ dimension: "sc", item: "经验不足" }],
        strengths: [{ dimension: "sc", item: "清晰", evidence: "讲了补偿任务" }],
        comments: { "": { text: "", shareable: false }, sc: { text: "线上没有配过", shareable: true } },
        testResults: [
          {
            name: "算法题",
            dimension: "alg",
            score: "60",
            max: "100",
            questions: [{ topic: "锁", expected: "续期", given: "SETNX", points: "3", maxPoints: "10" }],
          },
        ],
      },
      interviewer,
      ["sc", "alg"],
    );
    if (!handed.ok) throw new Error(JSON.stringify(handed.fields));
    expect(handed.value.scores).toEqual([
      { dimension: "sc", score: 55 },
      { dimension: "alg", score: null },
    ]);
    expect(handIn(draftOf(handed.value), interviewer, ["sc", "alg"])).toEqual(handed);
  });
});

function draftOfNothing() {
  return { scores: {}, gapItems: [], strengths: [], comments: {}, testResults: [] };
}
