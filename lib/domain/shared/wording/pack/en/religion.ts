import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const religionEn: RuleSet = {
  category: "religion",
  instead: "Remove religion.",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:religio(?:n|us)|christian|catholic|muslim|islam(?:ic)?|jewish|hindu|buddhist|atheist|hijab|turban|sabbath|ramadan|church|mosque|synagogue|prayer time|halal|kosher)\b/gu,
    },
  ],
};
