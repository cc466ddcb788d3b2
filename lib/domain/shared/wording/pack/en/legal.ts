import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const legalEn: RuleSet = {
  category: "legal",
  instead: "Stop and send to counsel.",
  rules: [
    {
      severity: "block",
      where: "letter",
      find: /\b(?:we (?:admit|acknowledge|concede)[^.]{0,30}(?:discriminat\w+|bias(?:ed)?|unfair|illegal|violat\w+)|our bias)\b/gu,
    },
    {
      severity: "block",
      where: "letter",
      find: /\b(?:decision is final|no (?:further )?(?:feedback|explanation|appeals?|discussion|correspondence|questions)|cannot (?:provide|give|offer) (?:any |specific |individual )?(?:feedback|reasons?|explanation)|unable to (?:provide|give|offer) (?:any |specific |individual )?(?:feedback|reasons?)|not obliged to explain)\b/gu,
      instead:
        "Remove; candidates may ask for explanation, access, correction and human review (GDPR 15/22, PIPL 24/44-48).",
    },
    {
      severity: "block",
      where: "letter",
      find: /\b(?:black ?list(?:ed)?|do[- ]not[- ]hire|never hire|banned from applying|not eligible for (?:re)?hire)\b(?!\s*(?:of ip|ip|domain|url|token))/gu,
      instead: "Remove.",
    },
    {
      severity: "block",
      where: "letter",
      find: /\b(?:legal action|we will sue|our lawyers|defamation|do not (?:share|post|publish|disclose) this|strictly confidential|or else)\b/gu,
      instead: "Remove threats; a candidate may speak about own data.",
    },
  ],
};
