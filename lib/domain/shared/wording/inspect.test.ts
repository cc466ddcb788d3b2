import { describe, expect, it } from "vitest";
import { type CompanyLayer, NOTHING_OWN } from "./company/layer";
import { inspectWording } from "./inspect";

const remark = { scope: "remark", locale: "zh-CN" } as const;
const layer: CompanyLayer = {
  ...NOTHING_OWN,
  version: 1,
  masks: [
    {
      id: "mask-1",
      archived: false,
      phrases: ["孕期日记本", "综合素质学院"],
      categories: ["marriage_childbearing", "vague"],
      reason: "our products",
      date: "2026-11-29",
    },
  ],
};

describe("the test bench", () => {
  it("shows every rule that hits, also behind a graver one", () => {
    const { said, behind } = inspectWording("年龄偏大，都45岁了", remark, NOTHING_OWN);
    expect(said.map((one) => one.rule)).toContain("zh-age-01");
    expect([...said, ...behind].length).toBeGreaterThan(said.length);
  });

  it("names the built-in mask that kept a rule away", () => {
    const { said, masked } = inspectWording("负责糖尿病患者的随访", remark, NOTHING_OWN);
    expect(said).toEqual([]);
    expect(masked).toContainEqual(
      expect.objectContaining({ category: "health", stayedBy: expect.stringMatching(/^zh-mask-/) }),
    );
  });

  it("names the company's own mask, whether it made a question of a finding or took it away", () => {
    const { said } = inspectWording("后端是孕期日记本", remark, layer);
    expect(said).toMatchObject([{ severity: "hint", stayedBy: "mask-1" }]);
    const letter = { scope: "letter", locale: "zh-CN" } as const;
    const without = inspectWording("综合素质不匹配", letter, layer);
    expect(without.masked).toEqual([]);
  });

  it("tells what was learned says, also where a rule spoke already", () => {
    const { learned } = inspectWording("他像一盏灯。年龄偏大，都45岁了", remark, NOTHING_OWN);
    expect(learned.every(({ weighed }) => weighed !== undefined && weighed.length > 0)).toBe(true);
    expect(learned.length).toBeGreaterThan(0);
  });
});
