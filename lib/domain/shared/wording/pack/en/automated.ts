import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const automatedEn: RuleSet = {
  category: "automated",
  instead:
    "Say that a person decided, what the computed part did and how to ask for human review (GDPR 22, PIPL 24, LL144).",
  rules: [
    {
      severity: "warn",
      where: "letter",
      find: /\b(?:our (?:system|algorithm|ai|model|software|bot)|the (?:system|algorithm|ai|computer|bot)|artificial intelligence|automatically|auto[- ])\s*(?:has |have |was |were )?(?:reject(?:ed|s)?|screen(?:ed|s)? (?:you|out)|determin(?:ed|es)|decid(?:ed|es)|rank(?:ed|s)?|scor(?:ed|es)|filter(?:ed|s)?|disqualif\w+|flag(?:ged|s)?)\b/gu,
    },
    {
      severity: "hint",
      where: "letter",
      find: /\b(?:match|fit|overall)\s*(?:score|rate)?\s*(?:of|is|was|:)?\s*\d{1,3}\s*%(?![^.]{0,80}(?:based on|computed|from|weighted|interviewer|review))/gu,
      instead: "Show the criteria behind the total and the review path.",
    },
  ],
};
