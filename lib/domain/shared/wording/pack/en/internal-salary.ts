import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const internalSalaryEn: RuleSet = {
  category: "internal_salary",
  instead: "Remove.",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:low[- ]?ball|cheap (?:labor|labour|hire)|squeeze (?:him|her|them)|desperate for (?:a )?job|won'?t complain|easy to (?:control|manage))\b/gu,
    },
  ],
};
