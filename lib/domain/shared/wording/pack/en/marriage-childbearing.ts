import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const marriageChildbearingEn: RuleSet = {
  category: "marriage_childbearing",
  instead: "Remove (Title VII/PDA, PWFA; China Women's Protection Law art. 43).",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:pregnan(?:t|cy|cies)|expecting a (?:baby|child)|maternity|paternity leave|trying for a baby|child[- ]?bearing|breast[- ]?feed\w*|due date of|fertility)\b/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:married|unmarried|divorced|widow(?:ed)?|marital status|husband|wife|spouse|engaged to|single (?:mom|mother|dad|father|parent)|newly ?wed|fianc[eé]e?)\b/gu,
      instead: "Remove marital status.",
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:(?:young|small|little|her|his|your|have|has|having|with|\d)\s+(?:kids?|children|toddlers?|babies|baby)|day ?care|child ?care|family (?:obligations|commitments|responsibilit(?:y|ies)|situation|planning|duties)|caregiv\w+)\b/gu,
      instead: "Remove family status; ask only whether the stated hours can be met, same for all.",
    },
  ],
};
