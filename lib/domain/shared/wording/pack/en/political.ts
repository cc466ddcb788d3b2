import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const politicalEn: RuleSet = {
  category: "political",
  instead: "Remove (NLRA / retaliation / USERRA).",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:union (?:member|organi[sz]er|activit\w+)|pro[- ]union|sued (?:his|her|their|a former|a previous)|whistle ?blower|filed a (?:complaint|charge|lawsuit|grievance)|litigious|troublemaker|political (?:views|affiliation)|republican|democrat|veteran status|reservist|military (?:duty|leave|obligation)s?)\b/gu,
    },
  ],
};
