import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const marriageChildbearingEn: RuleSet = {
  category: "marriage_childbearing",
  instead: "Remove (Title VII/PDA, PWFA; China Women's Protection Law art. 43).",
  rules: [
    {
      id: "en-marriage-childbearing-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:pregnan(?:t|cy|cies)|expecting a (?:baby|child)|maternity leave|paternity leave|trying for a baby|child[- ]?bearing|due date of (?:her|the) (?:baby|pregnancy))\b/gu,
    },
    {
      id: "en-marriage-childbearing-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:unmarried|divorced|widow(?:ed)?|marital status|husband|wife|spouse|engaged to|single (?:mom|mother|mum|dad|father|parent)(?! table)|newly ?wed|fianc[eé]e?|recently married|is married|was married)\b/gu,
      instead: "Remove marital status.",
    },
    {
      id: "en-marriage-childbearing-03",
      severity: "block",
      where: "everywhere",
      find: /\b(?:family (?:obligations|commitments|responsibilit(?:y|ies)|situation|planning|duties)|caregiving|child care issues)\b/gu,
      instead: "Remove family status; ask only whether the stated hours can be met, same for all.",
    },
    // children of their own
    {
      id: "en-marriage-childbearing-04",
      severity: "block",
      where: "everywhere",
      find: /\b(?:(?:two|three|four|five|2|3|4|several|his|her|their|own|more|new|little|small|young|with|has|have|got|had|has got|school[- ]age)\s+(?:young |small |little |new |school[- ]age )?(?:kids?|children|toddlers?|bab(?:y|ies)|twins|newborns?|infants?|teenagers|sons?|daughters?|little ones?|triplets)|newborn|new baby|just had (?:a |twins|another)|(?:has|have|had|having|with) (?:a|another|one) (?:kid|child|baby|toddler|newborn|infant|son|daughter|little one)|(?:kids?|children|toddlers?|baby|twins) (?:at home|to look after|on the way|in school|off to college|at uni|under|started school)|first[- ]time (?:mum|mom|dad|parent)|working (?:mum|mom|mother)|(?:mum|mom|mother|dad|father) of (?:a|one|two|three|four|five|\d|young)|young (?:mum|mom|mother|family|dad)|stay[- ]at[- ]home|soccer mom|empty nest\w*|childless|no kids|sah[md]|kids? yet)\b(?! (?:process|class|component|node|menu|app|show|product|book|brand|wear|line|ward|clinic|section|tv|channel|programme|camp))/gu,
    },
    // school run and care
    {
      id: "en-marriage-childbearing-05",
      severity: "block",
      where: "everywhere",
      find: /\b(?:school (?:run|pick[- ]?up|drop[- ]?off)|pick(?:s|ing)?[- ]?up (?:the |his |her |their )?(?:kids?|children|son|daughter|little)|drop(?:s|ping)?[- ]?off (?:the |his |her |their )?(?:kids?|children)|nursery (?:run|pick|fees)|babysit\w*|child ?care|day ?care|child ?minder|nanny)\b(?! (?:app|product|system|voucher system|provider|centre|center|nurse|manager|software|assistant))|\b(?:car(?:es?|ing|ed|er) for|looks? after|looking after|nurs(?:es|ing)|tak(?:es?|ing) care of|sick|ill|elderly|ageing|aging|dying|disabled|dependent)\s+(?:his|her|their|an?|the)?\s*(?:own |elderly |sick |ill |ageing |aging |disabled |dying |frail )*(?:mother|father|mum|mom|dad|parents?|grand\w+|wife|husband|partner|brother|sister|son|daughter|child|kids?|relatives?|family|in[- ]laws?)\b(?! (?:suite|room|liaison|handout))|\bfamily (?:comes|came|first|man|woman|life|reasons|stuff|issues|circumstances|ties|situation|emergenc\w+|demands|pressure|to feed|oriented|baggage)\b|\b(?:his|her|their) family (?:is|lives|will|may|might|would|won'?t|doesn'?t|needs|situation|stays|back)\b/gu,
    },
    // partner and marriage
    {
      id: "en-marriage-childbearing-06",
      severity: "block",
      where: "everywhere",
      find: /\b(?:husband|wife|spouse|fianc[eé]e?|boyfriend|girlfriend|ex[- ]wife|ex[- ]husband|hubby|missus|other half|trailing spouse|mother[- ]in[- ]law|in[- ]laws)\b|\b(?:his|her|their) partner'?s? (?:job|works?|is|lives|got|has|may|might|moved|will|relocat\w+)|\b(?:getting|got|just|recently|newly|going to get|soon to be|about to (?:be|get)|not|still|isn'?t|he'?s|she'?s|is|be) (?:married|engaged|divorced|separated|hitched|wed)\b(?! (?:data|with the|in the|to the (?:task|topic|work)|the))|\bsingle\b(?=[,.!]|$| and (?:free|no|can|will)| so| with no)|\b(?:wedding|honeymoon|newlyweds?|divorc\w+|custody|bachelor(?!'?s)|spinster|settl(?:e|ing) down)\b(?! (?:planner|photo\w*|venue|cake|industry|dress|list|website|registry|events?|business|lawyer|case|law|of evidence|transfer))/gu,
    },
    // pregnancy and leave
    {
      id: "en-marriage-childbearing-07",
      severity: "block",
      where: "everywhere",
      find: /\b(?:pregnan\w+|preggers|knocked up|bun in the oven|baby bump|bump showing|(?:is|looks?|be|she'?s|seems?|like she is) (?:like she is )?expecting(?= *$|[,.!]| (?:a|in|twins|soon|her))|(?:on|off on|mat|maternity|paternity|parental|adoption) (?:mat|maternity|paternity|parental)? ?leave|mat leave|pat leave|due in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|ivf|fertility|miscarr\w+|morning sickness|biological clock|start(?:ing)? a family|(?:have|having|want|wants|wanting|planning|trying for|thinking about) (?:a |more |another |for )?(?:kids?|children|bab(?:y|ies)|family)|baby (?:soon|next|on|probably|coming|brain|number)|babies (?:soon|next)|breast[- ]?feed\w*|pump(?:ing)? breaks?|child[- ]?bearing)\b(?! (?:ward|unit|clinic|test kit|care plan|policy|system|triage|app|cover contract))/gu,
    },
    // children and relatives
    {
      id: "en-marriage-childbearing-08",
      severity: "block",
      where: "everywhere",
      find: /\b(?:has|with|have|got) (?:a |an )?(?:\w+)[- ](?:month|week|year)[- ]old\b(?=[^.;]{0,4}(?:so|and|at|who|in|,|\.|$|son|daughter|kid|baby|girl|boy))(?! (?:codebase|system|car|company|truck))|\b(?:mum|mom|dad|mother|father|parents?|nan|gran|sister|brother|husband|wife|son|daughter|child|kid)\b,? (?:is |has |was |had |in |who |with |got |have )+(?:a |an |had |very )*(?:dementia|cancer|ill|sick|unwell|poorly|in hospital|hospital|disabled|dying|care home|parkinson\w*|stroke|alzheimer\w*|autis\w+|special needs|asthma|condition)|\bkids?'? (?:school|holidays|bedtime|nursery|sports|clubs|football|illness\w*)|\bschool holidays\b[^.;]{0,14}\b(?:problem|issue|cover|off|tricky|difficult)|\bonly wants? (?:school|term)[- ](?:hours|time)|\b(?:wife|husband|partner|girlfriend|boyfriend)\b/gu,
    },
    // family as a topic
    {
      id: "en-marriage-childbearing-09",
      severity: "block",
      where: "inside",
      find: /\bschool hours\b|\b(?:mum|mom|dad|mother|father|parents?|nan|gran|son|daughter)'?s? (?:is |are )?(?:in (?:a|the) (?:home|care home|hospice|hospital)|living with|moved in|needs|poorly|ill|sick|frail)\b|\bmaternity (?:cover )?(?:risk|issue|problem|soon|next)|\bmaternity\b(?= *$|[,.!])|\b(?:his|her|their|my) (?:mum|mom|dad|mother|father|parents|nan|gran|son|daughter|kids?|children|twins|baby|boys|girls|little one|missus|other half)\b(?! (?:company|class|table|process|node))|\b(?:three|four|five|six|two|\d) (?:kids|children|boys|girls|sons|daughters)\b(?! (?:in (?:the|her|his) (?:class|group)|per|to each))(?=[^.;]{0,20}(?:rota|home|luck|hours|shift|travel|busy|night|,|$|\.))|\bmiscarriages?\b|\bhome life\b|\bfamily (?:wise|too|stuff|planning)\b|\bcarer for\b|\bsandwich generation\b/gu,
    },
    // children of their own
    {
      id: "en-marriage-childbearing-10",
      severity: "block",
      where: "inside",
      find: /\b(?:a|the|new|another) (?:baby|toddler|newborn)\b(?= *$|[,.!]| and (?:a|an|two|no)| at| to | so| on the way| who| in march| due)|\bback from (?:mat\w*|pat\w*|parental)\b|\b(?:wife|husband|partner|family) (?:wants|won'?t|doesn'?t|hates|is against)/gu,
    },
    // family as a topic
    {
      id: "en-marriage-childbearing-11",
      severity: "block",
      where: "inside",
      find: /\b(?:for|with|because of|around|after|collect|fetch) the kids\b|\bengaged\b(?= *$|[,.]| and| to be)|\bseparated\b(?= *$|[,.])/gu,
    },
    // expecting, seen or guessed
    {
      id: "en-marriage-childbearing-12",
      severity: "block",
      where: "inside",
      find: /\b(?:she|he)(?:'s| is) (?:already |clearly |definitely )?showing(?= *$|[,.!?]| already| i think| now| a bit)|\b(?:baby|bump|twins)[^.;]{0,16}\bdue\b|\b(?:she'?s|is she|she is) (?:probably |already |maybe )?due (?:in|next|around)\b/gu,
    },
    // partner, infants and home
    {
      id: "en-marriage-childbearing-13",
      severity: "block",
      where: "inside",
      find: /\b(?:kids?|children|family|little ones?) (?:always )?(?:come|comes|came) first\b|\b(?:baby|kid|child) number\b|\b(?:hubby|missus|fianc[eé]e?)\b|\b(?:lone|single) parents?\b(?! (?:support|allowance|benefit|group|service))|\bterm[- ]time only\b|\bclock(?:'s| is) ticking\b|\b(?:ties|tied|commitments|responsibilities|situation|trouble|stuff going on|things going on) (?:to|at) home\b|\bhome (?:commitments|responsibilities)\b|\bdomestic (?:situation|commitments|issues|trouble|bliss)\b|\b(?:his|her|their) (?:daughter|son|mum|mom|dad|sister|brother|partner|wife|husband) (?:has|needs|is|lives|works|wants|won'?t)\b/gu,
    },
    // loss, birth and home
    {
      id: "en-marriage-childbearing-14",
      severity: "block",
      where: "inside",
      find: /\blost (?:a|the|her|their) baby\b|\b(?:wife|partner|girlfriend|missus) (?:is )?due\b|\bdue any (?:day|minute|week)\b|\b(?:no|without a|never had a) family\b(?= *$|[,.])|\brolling stone\b|\b(?:home|back|there) for (?:his|her|their) (?:lad|boy|girl|kids?|son|daughter|mum|mom|dad|wife|husband)\b|\b(?:his|her|their) (?:lad|boy|girl|eldest|youngest|daughter|son)\b(?=[^.;]{0,12}\b(?:has|is|who|sits|starts|needs))|\b(?:daughter|son|lad|kid)s? (?:sits?|starts?|has|needs|finishes) (?:his|her|their)? ?(?:exams?|school|gcses|a[- ]levels|nursery|uni)|\bevenings (?:are )?out\b|\b(?:money|marriage|family) trouble\b|\btrouble at home\b/gu,
    },
    // pregnancy, parents in need
    {
      id: "en-marriage-childbearing-15",
      severity: "block",
      where: "inside",
      find: /\bantenatal appointments?\b(?= *$|[^.;]{0,14}(?:counted|paid|off|allowed))|\b(?:father|mother|mum|dad|parent|wife|husband|son|daughter) (?:is )?(?:bedridden|housebound|paralysed|in a coma|very ill)\b|\b(?:can'?t|couldn'?t|won'?t|doesn'?t like to) leave (?:him|her)(?: for)? (?:long|overnight|at night)\b|\bon (?:her|his) own with (?:the )?(?:kids?|children|baby|twins|little ones?|three|two)\b|\bstill on (?:the beach|honeymoon)\b/gu,
    },
    // children at nursery and school
    {
      id: "en-marriage-childbearing-16",
      severity: "block",
      where: "inside",
      find: /\b(?:youngest|eldest|oldest|middle one|little one) (?:has )?(?:just )?(?:started|starts|starting|is at|is in|goes to|at) (?:nursery|school|reception|playgroup|uni|primary|secondary)\b|\bdivorced with\b/gu,
    },
  ],
};
