import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const automatedEn: RuleSet = {
  category: "automated",
  instead:
    "Say that a person decided, what the computed part did and how to ask for human review (GDPR 22, PIPL 24, LL144).",
  rules: [
    {
      id: "en-automated-01",
      severity: "warn",
      where: "letter",
      find: /\b(?:our (?:system|algorithm|ai|model|software|bot)|the (?:system|algorithm|ai|computer|bot)|artificial intelligence|automatically|auto[- ])\s*(?:has |have |was |were )?(?:reject(?:ed|s)?|screen(?:ed|s)? (?:you|out)|determin(?:ed|es)|decid(?:ed|es)|rank(?:ed|s)?|scor(?:ed|es)|filter(?:ed|s)?|disqualif\w+|flag(?:ged|s)?)\b/gu,
    },
    {
      id: "en-automated-02",
      severity: "hint",
      where: "letter",
      find: /\b(?:match|fit|overall)\s*(?:score|rate)?\s*(?:of|is|was|:)?\s*\d{1,3}\s*%(?![^.]{0,80}(?:based on|computed|from|weighted|interviewer|review))/gu,
      instead: "Show the criteria behind the total and the review path.",
    },
    // a machine decided
    {
      id: "en-automated-03",
      severity: "warn",
      where: "letter",
      find: /\b(?:our|the|an?) (?:automated |internal |screening |scoring |ats |ai )?(?:system|algorithm|ai|model|software|bot|computer|tool|ats|machine)\b(?: has| have| was| were| automatically| also)*\s+(?:reject\w*|screen\w* (?:you|out)|determin\w+|decid\w+|rank\w*|scor(?:ed|es) you|filter\w*|disqualif\w+|flagg?\w*|assess\w*|judged?|selected|evaluated|concluded|found you|did not select|eliminated|excluded)\b|\b(?:automatically|auto-?) ?(?:reject\w*|screened|filtered|generated|declined|disqualified|scored|assessed|eliminated|excluded|ranked)\b|\b(?:by|through) (?:an |our |the )?(?:algorithm|ai|automated (?:system|process|screening)|machine learning model|bot)\b|\bautomated (?:decision|assessment|screening|evaluation|process)\b/gu,
    },
  ],
};
