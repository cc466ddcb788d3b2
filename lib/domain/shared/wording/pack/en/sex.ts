import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const sexEn: RuleSet = {
  category: "sex",
  instead: "Remove sex; state the job-related criterion and score.",
  rules: [
    {
      id: "en-sex-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:looking for|prefer(?:red|ring)?|want(?:ed)?|need(?:ed)?|hire|hiring|only)\s+(?:a\s+|only\s+)?(?:male|female|man|woman|guy|girl|men|women|lady|gentleman)\b/gu,
    },
    {
      id: "en-sex-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:because|since|as|given that)\s+(?:you|she|he|they)\s*(?:are|is|'re|'s)\s+(?:a\s+)?(?:woman|female|girl|lady|man|male|mother|father|mom|dad)\b/gu,
      instead: "Remove sex; state the criterion not met.",
    },
    {
      id: "en-sex-03",
      severity: "warn",
      where: "letter",
      find: /\b(?:bossy|shrill|abrasive|aggressive for a|emotional|hysterical|bubbly|feisty|sweet girl|nice girl|pretty boy|man up|manly|girly|ladylike|effeminate|diva|bro(?:ey)?|mansplain\w*)\b/gu,
      instead: "Replace by one observed behaviour tied to a listed criterion.",
    },
    {
      id: "en-sex-04",
      severity: "block",
      where: "inside",
      find: /\b(?:women|girls|females|men|guys)\s+(?:can'?t|cannot|don'?t|aren'?t|won'?t|usually|tend to|are too|are not)\b/gu,
      instead: "Remove stereotype.",
    },
    {
      id: "en-sex-05",
      severity: "warn",
      where: "inside",
      find: /\b(?:sweetheart|honey|darling|young lady|young man|gal|babe|chick)\b/gu,
      instead: 'Use "the candidate".',
    },
    // asks for one sex
    {
      id: "en-sex-06",
      severity: "block",
      where: "everywhere",
      find: /\b(?:rather|prefer\w*|want(?:s|ed)?|need(?:s|ed)?|looking for|better (?:with|as|off with)|go(?:ing)? (?:for|with)|hire|hiring|get|find|ideally|hoping for|suits?|job for|work for|role for|only)\s+(?:have |to have |to hire |hire |see |be )?(?:a |an |another |some |only )?(?:strong |big |young |good |decent |nice |strapping |burly )?(?:m[ae]n|male|female|wom[ae]n|guys?|lads?|girls?|lad(?:y|ies)|blokes?|chaps?|gentlem[ae]n|gals?|boys?)\b(?!'?s? (?:wear|shoes|health|ward|line|changing|from))|\b(?:a|real) man'?s (?:job|work|world)\b|\b(?:woman|women|ladies|girl)'?s (?:job|work|touch)\b|\b(?:male|female|woman|man) (?:only|preferred|would be better|needed)\b/gu,
    },
    // what women or men can't do
    {
      id: "en-sex-07",
      severity: "block",
      where: "everywhere",
      find: /\b(?:women|woman|girls?|females?|men|guys|lads|males?|ladies)\s+(?:can'?t|cannot|don'?t|doesn'?t|aren'?t|isn'?t|won'?t|usually|always|never|tend|are|is too|just|struggle|get|in (?:this|that|tech|the (?:yard|warehouse|workshop)|a)|on (?:the|this|night)|at (?:the|night)|like (?:her|him|that)|of (?:her|his) age|leave|quit|last|make better|make|handle|cope|won)\b|\bfor a (?:girl|woman|man|guy|lady|female|male|bloke|lad|chap)\b|\b(?:as|being|because (?:she|he)(?:'s| is)|she(?:'s| is)|he(?:'s| is)|it'?s|is|typical) (?:just |only |still |another )?(?:a |an )?(?:woman|female|girl|male|bloke)\b(?! (?:from|who))|\b(?:another|one more|only|first|the only|yet another|token) (?:woman|female|girl|man|male|guy|lady|bloke)\b|\b(?:all[- ](?:male|female)|boys'? club|lads'? (?:team|environment|culture)|male[- ]dominated|(?:too many|enough|more|lot of|only|all) (?:women|men|girls|guys|females|males|blokes|lads)|gender (?:balance|quota|mix|ratio|diversity)|her gender|his gender|girl power|balance the team)\b/gu,
    },
    // gendered labels
    {
      id: "en-sex-08",
      severity: "warn",
      where: "inside",
      find: /\b(?:bossy|shrill|hysterical|hormonal|feisty|bubbly|diva|princess|drama queen|queen bee|ice queen|girly|ladylike|effeminate|camp|butch|manly|macho|motherly|matronly|maternal|sissy|mummy'?s boy|mama'?s boy|tomboy|bimbo|blonde moment|dumb blonde|bitch\w*|cow|pms|nagging|catty|little girl|young lady|missy|pretty face|eye candy|sugar|sweetie|love(?:ly)? (?:girl|lady)|nice (?:girl|lady|lad)|too nice for a|good girl|lass)\b(?! (?:site|bed|milk))|\bemotional\b(?! (?:support|intelligence|load|design|wellbeing|well-being|needs|literacy|regulation|development|learning|distress|state of))/gu,
    },
    // a sex in a trade
    {
      id: "en-sex-09",
      severity: "block",
      where: "everywhere",
      find: /\b(?:fe)?male (?:teacher|nurse|driver|manager|boss|candidate|carer|engineer|receptionist|applicant|staff|lead|chef|guard|hire|energy)s?\b|\bboys (?:won'?t|don'?t|wouldn'?t) (?:listen|respect)[^.;]{0,16}\b(?:woman|female|her)\b|\b(?:lads|guys|boys|men|blokes) (?:would|will|'?d|in the yard|on the (?:floor|site|dock))\b[^.;]{0,16}\b(?:eat|tease|walk|ignore|laugh|bully|listen|respect|give)|\b(?:men|women|girls|guys) are (?:not|more|less|better|worse|just|always|never|natural\w*|too)\b/gu,
    },
    // a sex as a label
    {
      id: "en-sex-10",
      severity: "block",
      where: "inside",
      find: /\b(?:tiny|little|slight|petite|delicate|slip of a|wee|big strong|strapping) (?:girl|woman|lady|man|lad|thing)\b|\b(?:mrs|miss|ms) nice\b|\b(?:girls?|woman|women|lad(?:y|ies))\b(?= *(?:$|[,.!]|in charge|driving|can|could|would|will))|\b(?:as|for|being) an? (?:man|woman|bloke|girl|lady|female|male)\b|\bmale\b(?= *$|[,.!])|\bfemale\b(?= *$|[,.!])/gu,
    },
    // what women or men can't do
    {
      id: "en-sex-11",
      severity: "block",
      where: "inside",
      find: /\ba (?:man|woman|bloke|lad|girl|lady|guy) (?:would|could|will|might|can|gets?|has)\b|\btoo (?:girly|manly|feminine|masculine|ladylike|butch)\b/gu,
    },
    // a sex in a trade
    {
      id: "en-sex-12",
      severity: "block",
      where: "inside",
      find: /\b(?:lads'?|blokes?'?|boys') (?:kitchen|yard|club|crew|garage|world|environment|culture|workshop|shift)\b|\ba (?:man|bloke|guy|fella) (?:teaching|doing|running) (?:the |a )?(?:reception|nursery|child ?care|infants|midwifery|early years|beauty|kids|little ones)\b|\ba (?:woman|girl|lady) (?:driving|running|doing) (?:the |a )?(?:lorr\w+|truck|yard|forklift|kitchen|site|garage|workshop|crane|night shift|heavy)\b/gu,
    },
    // a sex alone, a sex preferred
    {
      id: "en-sex-13",
      severity: "block",
      where: "inside",
      find: /\b(?:a|the) (?:girl|woman|lady|female) (?:alone (?:on|at|in)|on the (?:late|night)|out there)\b|\b(?:mums?|dads?|parents|customers|patients|residents|clients|lads|men|the boys|regulars|guests|families)(?: \w+){0,4} (?:prefer|want|expect|like|would rather (?:have|see)|respond better to) (?:a |an )?(?:wom[ae]n|m[ae]n|female|male|lady|bloke|girl)\b|\bboys'? (?:room|locker|zone)\b/gu,
    },
    // a sex in a trade
    {
      id: "en-sex-14",
      severity: "block",
      where: "inside",
      find: /\b(?:women|girls|ladies|blondes?|men|blokes) (?:reversing|driving|parking|lifting|welding|teaching|nursing|cooking|in charge|with tools|on a)\b|\ball (?:women|men|girls|ladies|blokes|lads) (?:on|in|at)\b|\ba (?:bloke|man|woman|girl|lady) would be (?:awkward|odd|strange|hard|out of place|better|safer)/gu,
    },
    // a sex in a trade
    {
      id: "en-sex-15",
      severity: "block",
      where: "inside",
      find: /\ba (?:woman|man|girl|bloke|lady|guy) is (?:fine|ok|okay|good|better|alright|no good|wrong) (?:in|for|on|at|with)\b|(?:^|[,.;] ?)(?:a )?(?:man|bloke|guy) with (?:the |small |little )?(?:toddlers|babies|infants|little ones|girls|kids)\b/gu,
    },
  ],
};
