import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const nationalOriginEn: RuleSet = {
  category: "national_origin",
  instead: "Replace by a communication criterion that the job needs, with score; do not mention accent/origin.",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:foreign(?:er)?s?\b(?!\s+(?:key|exchange|currency|trade|table|data)|\s+language)|immigrant|native (?:english )?speaker|mother tongue|accent(?!\s+colou?r)|broken english|hard[- ]to[- ]pronounce|where (?:are )?(?:you|they) (?:really )?from|country of origin|national origin|citizens? only|locals? only|no h-?1b|visa sponsorship burden)\b/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:chinese|indians?|mexicans?|arabs?|africans?|russians?|koreans?|japanese|pakistanis?|jews?|jewish|muslims?|americans?|europeans?)\s+(?:people\s+)?(?:are|aren'?t|can'?t|tend|always|never|usually|guys?|folks|candidates? (?:are|tend))\b/gu,
      instead: "Remove.",
    },
  ],
};
