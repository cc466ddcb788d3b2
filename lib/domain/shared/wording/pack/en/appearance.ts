import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const appearanceEn: RuleSet = {
  category: "appearance",
  instead: "Remove looks.",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:attractive|unattractive|ugly|pretty|good[- ]looking|handsome|fat|skinny|tattoo(?:s|ed)?|piercings?|unkempt|well[- ]groomed|look the part|appearance|short guy|hairy|bald|dreadlocks|afro|hair ?style)\b(?!\s+(?:good|well|much|strong|solid|clear|print|clean|close|easy|hard|big|accurate|fast|high|quickly|chain|offer|option|package|proposition))/gu,
    },
  ],
};
