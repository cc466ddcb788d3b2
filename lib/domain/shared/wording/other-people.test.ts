import { expect, test } from "vitest";
import { checkWording } from "./check-wording";
import { namingNobodyElse } from "./other-people";

const found = (text: string, others: readonly string[], own = "王小川") =>
  namingNobodyElse(
    checkWording,
    others,
    own,
  )(text, { scope: "letter", locale: "zh-CN" })
    .filter(({ category }) => category === "other_candidate")
    .map(({ start, end }) => text.slice(start, end));

test("another candidate's name is found where it stands, in either language", () => {
  expect(found("这个岗位给了周以宁，结果由此而来。", ["周以宁", "林一"])).toEqual(["周以宁"]);
  expect(found("We chose Ada Byron, then told Ada Byron.", ["Ada Byron"])).toEqual(["Ada Byron", "Ada Byron"]);
});

test("nobody is kept from reading their own name, even if somebody else bears it too", () => {
  expect(found("王小川，您好：", ["王小川"])).toEqual([]);
  expect(found("欧阳王小川，您好：", ["王小川"], "欧阳王小川")).toEqual([]);
});

test("a name inside a longer Latin word, a single Latin word and a single character are no names", () => {
  expect(found("Johanna Berger-Lee spoke", ["Hanna Berg"])).toEqual([]);
  expect(found("May I ask two things?", ["May"])).toEqual([]);
  expect(found("这一周", ["周"])).toEqual([]);
});

test("what a rule says of other candidates is said once", () => {
  const text = "比另一位候选人周以宁弱一些";
  const all = namingNobodyElse(checkWording, ["周以宁"], "王小川")(text, { scope: "remark", locale: "zh-CN" });
  const spans = all.filter(({ category }) => category === "other_candidate");
  for (const [at, one] of spans.entries())
    for (const other of spans.slice(at + 1)) expect(one.end <= other.start || other.end <= one.start).toBe(true);
});

test("with nobody else the check is the same check", () => {
  expect(namingNobodyElse(checkWording, [], "王小川")).toBe(checkWording);
});
