import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const ethnicityEn: RuleSet = {
  category: "ethnicity",
  instead: "Remove race/ethnicity.",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:race|skin colou?r|ethnic(?:ity)?|black guy|white guy|asian guy|african[- ]american|caucasian|hispanic|latin[oax]|negro|colou?red people|minorit(?:y|ies) hire|diversity (?:hire|candidate|quota)|token)\b(?!\s*(?:condition|detector|bucket|ring|type|ring|expired|based|refresh|auth|count|limit|window|s per))/gu,
    },
  ],
};
