import { describe, expect, it } from "vitest";
import type { CompanyLayer } from "@/lib/domain/shared/wording/company/layer";
import { BUILT_IN_RULES } from "@/lib/domain/shared/wording/pack/built-in-rules";
import { countsOf, readRuleQuery, rulesFound } from "./rules-found";

const layer: CompanyLayer = {
  version: 3,
  rules: ["own-1", "own-2"].map((id) => ({
    id,
    archived: id === "own-2",
    locale: "zh-CN" as const,
    category: "confidential" as const,
    severity: "block" as const,
    scopes: ["note" as const],
    phrases: ["蓝天计划"],
    instead: "",
    law: "",
    jurisdiction: "CN",
    date: "2026-11-29",
  })),
  masks: [
    {
      id: "mask-1",
      archived: false,
      phrases: ["孕期日记本"],
      categories: ["marriage_childbearing"],
      reason: "产品",
      date: "2026-11-29",
    },
  ],
  severities: [{ rule: "zh-age-04", severity: "block", reason: "" }],
};
const ids = (query: Record<string, string>) => rulesFound(layer, readRuleQuery(query)).map((one) => one.id);

describe("the list of wording rules", () => {
  it("names every rule once, and never two by the same number", () => {
    const all = BUILT_IN_RULES.map((rule) => rule.id);
    expect(new Set(all).size).toBe(all.length);
    for (const rule of BUILT_IN_RULES)
      expect(rule.id).toMatch(
        new RegExp(`^${rule.locale === "en" ? "en" : "zh"}-${rule.category.replaceAll("_", "-")}-\\d{2,3}$`),
      );
    expect(ids({})).toHaveLength(all.length + 2);
  });

  it("is narrowed by kind, category, severity and language", () => {
    expect(ids({ kind: "own" })).toEqual(["own-1"]);
    expect(ids({ kind: "archived" })).toEqual(["own-2"]);
    expect(ids({ kind: "names" })).toEqual(["mask-1"]);
    expect(ids({ kind: "changed" })).toEqual(["zh-age-04"]);
    expect(ids({ category: "confidential", lang: "zh-CN", severity: "block" })).toContain("own-1");
    expect(ids({ category: "age", severity: "warn" })).not.toContain("zh-age-04");
    expect(ids({ category: "nonsense", kind: "own" })).toEqual(["own-1"]);
  });

  it("is searched by words, by number, and by a sentence that a rule finds", () => {
    expect(ids({ q: "ｃｎ", kind: "own" })).toEqual(["own-1"]);
    expect(ids({ q: "蓝天" })).toEqual(["own-1"]);
    expect(ids({ q: "zh-age-04" })).toEqual(["zh-age-04"]);
    expect(ids({ q: "她都怀孕五个月了" })).toContain("zh-marriage-childbearing-02");
  });

  it("counts what there is of a category", () => {
    expect(countsOf(layer, "confidential")).toMatchObject({ own: 1, changed: 0 });
    expect(countsOf(layer, "age")).toMatchObject({ own: 0, changed: 1 });
  });
});
