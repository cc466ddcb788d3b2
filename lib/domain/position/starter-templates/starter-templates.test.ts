import { describe, expect, it } from "vitest";
import { dimensionsSchema } from "@/lib/domain/position/position";
import type { Dimension } from "@/lib/domain/position/position";
import { type LocalText, textIn } from "@/lib/domain/shared/locale";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { STARTER_TEMPLATES } from "./starter-templates";

const named = (key: string) => {
  const template = STARTER_TEMPLATES.find((one) => one.key === key);
  return (template?.dimensions ?? []).map(({ name }) => (typeof name === "string" ? name : name["zh-CN"]));
};

function textsOf(dimension: Dimension): LocalText[] {
  const levels = dimension.levels.flatMap(({ word, meaning }) => [word, meaning]);
  const requirement = dimension.requirementText === null ? [] : [dimension.requirementText];
  return [dimension.name, ...requirement, ...levels, ...dimension.gapItems, ...dimension.strengthItems];
}
const allTexts = STARTER_TEMPLATES.flatMap((template) => template.dimensions.flatMap(textsOf));

describe("the starter templates", () => {
  it("name the areas a recruiter looks for", () => {
    expect(named("general-technical")).toEqual(
      expect.arrayContaining(["编程语言熟练度", "框架应用能力", "项目经验匹配度", "算法能力"]),
    );
    expect(named("senior-java")).toEqual(["Spring Cloud", "并发编程", "分布式事务", "算法题得分", "代码提交质量"]);
    expect(named("data-scientist")).toEqual(expect.arrayContaining(["大数据处理", "实时数据处理"]));
  });

  it("pass the same check as a template that a company types", () => {
    for (const { dimensions } of STARTER_TEMPLATES) {
      const read = dimensionsSchema.safeParse(dimensions);
      expect(read.error?.issues ?? []).toEqual([]);
      expect(read.data).toEqual(dimensions);
    }
  });

  it("stand ready for nine trades, each with four to seven areas", () => {
    expect(STARTER_TEMPLATES.map(({ key }) => key)).toEqual([
      "general-technical",
      "senior-java",
      "data-scientist",
      "product-manager",
      "designer",
      "sales",
      "nurse",
      "production-engineer",
      "campus-hire",
    ]);
    for (const { dimensions } of STARTER_TEMPLATES) {
      expect(dimensions.length).toBeGreaterThanOrEqual(4);
      expect(dimensions.length).toBeLessThanOrEqual(7);
      expect(dimensions.some((dimension) => dimension.mustHave)).toBe(true);
    }
  });

  it("say in rising words what a score means, and share out a hundred", () => {
    for (const { dimensions } of STARTER_TEMPLATES) {
      expect(dimensions.reduce((sum, one) => sum + one.weight, 0)).toBe(100);
      for (const { kind, levels, gapItems, strengthItems } of dimensions) {
        expect(levels).toHaveLength(kind === "certificate" ? 2 : 5);
        expect(levels.map((level) => level.from)).toEqual(levels.map((level) => level.from).toSorted((a, b) => a - b));
        expect(gapItems.length * strengthItems.length).toBeGreaterThan(0);
      }
    }
  });

  it("have every text in both languages, and Chinese with its own punctuation", () => {
    for (const text of allTexts) {
      if (typeof text === "string") throw new Error(`only one language: ${text}`);
      expect(text.en).toMatch(/[a-z]/i);
      expect(text.en).not.toMatch(/\p{Script=Han}/u);
      expect(text["zh-CN"]).not.toMatch(/[,;:()]/);
    }
  });

  it("speak of the work in words that may stand in a letter", () => {
    for (const locale of ["zh-CN", "en"] as const) {
      for (const { dimensions } of STARTER_TEMPLATES) {
        const lines = dimensions.flatMap(textsOf).map((text) => textIn(text, "zh-CN", locale));
        const said = lines.join("\n");
        const found = checkWording(said, { scope: "remark", locale });
        expect(found.map(({ start, end, category }) => [category, said.slice(start, end)])).toEqual([]);
      }
    }
  });
});
