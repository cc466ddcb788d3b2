import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const religionEn: RuleSet = {
  category: "religion",
  instead: "Remove religion.",
  rules: [
    // faith and practice
    {
      id: "en-religion-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:prays?|praying|pray(?:er|ers) (?:break|room|time|mat)s?|five times a day|ramadan|fasting (?:for|during|month)|head ?scarf|hijab|niqab|burqa|turban|skullcap|kippah|yarmulke|cross around|bible[- ]basher|born[- ]again|god[- ]?fearing|god botherer|jehovah'?s?|mormon|sikh|evangelical|(?:his|her|their) (?:faith|religion|beliefs|god|church|mosque|temple)|very religious|religious (?:guy|type|reasons?|holidays?|nut|beliefs?)|sabbath|observant|orthodox|goes to church|church on sundays?|friday prayers?|eid off|islam\w*|muslim|jew(?:ish)?|hindu|catholic|christian|buddhist|atheist)\b(?! (?:aid|school|charity|art|studies|education|calendar app|dior|hospital|museum|cemetery|festival range|ministries))/gu,
    },
    {
      id: "en-religion-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:off|leave|breaks?|days?|time|holidays?) for (?:eid|diwali|ramadan|passover|sabbath|shabbat|hanukkah|lent|prayers?|friday prayers?|church|religious\w*|vaisakhi)\b|\bmention\w* (?:god|church|jesus|allah|the bible|mosque)|\b(?:eid|diwali|shabbat|passover)\b(?! (?:range|campaign|promotion|display|stock|menu|sales|event|season))/gu,
    },
    // faith
    {
      id: "en-religion-03",
      severity: "block",
      where: "inside",
      find: /\b(?:muslim|christian|jewish|hindu|sikh|catholic|mormon|buddhist|religious) (?:lad|guy|girl|woman|man|lady|type|family|person|chap|bloke|upbringing|background)\b|\bfridays? off\b|\bdoes(?:n'?t| not) (?:do|celebrate) (?:christmas|easter|birthdays)\b|\bwon'?t do christmas\b|\bdevout\b|\bpreach\w*\b|\bzealot\b/gu,
    },
    // faith
    {
      id: "en-religion-04",
      severity: "block",
      where: "inside",
      find: /\b(?:big|keen|heavy|hot) on (?:jesus|god|church|religion|the bible|allah|faith|prayer)\b|\bwon'?t work (?:on )?(?:saturdays|sundays|fridays)\b[^.;]{0,12}\b(?:because|church|mosque|faith|religio|sabbath)/gu,
    },
    // faith at work
    {
      id: "en-religion-05",
      severity: "block",
      where: "inside",
      find: /\b(?:asked|asks|asking) (?:where|about|for|if) [^.;,]{0,14}\b(?:prayer|chapel|mosque|church)\b|\b(?:can'?t|won'?t|refuses? to|doesn'?t|does not) (?:touch|handle|eat) (?:pork|bacon)\b/gu,
    },
    // faith at work
    {
      id: "en-religion-06",
      severity: "block",
      where: "inside",
      find: /\b(?:at|in|to|off to|needs) (?:the |a |his |her )?(?:mosque|church|temple|synagogue|gurdwara)\b[^.;]{0,12}\b(?:friday|saturday|sunday|every|each|lunch\w*|weekly|daily)\b/gu,
    },
    // a church joined
    {
      id: "en-religion-07",
      severity: "block",
      where: "inside",
      find: /\bjoined (?:some|a|the|an?) [^.;,]{0,12}(?:church|sect|cult|congregation)\b|\bkeeps recruiting\b(?= *$|[,.])|\b(?:keeps|always) preaching\b|\b(?:tries|trying) to convert (?:people|everyone|us|colleagues|the team)\b/gu,
    },
  ],
};
