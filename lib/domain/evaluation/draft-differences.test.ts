import { expect, test } from "vitest";
import { draftDifferences } from "./draft-differences";
import { EMPTY_DRAFT, type ScorecardDraft } from "./scorecard-draft";

const here: ScorecardDraft = {
  ...EMPTY_DRAFT,
  scores: { sc: "55", conc: "70" },
  comments: { "": { text: "稳", shareable: false }, sc: { text: "没有上过线", shareable: false } },
};

test("the same card typed twice differs in nothing", () => {
  expect(draftDifferences(here, structuredClone(here), ["sc", "conc"])).toEqual([]);
  expect(draftDifferences({ ...here, scores: { sc: "55 ", conc: "70" } }, here, ["sc", "conc"])).toEqual([]);
});

test("each figure and each note that differs is there in both its forms", () => {
  const there: ScorecardDraft = {
    ...here,
    scores: { sc: "60", conc: "70" },
    gapItems: [{ dimension: "conc", item: "锁" }],
    strengths: [{ dimension: "sc", item: "清晰", evidence: "TCC" }],
    comments: {},
    testResults: [{ name: "算法", dimension: "", score: "60", max: "100", questions: [] }],
  };
  expect(draftDifferences(here, there, ["sc", "conc"])).toEqual([
    { area: "", part: "note", here: "稳", there: "" },
    { area: "", part: "tests", here: "", there: "算法 60/100" },
    { area: "sc", part: "score", here: "55", there: "60" },
    { area: "sc", part: "strengths", here: "", there: "清晰 TCC" },
    { area: "sc", part: "note", here: "没有上过线", there: "" },
    { area: "conc", part: "gaps", here: "", there: "锁" },
  ]);
});
