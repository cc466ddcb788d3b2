import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { reportContent } from "./report-content";

const level = (word: object | string) => ({ from: 75, word, meaning: word }) as never;
const dimension = aDimension({
  key: "a",
  name: { en: "Planning", "zh-CN": "计划" },
  mustHave: true,
  requirementText: { "zh-CN": "独立排班" },
  levels: [level({ "zh-CN": "熟练" }), level({ en: "Confident", "zh-CN": "熟练" })],
});
const remark = { dimension: "a", text: "Knows every ward by name", by: "Ines", shareable: true };
const test = { name: "Rota", dimension: "a", score: 40, max: 100, questions: [] };
const card = aCard(
  { a: 60, b: 70 },
  {
    strengths: [aStrength],
    comments: [remark, { ...remark, text: "Too old for night shifts" }, { ...remark, text: "Kept", shareable: false }],
    testResults: [test, { ...test, name: "Rota, he is an idiot" }],
  },
);
const file = aCase({ dimensions: [dimension, aDimension({ key: "b", required: 60 })], scorecards: [card] });
const read = (audience: "candidate" | "internal") =>
  reportContent(file, { audience, rule: "must_have_gap", locale: "en", untold: [], check: checkWording })
    .dimensions[0]!;

describe("the candidate's copy", () => {
  it("holds no word of another language", () => {
    expect(read("candidate")).toMatchObject({ name: "Planning", requirementText: null });
    expect(read("candidate").levels.map(({ word }) => word)).toEqual(["Confident"]);
  });

  it("holds no remark that wasn't shared or that the wording check keeps inside, nor such a test's name", () => {
    expect(read("candidate").remarks.map(({ text }) => text)).toEqual([remark.text]);
    expect(read("candidate").tests.map(({ name }) => name)).toEqual(["Rota"]);
  });
});

it("whoever is asked to come again reads what was met, and nothing of what failed", () => {
  const about = { audience: "candidate", rule: "new_attempt", locale: "en", untold: [], check: checkWording } as const;
  const report = reportContent(file, about);
  expect(report.dimensions.map((one) => [one.name, one.remarks])).toEqual([["b", []]]);
  expect(reportContent(file, { ...about, untold: ["b"] }).dimensions).toEqual([]);
});

it("the copy for the files holds everything", () => {
  expect(read("internal")).toMatchObject({ requirementText: "独立排班" });
  expect(
    [read("internal").levels, read("internal").remarks, read("internal").tests].map((list) => list.length),
  ).toEqual([2, 3, 2]);
});
