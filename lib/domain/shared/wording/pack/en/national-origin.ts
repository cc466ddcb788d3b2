import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const nationalOriginEn: RuleSet = {
  category: "national_origin",
  instead: "Replace by a communication criterion that the job needs, with score; do not mention accent/origin.",
  rules: [
    {
      id: "en-national-origin-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:foreigners?|immigrant|native (?:english )?speaker|mother tongue|broken english|hard[- ]to[- ]pronounce|where (?:are )?(?:you|they) (?:really )?from|country of origin|national origin|citizens? only|locals? only|no h-?1b|visa sponsorship burden)\b(?! (?:labels?|field|certificates?))/gu,
    },
    {
      id: "en-national-origin-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:chinese|indians?|mexicans?|arabs?|africans?|russians?|koreans?|japanese|pakistanis?|jews?|jewish|muslims?|americans?|europeans?)\s+(?:people\s+)?(?:are|aren'?t|can'?t|tend|always|never|usually|guys?|folks|candidates? (?:are|tend))\b/gu,
      instead: "Remove.",
    },
    // visa and status
    {
      id: "en-national-origin-03",
      severity: "block",
      where: "everywhere",
      find: /\b(?:needs?|need|requires?|wants?|without|no|would need|asking for|hassle of|cost of) (?:a |visa |our |us to |work )?(?:sponsor\w*|visas?|work permit|permit|green card)\b(?! (?:portal|system|module|processing))|\b(?:visa|work permit|green card|residency|immigration (?:status)?|leave to remain|right to work|h-?1b|opt|skilled worker)\b[^.]{0,14}\b(?:runs? out|expir\w+|ends?|up in|issues?|problems?|hassle|status|holder|risk|hassles|burden|pain|needed|headache|paperwork|situation|uncertain|worr\w+|sponsor\w*|transfer|dependent)\b|\b(?:on a|his|her|their) (?:student |spouse |work |dependant )?visa\b|\bsponsorship\b(?! (?:deal|team|revenue|manager|sales|package|activation|event|contract|proposal))|\b(?:is (?:he|she) even|even) (?:legal|allowed to work)\b|\b(?:illegal|undocumented|asylum|refugee|migrants?|immigrants?|expats?|fresh off the boat|fob|foreign(?:er|ers|-born)?)\b(?! (?:key|exchange|currency|trade|table|data|language|languages|policy|office|charity|support|case|caseworker|legal|centre|desk|team|crisis|camp|direct|investment|body|object|function))|\bnot (?:from (?:here|round here|around here|the uk|the us)|local|british|american|english|a (?:citizen|native|local|us|uk)|(?:uk|us)[- ]born|really (?:british|american|english))\b/gu,
    },
    // accent and language
    {
      id: "en-national-origin-04",
      severity: "block",
      where: "everywhere",
      find: /\b(?:thick|heavy|strong|foreign|funny|broad|noticeable|harsh|weird|odd|that|his|her|their|an?|the|indian|chinese|french|russian|polish|spanish|african|asian|german|eastern european|italian|scottish|irish|nigerian|arabic) accent\b|\baccent\b(?! (?:colou?r|wall|lighting|mark))|\b(?:broken|poor|bad|limited|accented|pidgin|choppy) english\b|\benglish (?:is|was|isn'?t|wasn'?t|not|clearly|obviously|as)\b[^.]{0,30}\b(?:second|native|first|mother|great|good|perfect|broken|poor|weak|not (?:his|her|their))\b|\b(?:second|third|non[- ]native|not native|native|mother|esl) (?:language|tongue|speaker|english)\b(?! (?:teacher|classes|lessons|acquisition|learners|provision))|\bnot a native\b|\bhard to (?:understand|follow)\b(?= (?:him|her|with|because|when|his|her|through|at times)|,|\.|$)|\bcouldn'?t understand (?:him|her|a word|half|his|what (?:he|she))|\b(?:unpronounceable|can'?t pronounce|hard to pronounce|weird name|foreign (?:name|sounding))\b/gu,
    },
    // nationality
    {
      id: "en-national-origin-05",
      severity: "block",
      where: "everywhere",
      find: /\b(?:is|he'?s|she'?s|being|because|typical|typically|so|very|another|too many|lots of|these|those|all|some|an?|most|usual|origin(?:ally)?|from|comes from|born in|moved from|grew up in|raised in|back (?:to|in|home (?:to|in))) (?:a |an |the |of |from )*(?:chinese|indian|pakistani|bangladeshi|nigerian|african|polish|pole|romanian|bulgarian|russian|ukrainian|turkish|turk|arab|iranian|iraqi|syrian|israeli|mexican|brazilian|filipino|filipina|vietnamese|korean|japanese|french|german|italian|spanish|greek|portuguese|irish|scottish|welsh|american|british|european|eastern european|asian|south asian|middle eastern|latin american|caribbean|jamaican|somali|ghanaian|kenyan|ethiopian|egyptian|moroccan|albanian|hungarian|czech|lithuanian|latvian|dutch|swedish)s?\b(?=[,.;!?]|$| (?:guy|girl|man|woman|lady|bloke|chap|candidate|applicant|accent|background|descent|heritage|origin|name|work|mentality|temper|and|so|but|i think|originally|people|lads?|folk|workers?|time|way|attitude|style|you know|as usual|looking))(?! (?:market|office|customers?|team|stock|branch|site|desk|client|supplier|factory|tax|law|gaap|cuisine|restaurant|food|lesson|class|exam|grammar|language|speaking|literature))|\b(?:from|in|to|born in|of|leave for|back to) (?:nigeria|india|pakistan|china|russia|poland|romania|africa|mexico|syria|iran|iraq|somalia|ghana|kenya|bangladesh|ukraine|vietnam|the philippines|brazil|egypt|turkey|albania|afghanistan|eritrea|ethiopia|sudan|zimbabwe|eastern europe|the middle east|back home|overseas originally)\b(?=[,.;!?]|$| (?:originally|not sure|so|and|but|i think|with|where|you|she|he|may|might|will))(?<!(?:shipments?|imports?|exports?|sourcing|sourced|suppliers?|freight|containers?|orders?|goods|sales|trade|delivered|offices?|plant|team|factory|rollout) (?:from|in|to) \w{4,20})|\b(?:eastern european|indian guy|chinese guy|asian guy|polish lad|foreign (?:guy|accent|name|worker|student|candidate|national|born))\b|\b(?:his|her|their) (?:nationality|country|passport|home country|citizenship|culture|origins?|roots)\b|\b(?:go|goes|going|move|moving|fly|flies|send money) (?:back )?home to (?:her|his|their)? ?(?:country|family)\b|\b(?:different|their|that|his|her) culture\b|\b(?:get|understand|share) our humou?r\b/gu,
    },
    {
      id: "en-national-origin-06",
      severity: "block",
      where: "everywhere",
      find: /^(?:chinese|indian|pakistani|nigerian|african|polish|romanian|bulgarian|russian|ukrainian|turkish|arab|mexican|brazilian|filipino|filipina|vietnamese|korean|japanese|french|german|italian|spanish|greek|portuguese|irish|scottish|american|eastern european|asian|foreign|overseas)\b(?= *[,.;]|$| (?:guy|girl|man|woman|lady|bloke|candidate|applicant|and|but|so|accent))|\benglish (?:so[- ]so|patchy|shaky|rough|ropey|iffy|basic|a bit|needs work)\b(?! (?:essay|literature))/gu,
    },
    // origin as a topic
    {
      id: "en-national-origin-07",
      severity: "block",
      where: "inside",
      find: /\bsort (?:out )?(?:his|her|their) (?:papers?|paperwork|visa|status|permit)\b|\b(?:his|her|their) (?:papers|paperwork|visa|permit|passport|status) (?:are|is|isn'?t|aren'?t|run|expire|in order|sorted|look)|\b(?:some|any|a) (?:sort of |kind of )?(?:permit|visa)\b(?! (?:application|system|portal|to work safely|scheme|office))|\bhere on\b|\bnot (?:his|her|their) first language\b|\bfirst language\b|\b(?:indian|chinese|polish|african|russian|french|spanish|arab|asian|foreign|romanian|nigerian|eastern european) (?:accent|name|way|time|people|mentality)\b|\bback in (?:his|her|their) (?:country|village|homeland)\b|\bhomeland\b|\bwhere (?:he|she|they) (?:is|are|come|comes)(?: originally)? from\b/gu,
    },
    // nationality
    {
      id: "en-national-origin-08",
      severity: "block",
      where: "inside",
      find: /\b(?:the|this|that|an?|another|some|our) (?:chinese|indian|pakistani|nigerian|african|polish|romanian|bulgarian|russian|ukrainian|turkish|arab|iranian|mexican|brazilian|filipino|filipina|vietnamese|korean|japanese|french|german|italian|spanish|greek|portuguese|irish|american|eastern european|asian|somali|ghanaian|kenyan|egyptian|albanian|hungarian) (?:guy|girl|man|woman|lad|lady|one|bloke|chap|candidate|applicant|kid|dude|fella)\b|\bvisa is\b|\b(?:understand|follow|get past) (?:his|her|their|that|the) accent\b/gu,
    },
    // origin as a topic
    {
      id: "en-national-origin-09",
      severity: "block",
      where: "everywhere",
      find: /\bwhere (?:is|are|'s) (?:he|she|they) (?:really |actually |originally )?from\b|\bwhere(?:'s| is) (?:he|she) (?:really|actually)\b|\b(?:rather|prefer\w*|want|need)(?: to)?(?: have| hire| get| take)? (?:someone|somebody|a person|people) (?:who is |who'?s )?(?:local|from here|from round here|british|english|american|native|home[- ]grown)\b|\b(?:fresh |straight |just )?off the (?:plane|boat)\b(?! (?:at|on time|with the cargo))/gu,
    },
    // papers, tongue and home country
    {
      id: "en-national-origin-10",
      severity: "block",
      where: "inside",
      find: /\b(?:on|only|just|has|with|here on) (?:a |an |her |his )?(?:student|tourist|spouse|dependent|dependant|work|graduate|skilled worker|temporary|holiday) visa\b|\b(?:first|second|third|fourth) language\b(?= and| so|,|\.| *$| for (?:him|her))|\ba local (?:voice|face|lad|girl|name|accent|person)\b|\b(?:off|back|going|go|goes|head(?:ing)?|fly(?:ing)?) home to (?:[a-z]{4,14})\b(?<! family| mum| wife| see| care| rest| their| sleep)|\b(?:saved|earned|made) enough\b[^.;]{0,10}\b(?:home|go back)\b|\bsend(?:s|ing)? money home\b|\b(?:broken|pidgin|patchy|poor|shaky|halting) english\b|\bsettled status\b|\bright to work\b(?= (?:is|runs|expires|unclear|issue|problem))/gu,
    },
    // passport and place
    {
      id: "en-national-origin-11",
      severity: "block",
      where: "inside",
      find: /\b(?:hong kong|chinese|indian|irish|american|foreign|eu|non[- ]eu|russian|pakistani|nigerian|brazilian|turkish|polish|romanian|south african|australian) (?:passport|citizen|national|citizenship)\b(?! (?:range|checks?|control|renewal|scan))|\b(?:african|asian|arab|caribbean|latino|slavic|chinese|indian|polish|romanian) (?:lad|lass|guy|girl|bloke|kid|chap|lady|fella)\b|\bneeds a (?:work )?(?:permit|visa|sponsor)\b|\b(?:visa|permit|passport|tax) (?:faff|hassle|headache|nightmare|mess|drama)\b/gu,
    },
    // came from abroad
    {
      id: "en-national-origin-12",
      severity: "block",
      where: "inside",
      find: /\bcame over from (?:burma|myanmar|india|pakistan|china|vietnam|poland|romania|nigeria|ghana|kenya|ukraine|russia|syria|iran|iraq|afghanistan|albania|turkey|brazil|mexico|the philippines|africa|abroad)\b|\bcame over on a\b|\bpapers (?:may|might|could) not be\b|\bpapers (?:aren'?t|look) (?:genuine|right|real|in order|dodgy)\b|\blearn(?:ed|t) english (?:late|here|as an adult|last)\b|\b(?:can'?t|couldn'?t) place (?:the|his|her) accent\b/gu,
    },
    // passport of another country
    {
      id: "en-national-origin-13",
      severity: "block",
      where: "inside",
      find: /\b(?:malaysian|singaporean|indonesian|filipino|thai|vietnamese|burmese|japanese|korean|canadian|french|german|italian|spanish|greek|ukrainian|egyptian|kenyan|ghanaian|swedish|dutch|portuguese|new zealand) (?:passport|citizen|national)\b(?! (?:range|checks?|control|scan|team|anthem|costume|dish))/gu,
    },
  ],
};
