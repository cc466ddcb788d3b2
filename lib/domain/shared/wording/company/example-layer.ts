// A rule and a harmless name for tests, as somebody types them.
import type { OwnMask, OwnRule } from "./layer";

export const exampleRule: Omit<OwnRule, "id" | "archived"> = {
  locale: "zh-CN",
  category: "confidential",
  severity: "block",
  scopes: ["note", "remark", "disposition", "letter"],
  phrases: ["蓝天计划"],
  instead: "等公布之后再说。",
  law: "",
  jurisdiction: "CN",
  date: "2026-11-29",
};

export const exampleMask: Omit<OwnMask, "id" | "archived"> = {
  phrases: ["孕期日记本"],
  categories: ["marriage_childbearing"],
  reason: "我们的产品",
  date: "2026-11-29",
};
