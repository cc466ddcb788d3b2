import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const sexEn: RuleSet = {
  category: "sex",
  instead: "Remove sex; state the job-related criterion and score.",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:looking for|prefer(?:red|ring)?|want(?:ed)?|need(?:ed)?|hire|hiring|only)\s+(?:a\s+|only\s+)?(?:male|female|man|woman|guy|girl|men|women|lady|gentleman)\b/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:because|since|as|given that)\s+(?:you|she|he|they)\s*(?:are|is|'re|'s)\s+(?:a\s+)?(?:woman|female|girl|lady|man|male|mother|father|mom|dad)\b/gu,
      instead: "Remove sex; state the criterion not met.",
    },
    {
      severity: "warn",
      where: "inside",
      find: /\b(?:bossy|shrill|abrasive|aggressive for a|emotional|hysterical|bubbly|feisty|sweet girl|nice girl|pretty boy|man up|manly|girly|ladylike|effeminate|diva|bro(?:ey)?|mansplain\w*)\b/gu,
      instead: "Replace by one observed behaviour tied to a listed criterion.",
    },
    {
      severity: "block",
      where: "inside",
      find: /\b(?:women|girls|females|men|guys)\s+(?:can'?t|cannot|don'?t|aren'?t|won'?t|usually|tend to|are too|are not)\b/gu,
      instead: "Remove stereotype.",
    },
    {
      severity: "warn",
      where: "inside",
      find: /\b(?:sweetheart|honey|darling|young lady|young man|gal|babe|chick)\b/gu,
      instead: 'Use "the candidate".',
    },
  ],
};
