import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const ethnicityEn: RuleSet = {
  category: "ethnicity",
  instead: "Remove race/ethnicity.",
  rules: [
    {
      id: "en-ethnicity-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:skin colou?r|ethnic(?:ity)?|black guy|white guy|asian guy|african[- ]american|caucasian|hispanic|latin[oax]|negro|colou?red people|minorit(?:y|ies) hire|diversity (?:hire|candidate|quota))\b|\b(?:his|her|their|your|because of|same) race\b/gu,
    },
    // race
    {
      id: "en-ethnicity-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:black|brown|white|asian|hispanic|latin[oax]|mixed[- ]race|dark[- ]skinned|light[- ]skinned|ethnic|coloured|colored|gypsy|roma|native american|indigenous|oriental) (?:guy|girl|man|woman|lady|lad|bloke|chap|candidate|applicant|person|people|kid|dude|female|male|men|women|folk|hire|face|one|looking)\b|\b(?:only|another|first|is|he'?s|she'?s|being) (?:the |a |an )?(?:black|brown|ethnic|non[- ]white|bame|poc|mixed[- ]race|person of colou?r|minority)\b(?! (?:box|list|belt|friday|market))|\b(?:diversity|minority|ethnic|dei|affirmative action|equity) (?:hire|numbers?|target|quota|stats?|candidate|box|pick|points?|figures|tick|reasons?)\b|\btick(?:s|ing)? (?:a|the|our|the diversity|some)? ?(?:diversity )?box(?:es)?\b|\b(?:skin (?:colou?r|tone)|his race|her race|their race|racial\w*|wog|paki|chink|gook|nigg\w*|spic|wetback|gyps(?:y|ies)|pikey|whites? only|bame|afro hair|cornrows)\b/gu,
    },
    {
      id: "en-ethnicity-03",
      severity: "block",
      where: "inside",
      find: /\bteam is (?:very |too |all |so |quite )?(?:white|black|asian)\b|\bfor the (?:photos?|brochure|website|stats|diversity)\b|\b(?:very|too|so) (?:white|black)\b(?! (?:space|paper|background|and white))|\bbrown (?:lad|lass|folk)\b|\bopti?cs\b(?! (?:lab|bench|engineer|design|module))/gu,
    },
    {
      id: "en-ethnicity-04",
      severity: "block",
      where: "inside",
      find: /\bof colou?r\b(?! (?:theory|blind|chart|scheme))/gu,
    },
    {
      id: "en-ethnicity-05",
      severity: "block",
      where: "inside",
      find: /\b(?:too many|enough|another one of the|no more) (?:asians|blacks|whites|latinos|hispanics|arabs|gypsies)\b/gu,
    },
    // an ethnic group
    {
      id: "en-ethnicity-06",
      severity: "block",
      where: "inside",
      find: /\b(?:is|she'?s|he'?s|she is|he is|looks|they'?re) (?:a |an |some kind of )?(?:roma|romani|romany|traveller|arab|kurd\w*|tamil|punjabi|black|asian|mixed|oriental)\b(?= *$|[,.]| i think| by | or )(?! by)/gu,
    },
    // counted for looks
    {
      id: "en-ethnicity-07",
      severity: "block",
      where: "inside",
      find: /\b(?:make|help|for) (?:the|our) (?:team|staff|website|brochure) photos?\b|\bgood for (?:the|our) (?:numbers|stats|image|diversity|quota|photos?|optics)\b/gu,
    },
    // an ethnic group
    {
      id: "en-ethnicity-08",
      severity: "block",
      where: "inside",
      find: /\b(?:from|of) an? (?:traveller|gypsy|roma|immigrant|mixed|black|asian|refugee) (?:family|background|community|home)\b/gu,
    },
    // an ethnic group
    {
      id: "en-ethnicity-09",
      severity: "block",
      where: "inside",
      find: /\b(?:traveller|gypsy|roma|irish traveller|mixed|foreign|african|asian) (?:stock|blood|roots|heritage)\b/gu,
    },
  ],
};
