import { expect, test } from "vitest";
import type { Comment, TestResult } from "@/lib/domain/evaluation/scorecard";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { releasable, released } from "./release";

const words = (dimension: string) => (dimension === "conc" ? "并发编程" : null);
const comment: Comment = { dimension: "conc", text: "对并发编程的理解不够深入", by: "张弛", shareable: true };
const question = { topic: "Redis分布式锁", expected: "考虑锁续期与误删", given: "只用SETNX", points: 3, maxPoints: 10 };
const algorithms: TestResult = { name: "算法题得分", dimension: "alg", score: 60, max: 100, questions: [question] };

test("a question of the test is shown with what was expected, what was given and the points", () => {
  expect(released({ kind: "question", test: algorithms, question }, words)).toEqual({
    kind: "question",
    test: "算法题得分",
    ...question,
  });
});

test("a remark is shown only if its writer marked it for sharing, and never with the writer's name", () => {
  const shown = released({ kind: "comment", comment }, words);
  expect(shown).toEqual({ kind: "remark", dimension: "并发编程", text: comment.text });
  expect(JSON.stringify(shown)).not.toContain("张弛");
  expect(released({ kind: "comment", comment: { ...comment, shareable: false } }, words)).toBeNull();
});

test("notes, reasons, pay and places that don't exist are never released", () => {
  expect(released({ kind: "note", note: "支付系统" }, words)).toBeNull();
  expect(released({ kind: "reason", disposition: { code: "skill_gap", note: "内部" } }, words)).toBeNull();
  expect(released(null, words)).toBeNull();
});

test("what somebody typed about the person is never offered, whether it stands in a remark or in a test", () => {
  const rude = "他脑子太笨了";
  const cards = [
    {
      gapItems: [],
      strengths: [],
      comments: [comment, { ...comment, text: rude }],
      testResults: [
        { ...algorithms, questions: [question, { ...question, given: rude }] },
        { ...algorithms, name: rude },
      ],
    },
  ];
  const file = { evaluation: { scorecards: cards, confirmedStrengths: [], notes: [] } } as unknown as CaseFile;
  const places = releasable(file, { locale: "zh-CN", words, check: checkWording }).map((one) => one.place);
  expect(places).toEqual(["test:0", "question:0.0", "comment:0"]);
});
