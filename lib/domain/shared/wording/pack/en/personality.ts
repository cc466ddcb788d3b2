import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const personalityEn: RuleSet = {
  category: "personality",
  instead: "Replace personality labels by observed behaviour.",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:astrolog\w+|zodiac|horoscope|blood type|introvert(?:ed)?|extrovert(?:ed)?|myers[- ]briggs|mbti|intj|enfp|personality type)\b/gu,
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:arrogant|cocky|lazy|sloppy|dishonest|liar|lied|liar|fake(?:d)?|cheat(?:ed|er|ing)?|shady|sketchy|creepy|weird(?:o)?|strange|odd|awkward|annoying|rude|difficult person|attitude problem|bad attitude|personality (?:issue|problem|clash)|red flag|nervous wreck|desperate)\b/gu,
      instead: "Do not judge the person; record one observed action and its effect on a criterion.",
    },
  ],
};
