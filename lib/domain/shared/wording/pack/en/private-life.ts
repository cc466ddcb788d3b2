import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const privateLifeEn: RuleSet = {
  category: "private_life",
  instead: "Remove; background data needs its own lawful process (FCRA adverse-action notice).",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:criminal (?:record|history)|arrest(?:ed)?|felon(?:y)?|ex[- ]con|jail|credit (?:score|history|report)|bankrupt(?:cy)?|in debt|drug (?:use|addict)|alcoholic|drinks too much)\b/gu,
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:facebook|instagram|tiktok|twitter|wechat moments|social media)\s*(?:profile|post|posts|photo|photos|account|page|feed|showed|shows|check)?\b(?=[^.]{0,40}\b(?:saw|found|shows?|showed|posted|concern|noticed|profile|check)\b)|\b(?:saw|found|noticed|checked)\b[^.]{0,30}\b(?:facebook|instagram|tiktok|social media)\b/gu,
      instead: "Do not use data collected without notice.",
    },
  ],
};
