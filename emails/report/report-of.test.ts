import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { caseFileOf, workedCases } from "@/cases/worked-cases";
import type { Evaluation } from "@/lib/domain/evaluation/case-file";
import { foundingReport } from "./founding-report";
import { type ReportSource, reportOf } from "./report-of";

const founding = workedCases().find((one) => one.id === "java-senior");
const evaluation: Evaluation = { ...caseFileOf(founding!).evaluation, version: 3 };
const { dimensions: _areas, remarks, tests, assessors, candidateName, version: _first, ...facts } = foundingReport;
const source = (more: Partial<ReportSource> = {}): ReportSource => ({
  ...facts,
  evaluation,
  positionLocale: "zh-CN",
  tellable: () => true,
  ...more,
});

describe("the report of an evaluation", () => {
  test("tells the founding case area by area, with the interviewer as a role", () => {
    const report = reportOf(source());
    expect(report).toMatchObject({ candidateName, version: 3, assessors, remarks: [], tests });
    expect(report.dimensions.map((one) => [one.name, one.score, one.required])).toEqual([
      ["Spring Cloud", 55, 80],
      ["并发编程", 70, 75],
      ["分布式事务", 85, 70],
      ["算法题得分", 60, 80],
      ["代码提交质量", 72, 70],
    ]);
    expect(report.dimensions[1]?.remarks).toEqual([{ text: "对并发编程的理解不够深入", shared: true }]);
    expect(report.dimensions[3]?.tests[0]?.questions).toHaveLength(1);
  });

  test("an internal copy holds the remark that stays inside, a candidate's copy never does", () => {
    expect(reportOf(source({ audience: "internal" })).remarks).toEqual([
      { text: remarks[0]?.text.replace("，", ","), shared: false },
    ]);
    expect(JSON.stringify(reportOf(source()))).not.toContain("涨薪");
  });

  test("holds nothing for the candidate that may not be told, whatever that is", () => {
    const places = ["gap:0", "gap:1", "strength:0", "comment:0", "comment:1", "test:0", "question:0.0"];
    const words = ["实战经验不足", "低于要求", "TCC加补偿任务", "不够深入", "涨薪", '"max":100', "只用SETNX"];
    fc.assert(
      fc.property(fc.subarray(places), (told) => {
        const printed = JSON.stringify(reportOf(source({ tellable: (place) => told.includes(place) })));
        places.forEach((place, index) => {
          const shown = printed.includes(words[index] ?? "");
          if (!told.includes(place) || place === "comment:1") expect(shown).toBe(false);
          else expect(shown || place === "question:0.0").toBe(true);
        });
      }),
    );
  });

  test("a gap ticked on an area that is met is not told", () => {
    const [card] = evaluation.scorecards;
    const ticked = { ...card!, gapItems: [{ dimension: "dtx", item: "经验不足" }] };
    expect(JSON.stringify(reportOf(source({ evaluation: { ...evaluation, scorecards: [ticked] } })))).not.toContain(
      "经验不足",
    );
  });
});
