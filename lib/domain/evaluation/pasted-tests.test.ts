import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pastedTests } from "./pasted-tests";

const areas = [
  { key: "sc", name: "Spring Cloud" },
  { key: "alg", name: "算法题得分" },
];

describe("test results pasted from a test platform", () => {
  it("are one test a row, with the area they belong to", () => {
    const rows = [
      ["Test", "Area", "Score", "Out of"],
      ["Online coding", "spring cloud", "31.5", "50"],
      ["Typing", "nowhere", "80", "100"],
    ];
    expect(pastedTests(rows, areas)).toEqual({
      tests: [
        { name: "Online coding", dimension: "sc", score: "31.5", max: "50", questions: [] },
        { name: "Typing", dimension: "", score: "80", max: "100", questions: [] },
      ],
      skipped: 0,
    });
  });

  it("are gathered question by question, and a test without a score has the sum of its questions", () => {
    const rows = [
      ["考试名称", "维度", "题目", "参考答案", "考生答案", "本题得分", "本题满分"],
      ["算法笔试", "算法题得分", "Redis分布式锁", "考虑锁续期与误删", "只用SETNX", "3", "10"],
      ["算法笔试", "", "一致性哈希", "虚拟节点", "讲出虚拟节点", "7.5", "10"],
    ];
    const [test] = pastedTests(rows, areas)?.tests ?? [];
    expect(test).toMatchObject({ name: "算法笔试", dimension: "alg", score: "10.5", max: "20" });
    expect(test?.questions.map((question) => [question.topic, question.given, question.points])).toEqual([
      ["Redis分布式锁", "只用SETNX", "3"],
      ["一致性哈希", "讲出虚拟节点", "7.5"],
    ]);
  });

  it("never get a sum where a question has no points: what is missing stays missing", () => {
    const rows = [
      ["Test", "Question", "Points", "Max points"],
      ["SQL", "Joins", "4", "5"],
      ["SQL", "Windows", "", "5"],
    ];
    expect(pastedTests(rows, areas)?.tests[0]).toMatchObject({ score: "", max: "10" });
  });

  it("are refused without a column that names the test, and count rows that name none", () => {
    expect(
      pastedTests(
        [
          ["Who", "What"],
          ["a", "b"],
        ],
        areas,
      ),
    ).toBeNull();
    expect(pastedTests([["Test", "Score"]], areas)).toBeNull();
    expect(pastedTests([], areas)).toBeNull();
    expect(
      pastedTests(
        [
          ["Test", "Score"],
          ["", "5"],
          ["SQL", "7"],
          ["", ""],
        ],
        areas,
      )?.skipped,
    ).toBe(1);
  });

  it("keep every figure as it was written, whatever the table holds", () => {
    const cell = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (cells) => {
        const found = pastedTests([["Test", "Score"], ...cells], areas);
        for (const test of found?.tests ?? [])
          expect(
            cells.some(
              ([name, score]) => name.trim() === test.name && (test.score === "" || score.trim() === test.score),
            ),
          ).toBe(true);
      }),
    );
  });
});
