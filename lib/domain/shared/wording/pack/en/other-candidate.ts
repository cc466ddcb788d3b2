import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const otherCandidateEn: RuleSet = {
  category: "other_candidate",
  instead: "Do not compare with others; describe the gap against the job. If the place is filled, say only that.",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:(?:more|better|stronger|most)[- ](?:qualified|suited|experienced|talented)\s+(?:candidates?|applicants?|person|people|individual)|(?:other|another|stronger|better) (?:candidates?|applicants?)|candidate who (?:is|was) (?:better|stronger|more))\b/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:ranked|came|placed|finished)\s+(?:#?\d+(?:st|nd|rd|th)?|last|second|third|bottom)\b(?:\s+(?:out )?of \d+)?/gu,
      instead: "Remove rank against other people.",
    },
  ],
};
