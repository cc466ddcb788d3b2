import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const pedigreeEn: RuleSet = {
  category: "pedigree",
  instead: "Replace with the knowledge criterion and score.",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:no[- ]name (?:school|college|university)|not (?:an? )?(?:ivy|top[- ]tier|elite)(?: league)?|mediocre (?:school|college)|community college|boot ?camp (?:grad|only)|self[- ]taught only|diploma mill|lack of (?:a )?degree|wrong school|pedigree|weak (?:school|university))\b/gu,
    },
  ],
};
