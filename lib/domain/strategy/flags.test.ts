import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { advise } from "@/cases/advise";
import type { Scorecard } from "@/lib/domain/evaluation/scorecard";

const flagsOf = (card: Partial<Scorecard>, scores: Record<string, number> = { a: 80, b: 70 }) =>
  advise(aCase({ scorecards: [aCard(scores, { strengths: [aStrength], ...card })] })).flags;
const comment = (text: string, dimension: string | null = null) => ({ dimension, text, by: "Ines", shareable: false });

describe("what people typed", () => {
  it("is checked wherever it was typed, and points back at its place", () => {
    const file = aCase({
      scorecards: [
        aCard(
          { a: 74, b: 70 },
          {
            comments: [comment("fine work with the forms"), comment("<age>")],
            gapItems: [{ dimension: "a", item: "<region>" }],
            strengths: [aStrength, { ...aStrength, evidence: "<health>" }],
          },
        ),
      ],
      notes: ["<religion>"],
      disposition: { code: "skill_gap", note: "<hearsay>" },
    });
    expect(
      advise(file).flags.map(({ source, category, holds }) => [source.kind, source.index, category, holds]),
    ).toEqual([
      ["comment", 1, "age", true],
      ["gap", 0, "region", true],
      ["strength", 1, "health", true],
      ["note", 0, "religion", true],
      ["disposition", null, "hearsay", false],
    ]);
  });

  it("is not the template's: a ticked item is, its evidence isn't", () => {
    const item = "<age>";
    const dimensions = [
      aDimension({ key: "a", gapItems: [item, { "zh-CN": "<sex>" }] }),
      aDimension({ key: "b", strengthItems: [{ en: item }], requirementText: item, name: item }),
    ];
    const gapItems = [item, "<sex>"].map((text) => ({ dimension: "a", item: text }));
    const scorecards = [
      aCard({ a: 60, b: 80 }, { gapItems, strengths: [{ dimension: "b", item, evidence: "Sorted the archive" }] }),
    ];
    expect(advise(aCase({ dimensions, scorecards }, { title: item })).flags).toEqual([]);
    const typed = [aCard({ a: 60, b: 80 }, { gapItems, strengths: [{ dimension: "a", item, evidence: item }] })];
    expect(advise(aCase({ dimensions, scorecards: typed })).flags.map((flag) => flag.category)).toEqual([
      "age",
      "age",
      "data_error",
    ]);
  });

  it("is one flag a category, the strongest, with the words and what to write instead", () => {
    const [flag, ...others] = flagsOf({ comments: [comment("first <insult>, again <insult>")] });
    expect(others).toEqual([]);
    expect(flag).toMatchObject({ excerpt: "first <insult>, again <insult>", suggestion: "no insult", textKey: null });
  });

  it("is shown as not judged when it is about the person and no rule knows it", () => {
    expect(flagsOf({ comments: [comment("Something about her felt off")] })).toMatchObject([
      { category: "not_judged", severity: "hint", holds: false, textKey: "flag.notJudged" },
    ]);
    expect(flagsOf({ comments: [comment("Something about her <insult> felt off")] })).toMatchObject([
      { category: "insult" },
    ]);
  });
});

describe("ticks and tests that don't agree with the scores", () => {
  it("are shown and hold nothing", () => {
    const gapItems = [{ dimension: "a", item: "Forms" }];
    const strengths = [{ ...aStrength, dimension: "b" }];
    const file = aCase({ scorecards: [aCard({ a: 75, b: 59.5 }, { gapItems, strengths })] });
    const { flags, holds, readiness } = advise(file);
    expect(flags).toMatchObject([
      { source: { kind: "gap", index: 0 }, textKey: "flag.gapOnMet", values: { score: "75", required: "75" } },
      {
        source: { kind: "strength", index: 0 },
        textKey: "flag.strengthOnGap",
        values: { score: "59.5", required: "60" },
      },
    ]);
    expect(flags.every((flag) => flag.category === "data_error" && !flag.holds)).toBe(true);
    expect({ holds, readiness }).toEqual({ holds: [], readiness: "ready" });
  });

  it("say nothing of a dimension that nobody scored", () => {
    const gapItems = [{ dimension: "a", item: "Forms" }];
    expect(
      advise(aCase({ scorecards: [aCard({ b: 70 }, { gapItems, strengths: [{ ...aStrength, dimension: "a" }] })] }))
        .flags,
    ).toEqual([]);
  });

  it("include a score that isn't its test's share of a hundred", () => {
    const test = (score: number, max: number) => ({ name: "Typing", dimension: "a", score, max, questions: [] });
    expect(flagsOf({ testResults: [test(40, 50)] })).toEqual([]);
    expect(
      flagsOf({ testResults: [test(2, 3)] }, { a: 66.67, b: 70 }).filter((flag) => flag.source.kind === "score"),
    ).toEqual([]);
    expect(flagsOf({ testResults: [test(39, 50)] })).toMatchObject([
      { source: { kind: "score", index: "a" }, category: "data_error", holds: false, excerpt: "Typing" },
    ]);
    expect(flagsOf({ testResults: [{ ...test(1, 50), dimension: null }] })).toEqual([]);
  });
});
