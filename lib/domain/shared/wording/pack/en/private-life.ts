import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const privateLifeEn: RuleSet = {
  category: "private_life",
  instead: "Remove; background data needs its own lawful process (FCRA adverse-action notice).",
  rules: [
    {
      id: "en-private-life-01",
      severity: "block",
      where: "letter",
      find: /\b(?:criminal (?:record|history)|arrest(?:ed)?|felon(?:y)?|ex[- ]con|jail|credit (?:score|history|report)|bankrupt(?:cy)?|in debt|drug (?:use|addict)|alcoholic|drinks too much)\b/gu,
    },
    {
      id: "en-private-life-02",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:facebook|instagram|tiktok|twitter|wechat moments|social media)\s*(?:profile|post|posts|photo|photos|account|page|feed|showed|shows|check)?\b(?=[^.]{0,40}\b(?:saw|found|shows?|showed|posted|concern|noticed|profile|check)\b)|\b(?:saw|found|noticed|checked)\b[^.]{0,30}\b(?:facebook|instagram|tiktok|social media)\b/gu,
      instead: "Do not use data collected without notice.",
    },
    // private life
    {
      id: "en-private-life-03",
      severity: "warn",
      where: "inside",
      find: /\b(?:party (?:animal|girl|boy)|parties (?:a lot|hard|every)|drinks (?:too much|a lot|heavily)|heavy drinker|drinker|alcoholic|boozer|hung ?over|smell(?:s|ed|t) of (?:alcohol|booze|drink|smoke|weed|beer|cigarettes)|smok(?:er|es|es weed)|stoner|pothead|weed|drugs? (?:test|problem|habit|user)?|gambl\w+|debts?|in debt|bankrupt\w*|bad credit|credit (?:score|rating|history|check)|ccj|criminal record|convict\w*|conviction|ex[- ]con|been (?:inside|to prison|arrested)|prison|arrested|caution(?:ed)? by|dui|drink[- ]driv\w+|affair|cheat(?:ed|ing|s) on|sleeps? around|onlyfans|tinder|dating|going through a (?:divorce|break[- ]?up|separation|bad patch|rough)|messy (?:divorce|break[- ]?up|private life)|private life|personal life|home life|love life|personal (?:problems|issues)|(?:his|her|their) (?:insta(?:gram)?|facebook|twitter|tiktok|socials|linkedin posts|social media|tweets|posts|x account|snapchat)|(?:saw|stalk\w+|looked (?:at|up|through)|checked|googled|found|scroll\w+) (?:him|his|her|their|them|up)?[^.;]{0,14}\b(?:insta(?:gram)?|facebook|twitter|tiktok|socials|social media|online|profile pics?)|googled (?:him|her|them)|star sign|zodiac|horoscope|scorpio|gemini|virgo|capricorn|aquarius|pisces|sagittarius|side (?:hustle|gig|business)|moonlight\w*|second job|drives? (?:for )?uber|lives with (?:his|her|their) (?:parents|mum|mom|dad|mother)|hobbies (?:are|is) weird|video games|gamer)\b(?! (?:model\w*|api|scor\w+|data|team|industry|client|product|app|report|bureau|union|control|trial|discovery|service|chart|interaction|ads?|campaign|management|calculation|dispensing|trolley|law|officer|education|liaison|charity|reform|strategy|collection|recovery|round|cabinet|administration|compliance|filings?)\b)/gu,
    },
    {
      id: "en-private-life-04",
      severity: "warn",
      where: "inside",
      find: /\bsmell(?:s|ed|t|ing)? (?:strongly |a bit |heavily )?(?:of|like) (?:alcohol|booze|drink|smoke|weed|beer|cigarettes|whisky|wine|cannabis|curry)/gu,
    },
    {
      id: "en-private-life-05",
      severity: "warn",
      where: "inside",
      find: /\bvap(?:es|ing|er)\b|\bhung ?over\b|\b(?:nasty|messy|bitter|recent) (?:divorce|break[- ]?up|separation|split)\b|\bgoing through (?:a|some)\b[^.;]{0,14}(?:time|patch|divorce|split|separation|stuff)|\bswing\w* (?:party|parties)|\bnight ?club\w*\b(?! (?:manager|security|bar))|\bbetting\b(?! (?:shop|app|industry|company|site|product|terminal))/gu,
    },
    {
      id: "en-private-life-06",
      severity: "warn",
      where: "inside",
      find: /\bdrinks?\b(?= *$|[,.])|\b(?:could|can) smell (?:it|the|drink|alcohol|smoke)\b|\bbeen drinking\b/gu,
    },
    // money and home
    {
      id: "en-private-life-07",
      severity: "warn",
      where: "inside",
      find: /\bmoney (?:trouble|problems|worries|issues)\b|\b(?:owes|owing|borrowed) (?:\w+ )?(?:money|people|everyone|a packet)\b|\bloan sharks?\b|\bbailiffs?\b(?! (?:order|visit log))/gu,
    },
    // drink
    {
      id: "en-private-life-08",
      severity: "warn",
      where: "inside",
      find: /(?:^|\b(?:he|she|and|breath) )(?:stank|stinks?|reek(?:s|ed)?) (?:of )?(?:[^.;,]{0,14})?(?:beer|booze|wine|whisky|drink|smoke|weed|alcohol|fags)\b/gu,
    },
  ],
};
