import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const hearsayEn: RuleSet = {
  category: "hearsay",
  instead: "Remove; write only what you saw or heard yourself.",
  rules: [
    // what others say
    {
      id: "en-hearsay-01",
      severity: "warn",
      where: "inside",
      find: /\b(?:i(?:'ve)?|we(?:'ve)?|someone|somebody|people|others|a friend|friend|mate|colleague|guy i know|contact|my wife|my husband|everyone|they)\s+(?:have |has |also |once |already )?(?:heard|hear|was told|were told|told me|tells me|mentioned to me|said (?:that )?(?:he|she|they)|says? (?:he|she|they)|reckons?|warned)\b(?! (?:the (?:customer|patient|client|alarm|noise))|about the role|of the)|\bheard (?:that |from |he|she|they|on the|through|bad|good|things|rumou?rs|some|about (?:him|her|his|them))\b|\b(?:rumou?r\w*|gossip|grapevine|word (?:is|has it|on the street|around)|apparently|allegedly|supposedly|reputedly|reportedly|so they say|they say|people say|hearsay|by all accounts|legend has it|through the back channel|back[- ]?channel\w*|reputation (?:for|of|as|is|precedes)|known (?:as a|for being) (?:a )?(?:difficult|trouble|lazy|nightmare|pain)|known in the industry|glassdoor (?:says|gossip))\b(?! (?:spots?|users?|testing|review|sql))|\b(?:knows?|friend of mine|mate) (?:someone |people )?who worked with (?:him|her|them)\b/gu,
    },
    {
      id: "en-hearsay-02",
      severity: "warn",
      where: "inside",
      find: /\blittle bird\b|\b(?:people|folks?|everyone|they|friends|lads|girls) (?:at|in|from|over at|down)\b[^.;]{0,16}\b(?:say|says|said|reckon|told)\b|\b(?:he|she|they) (?:was|were|got) (?:pushed|forced|kicked|eased|managed) out\b|\bname is mud\b|\bbad name\b|\bhas (?:a|quite a) reputation\b|\bdoes the rounds\b/gu,
    },
    {
      id: "en-hearsay-03",
      severity: "warn",
      where: "inside",
      find: /\bmy (?:cousin|brother|friend|mate|neighbou?r|sister|dad|wife|husband|colleague|old boss|team) (?:worked|works|knows|knew|said|says|was at|had|reckons|used to)\b|\brumou?red\b|\b(?:the|some|lots of) gossip\b|\bgossip\b|\btalk of\b[^.;]{0,10}(?:him|her)|\bpeople talk\b/gu,
    },
    // what others say
    {
      id: "en-hearsay-04",
      severity: "warn",
      where: "inside",
      find: /\b(?:someone|somebody|a (?:guy|contact)) (?:on|at|from|over at) [^.;,]{1,18} (?:told|said|says|tells|mentioned|reckons|warned)\b/gu,
    },
    // what others say
    {
      id: "en-hearsay-05",
      severity: "warn",
      where: "inside",
      find: /\b(?:agency|recruiter|head ?hunter|neighbou?r|landlord|friend|ex[- ]colleague|(?:parent|customer|driver|supplier|porter)s? (?:i|we) know)s? (?:of mine |from \w+ |there )?(?:let slip|says?|said|told (?:me|us)|reckons?|mentioned|hinted|claims?|swears?) (?:that )?(?:he|she|they|him|her|his|not)\b|\blet slip\b|\b(?:his|her|their|has a|got a|bad) reputation\b|\breputation in the (?:trade|business|industry|town)\b|\b(?:he|she|they) (?:was|were|got) (?:sacked|fired|booted|let go|dismissed|asked to leave)\b|\bso (?:i|we)(?:'m| am|'re| are)? (?:told|hear|heard)\b|\bfrom what i (?:hear|gather|heard)\b|\basked around\b/gu,
    },
    // what others say
    {
      id: "en-hearsay-06",
      severity: "warn",
      where: "inside",
      find: /\beveryone (?:in|at|round|around) [^.;]{1,18} (?:says?|knows|reckons|told)\b|\bslag(?:ging|ged)? (?:him|her) off\b|\b(?:found|saw|read) (?:people|someone|posts?|reviews?|comments?|stuff|things)\b[^.;]{0,16}\b(?:about (?:him|her)|him|her)\b|\btook (?:the |his |her |a few |all the |half the )?clients? with (?:him|her)\b|\b(?:his|her) old (?:firm|place|school|ward|shop|company|crew)\b[^.;]{0,6}\b(?:say|says|said|reckon|told)\b/gu,
    },
    // what others say
    {
      id: "en-hearsay-07",
      severity: "warn",
      where: "inside",
      find: /\b(?:folks?|people|someone|somebody|lads|girls|mates?) (?:on|at|in|from) (?:his|her|their) (?:old|last|former|previous)\b|\bnamed and shamed\b|\b(?:cousin|friend|mate|neighbou?r|sister|brother|aunt|contact) of mine\b|\bthey say\b(?= *$|[,.]| (?:he|she))|\basked (?:him|her) to (?:go|leave|resign)\b(?= *$|[,.])/gu,
    },
  ],
};
