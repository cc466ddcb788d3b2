import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const pedigreeEn: RuleSet = {
  category: "pedigree",
  instead: "Replace with the knowledge criterion and score.",
  rules: [
    {
      id: "en-pedigree-01",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:no[- ]name (?:school|college|university)|not (?:an? )?(?:ivy|top[- ]tier|elite)(?: league)?|mediocre (?:school|college)|community college(?! (?:teacher|lecturer|students))|boot ?camp (?:grad|only)|self[- ]taught only|diploma mill|lack of (?:a )?degree|wrong school|pedigree|weak (?:school|university))\b/gu,
    },
    // school tier
    {
      id: "en-pedigree-02",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:non|not|no|isn'?t|only|top|a|proper|from a|didn'?t go to an?|target|tier|third|second|lower|bottom)[- ](?:a |an |from a )?(?:russell[- ]group|target|ivy(?: league)?|oxbridge|red[- ]?brick|top[- ](?:ten|tier|20|50|school|university|uni)|real (?:degree|university|uni)|proper (?:degree|university|uni|engineer)|tier (?:school|uni\w*|college)|rate (?:school|uni\w*|college|degree))\b|\b(?:russell group|oxbridge|ivy league|mit|stanford|harvard|oxford|cambridge) (?:only|or|grads?|types?|people|preferred|would)\b|\b(?:only|just|merely|a|his|her|some) (?:a |an |from a |from an )?(?:polytechnic|poly|ex[- ]poly|community college|boot ?camp|online (?:degree|uni\w*|course)|open university|night school|state school|state college|hnd|gcses?|btec|diploma|associate'?s degree|high school (?:diploma|education)?|vocational)\b(?! (?:teacher|lecturer|students|course (?:design|content)|client|programme (?:lead|manager)))|\b(?:boot ?camp(?: |-)?(?:only|grad\w*|kid|dev\w*|background)?|self[- ]taught|no (?:real |proper |formal |cs |university |college )?(?:degree|education)|no uni\b|never (?:went|been) to (?:uni\w*|college)|didn'?t (?:go to|finish|attend) (?:uni\w*|college|school|a (?:good|proper|target|decent))|without a degree|drop(?:ped)?[- ]?out of|college dropout|uni dropout|drop[- ]?out|never heard of (?:his|her|their|that|the) (?:uni\w*|school|college)|(?:bad|crap|rubbish|mediocre|weak|unknown|obscure|no[- ]name|second[- ]rate|third[- ]rate|low[- ]ranked|mickey mouse|tinpot|poor) (?:uni\w*|school|college|degree|education)|degree mill|mickey mouse degree|(?:2:2|third[- ]class|2\.2|got a third|a desmond|low gpa|gpa (?:of|is|was|only))|(?:school|uni\w*|college|degree) (?:isn'?t|is not|wasn'?t|not) (?:great|good|ranked|top|impressive|strong|up to|a target)|wrong (?:side of|uni\w*|schools?)|public school boy|state[- ]school\w*|comprehensive kid|good family)\b(?! (?:nurse|support|programme lead))/gu,
    },
    {
      id: "en-pedigree-03",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:only|just|always|mostly|usually|we) (?:really )?(?:take|hire|look at|recruit|want|interview|consider|accept|like) (?:people |grads? |graduates )?(?:from )?(?:the )?(?:oxbridge|ivy\w*|russell|top[- ]|target|mit\b|stanford|imperial|lse\b|harvard|cambridge|oxford|redbrick)/gu,
    },
    {
      id: "en-pedigree-04",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:uni\w*|college|school|degree)\b[^.;]{0,10}\b(?:nobody|no one|never heard|isn'?t worth|not worth|means nothing|isn'?t real|doesn'?t count|worthless)\b|\b(?:btec|hnd|nvq|gcse|access course|foundation degree|2:2|online degree|evening degree|correspondence)\b[^.;]{0,8}(?:only|at best|isn'?t|not|$|[,.!])|\bcareer changer\b|\b(?:off|from|out of) a (?:boot ?camp|conversion course|crash course)\b|\bcomprehensive\b(?= *$|[,.!] )/gu,
    },
    {
      id: "en-pedigree-05",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:former|ex|old)[- ]poly\b|\b(?:third|2:2|2:1|first|pass|desmond) from (?:a|some)\b|\b(?:uni\w*|schools?|colleges?) we (?:hire|recruit|take|like|rate|use|target)\b|\bnot (?:one of|on) (?:the|our) (?:list of )?(?:uni\w*|schools?|colleges?|target)/gu,
    },
    {
      id: "en-pedigree-06",
      severity: "warn",
      where: "inside",
      find: /\b(?:school|uni\w*|college) (?:isn'?t|wasn'?t|is not|was not|was) (?:a |an |very )?(?:good|great|top|decent|proper|known|ranked|rated|poor|bad|rough)\b|\bno a[- ]?levels?\b/gu,
    },
    // school tier
    {
      id: "en-pedigree-07",
      severity: "warn",
      where: "inside",
      find: /\b(?:polytechnic|poly|community college|state school|state uni\w*|night school|boot ?camp|online uni\w*|comprehensive) (?:grad\w*|kid|boy|girl|type|background|product)\b|\b(?:went to|from|studied at|is) (?:oxford|cambridge|harvard|mit|yale|stanford|eton|imperial|lse|princeton|insead)\b,? (?:so|which|obviously|and so|therefore|that'?s|grad)|\bnot (?:really |quite )?our (?:level|calibre|caliber)\b|\bobviously (?:smart|clever|bright)\b/gu,
    },
    // school tier
    {
      id: "en-pedigree-08",
      severity: "warn",
      where: "inside",
      find: /\b(?:some|no[- ]name|tiny|random|obscure) (?:college|uni|university|institute)\b(?= *$|[,.]| in| i| nobody| no one| near| up| down| out)|\b(?:college|uni|university) (?:i|nobody|no one|that (?:i|nobody|no one)|in the (?:sticks|middle of nowhere))\b|\bleft school (?:at \d\d|with (?:no|one|two|few|nothing)|without)|\b(?:night|evening) (?:class(?:es)?|school) (?:degree|diploma|grad\w*|only)\b|\bhad to google\b|\bdegree from (?:nowhere|god knows|some|who knows)\b|\b(?:wrong|right) side of the (?:league|exam)|\b(?:barely|scraped|just about) (?:finished|passed|got through) (?:school|uni\w*|college)\b/gu,
    },
    // school tier
    {
      id: "en-pedigree-09",
      severity: "warn",
      where: "inside",
      find: /\b(?:correspondence|evening|online|distance|mail[- ]order) (?:course )?(?:bookkeeper|teacher|accountant|degree holder|engineer|trained|qualified|mba|diploma)\b|\b(?:oxford|cambridge|harvard|mit|yale|eton|oxbridge|imperial|stanford)\b,? (?:need i say|enough said|say no more|what more|of course|'nuff)|\bno (?:teaching|nursing|proper|relevant|real|law|engineering) degree\b|\b(?:drifted|wandered|fell|stumbled) in(?:to)?(?: (?:it|teaching|nursing|the trade))?(?: from)?\b(?= from| *$|[,.])/gu,
    },
    // school tier
    {
      id: "en-pedigree-10",
      severity: "warn",
      where: "inside",
      find: /\b(?:vocational|technical|private third[- ]tier|third[- ]tier|comprehensive|secondary modern|trade) (?:school|college|uni\w*)\b,? (?:what|so|how|can|able|only|would|not)|\bthird[- ]tier\b(?! (?:supplier|support|storage|city))|\b(?:saw|read|looked at) the (?:school|uni\w*|college) on (?:the|his|her)\b/gu,
    },
    // school tier
    {
      id: "en-pedigree-11",
      severity: "warn",
      where: "inside",
      find: /\b(?:second|third|fourth)[- ]rate (?:\w+ )?(?:school|uni\w*|college|institute)\b/gu,
    },
  ],
};
