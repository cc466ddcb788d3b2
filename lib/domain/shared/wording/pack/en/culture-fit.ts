import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const cultureFitEn: RuleSet = {
  category: "culture_fit",
  instead: "Name the written behaviour standard and the observed act.",
  rules: [
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:cultur(?:e|al) (?:fit|match|add|misfit)|(?:doesn'?t|does not|didn'?t|won'?t|wouldn'?t|not) fit (?:in|our|the) ?(?:culture|team|company)?|team fit|not one of us|our kind of (?:person|people)|beer test|airport test|hang out with|work hard,? play hard|family[- ]like)\b/gu,
    },
  ],
};
