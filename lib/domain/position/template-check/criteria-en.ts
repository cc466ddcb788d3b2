// Protected criteria as English templates write them. A topic of the work (elderly care, gender pay reporting) is none.
import type { Criterion } from "./criteria";

const SERVED =
  "(?:patients?|residents?|clients?|customers?|users?|people|persons?|audiences?|readers?|learners?|pupils?|students?|consumers?|passengers?|cohorts?|participants?|populations?|adults?|offenders?|carers?|segments?|markets?|brands?|voters?|tenants?|mothers?|couples?|families)";

/** Whom the work is for, and things that only sound like a trait: covered before anything is looked for. */
export const enTopics: readonly RegExp[] = [
  new RegExp(
    `(?<!\\bno )\\b(?:elderly|older|young(?:er)?|disabled|pregnant|female|male|women|men|married|single|gay|lesbian|transgender|immigrant|millennial|gen z|black|white|asian|hispanic) (?:[a-z]{1,14} )?${SERVED}\\b(?! (?:only|preferred))`,
    "gu",
  ),
  new RegExp(
    `\\b(?:${SERVED}|children|women|men)(?: who are| aged?)? (?:aged?|under|over|between|above|below)\\b[^,;.\\n]{0,24}`,
    "gu",
  ),
  /\b(?:fe)?male (?:connectors?|threads?|plugs?|ends?|fittings?|sockets?|animals?|flowers?|cats?|dogs?|mice|rats?|voices?)\b|\b(?:male|female|men|women)(?:'s)? (?:and|or) (?:male|female|men|women)(?:'s)?\b|\b(?:women|men|children)'s (?:health|wear|ward|services|books|hospital|shoes|clinic|clothing|football|wear)\b/gu,
  /\bsingle[- ](?:tenan\w{1,3}|page|sign-on|points?|source|user|thread\w{0,3}|cell|use)\b|\b(?:the|lifting|hearing|teaching|visual|walking|mobility) aids\b|\blift (?:up to )?\d{1,3} ?kg\b|\bnative language (?:interference|teaching|transfer)\b/gu,
  /\byouth (?:work\w{0,3}|services?|justice|clubs?|hostels?|football|theatre|programmes?)\b|\b(?:for|by|with|on) age$|\b(?:wo)?men's [a-z]{3,14}\b/gu,
  /\bage (?:groups?|verification|bands?|distribution|fields?|checks?|gates?|structure|stratif\w{1,8}|segments?|adjust\w{1,6}|profiles? of|estimation|rating)\b|\bage-(?:related|appropriate|adjusted|gated)\b|\b(?:elderly|aged) care\b|\byoung (?:brands?|stock|trees|offenders?)\b/gu,
  /\bgender[- ](?:neutral|pay|field|data|gap|equality|balance|budgeting|statistics|studies)\b|\bsex (?:education|offences?|chromosomes?)\b|\brace (?:conditions?|days?|tracks?|detect\w{1,6}|teams?|cars?|engineer\w{0,4}|timing|equality|relations)\b|\bethnic(?:ity)? (?:monitoring|data|minority (?:health|communities))\b/gu,
  /\breligious (?:education|studies|art|buildings|affairs)\b|\bnative (?:mobile|apps?|code|modules?|species|plants?|development|android|ios|integration|advertising|cloud|sdk)\b|\bcloud[- ]native\b|\bnative speaker (?:recordings?|data|corpus|corpora)\b|\baccent (?:lighting|recognition|colou?rs?|walls?|furniture|models?|adaptation)\b/gu,
  /\bmental health (?!problems?|issues?|history|conditions?)\w{1,16}|\b(?:occupational|public|animal|plant|sexual|digital|environmental|community|system|service|network|women's) health\b|\bhealth (?:and safety|surveillance|data|records?|checks?|promotion|education|insurance|economics|informatics|visit\w{1,4}|care|assessments?|services?|policy)\b|\bdisabilit(?:y|ies) (?:benefits?|services?|rights|support|casework|inclusion|insurance|awareness|access\w{0,8})\b|\bdisabled (?:access|button|state|field|control)s?\b|\bmedical history (?:tak\w{1,4}|record\w{0,3}|forms?)\b|\bpregnancy (?:tests?|care|clinic|complications?|advice)\b|\bfitness (?:coaching|class\w{0,3}|program\w{0,4}|training|functions?|landscape|apps?)\b|\bsick(?:ness)? (?:pay|leave|absence) (?:policy|polic\w{1,4}|administration|management|data|records?)\b/gu,
  /\b(?:height|weight) (?:and (?:height|weight) )?(?:measure\w{0,6}|sensor|map|data|calc\w{0,8}|gauge|loss program\w{0,4}|management)\b|\btattoo (?:artist\w{0,3}|removal|design)\b|\battractive (?:offers?|design\w{0,2}|layouts?|display|pricing|packag\w{1,4}|proposal|presentation|terms)\b|\bunion (?:negotiations?|agreements?|types?|quer\w{1,3}|law|relations|finance|budget|find)\b/gu,
  /\b(?:wedding|marriage) (?:planning|photo\w{0,8}|catering|law|registr\w{1,5}|counsel\w{1,6}|venues?)\b|\bblood (?:group|type) (?:test\w{0,3}|match\w{0,3}|compat\w{0,8}|determination)\b|\bblood typing\b|\bcredit (?:risk|scor\w{1,4}|rating|history) (?:model\w{0,4}|analys\w{1,3}|assess\w{0,5}|systems?|data|reports?|agency|engine)\b|\bcitizens?'? (?:advice|services?|science|engagement|participation|charter)\b|\bnationality (?:law|field|data)\b|\bimmigration (?:law|casework|control|advice)\b|\bretirement (?:plan\w{0,4}|benefits?|funds?|products?|advice|savings|schemes?|communit\w{1,3}|homes?|accounts?|income)\b|\bpolitical (?:science|risk|reporting|analysis|editor\w{0,3}|campaign\w{0,3})\b|\bcriminal (?:law|justice|records? (?:check process|software|data))\b/gu,
];

export const enCriteria: readonly Criterion[] = [
  {
    category: "age",
    find: /(?:^|[,;(]\s{0,2}|\b(?:be|candidates?|applicants?|preferably|ideally|no|not|must be|aged?) )(?:under|below|over|above|younger than|older than|not over|no older than|up to)(?: the age of)? [2-6]\d(?: years?(?: old| of age)?)?(?=$|[,;.)\s]{0,2}$|[,;)]| (?:preferred|only|or))|\b\d{2}(?: ?(?:-|to|and) ?\d{2})? years? (?:of age|old)\b|\b(?:no|nobody|no one|none|not anyone) (?:over|above|under|past) [2-6]\d\b|\b(?:aged?|ages) (?:of )?(?:under |over |between |from |up to )?\d{2}\b|^age$|\bage (?:limit|range|requirement|restriction|bracket|group|profile)\b|\bright age\b/gu,
  },
  {
    category: "age",
    find: /\byoung and\b|\byouthful\b|\b(?:looks?|too|very|rather|quite|a bit) young\b|\bdigital natives?\b|\b(?:a bit|too|rather|very|quite|bit|little|getting|so|looks?) old\b|\bold for\b|\bmiddle[- ]aged\b|\bpast it\b|\bmature (?:candidates?|applicants?|workers?)\b|\b(?:close to|near|from|before|nearing) retirement\b|\bretir(?:e|ing) soon\b|\bover the hill\b|\bset in (?:his|her|their) ways\b|\bmillennials?\b|\bgen(?:eration)?[- ]z\b|\bfresh blood\b|\blong in the tooth\b|\bpast (?:his|her|their) prime\b|\bboomers?\b/gu,
  },
  {
    category: "age",
    find: /\b(?:young|younger)\b(?= (?:team|persons?|staff|colleagues?|candidates?|applicants?|professionals?|talent|managers?|at heart|man|woman|blood)\b|$|[,.;])|\byouth\b|\belderly\b|\bretirement\b|\b(?:over|under|above|below) (?:the age of )?[2-6]\d(?=$|[,;.)])/gu,
    sure: "mention",
  },
  { category: "age", find: /\byears? (?:from|since|out of) (?:university|school|college|graduation)\b/gu, sure: "ask" },
  { category: "age", find: /\b(?:recent|new|fresh) (?:graduates?|grads?|school leavers?)\b/gu, sure: "ask" },
  {
    category: "sex",
    find: /\b(?:male|female|m[ae]n|wom[ae]n|ladies|gentlem[ae]n|girls?|boys?|guys?)\b[^,;.\n]{0,12}\b(?:only|preferred|wanted|candidates?|applicants?|need apply|welcome|ideal)\b|\b(?:only|preferably|prefer|must be|suits?|suited to|suitable for|needs?|looking for|ideally) (?:an? )?(?:[a-z]{1,12} )?(?:male|female|man|woman|men|women|girls?|boys?|guys?|lady|ladies)\b|\bfor an? (?:girl|woman|man|guy|lady)\b|^(?:gender|sex|male|female|man|woman)$|\b(?:strong|nice|young|pretty|typical) (?:man|woman|girl|guy|lad|lady)\b|\b(?:manly|feminine|masculine|girly|ladylike|motherly)\b/gu,
  },
  {
    category: "sex",
    find: /\bgender\b|\b(?:fe)?male\b|\b(?:girls?|boys?|lad(?:y|ies)|bloke|chap|guys?|wom[ae]n|man|men)\b(?![- ](?:hours?|days?|machine|made|in the middle))/gu,
    sure: "mention",
  },
  {
    category: "marriage_childbearing",
    find: /\bunmarried\b|\b(?:newly|recently|happily|is|be) married\b|^(?:married|single)$|\bsingle (?:mothers?|fathers?|parents?|mums?|dads?)\b|\b(?:preferably|ideally|must be) single\b|\bsingle (?:candidates?|applicants?|status|only|preferred)\b|\bmarital status\b|\b(?:no|without|has|have|having|small|planning|plans?(?: for| to have)?|wants?)(?: any| small| young| more| two| three| school-age){0,2} (?:children|kids|babies|a baby|childcare|dependants?|dependents?)\b|^(?:is |was )?pregnant\b|\bpregnan(?:t|cy) (?:at|during|or|and|soon|candidate)\b|\bgo(?:es|ing)? on (?:maternity|paternity|parental) leave\b|\bfamily (?:commitments?|obligations?|situation|plans?|status|ties|background)\b|\bcar(?:er|ing) (?:duties|responsibilities|commitments)\b|\bchild-?(?:free|less)\b|\bhousewife\b|\b(?:mother|father|mum|mom|dad) of\b|\bstart(?:ing)? a family\b/gu,
  },
  {
    category: "marriage_childbearing",
    find: /\bmarried\b|\bpregnan(?:t|cy)\b|\b(?:maternity|paternity|parental) leave\b|\bfamily (?:planning|life)\b|\b(?:husband|wife|spouse|boyfriend|girlfriend)\b/gu,
    sure: "mention",
  },
  {
    category: "region",
    find: /\bborn (?:and (?:raised|bred) )?in\b|\blocals? only\b|\b(?:must|should) be local\b|\blocal (?:people|candidates?|applicants?|residents?) (?:only|preferred)\b|\bmust be (?:from|a local)\b|\bhometown\b|\bplace of (?:birth|origin)\b|\b(?:right|wrong|good|bad) (?:area|neighbou?rhood|postcode|side of town)\b|\bno (?:outsiders|out-of-towners)\b|\b(?:northerner|southerner|country bumpkin)s?\b|\bsince birth\b/gu,
  },
  {
    category: "ethnicity",
    find: /\b(?:white|black|asian|caucasian|hispanic|latin[oa]|arab|african|chinese|indian|western|jewish|roma)s? (?:candidates?|applicants?|people|person|only|preferred)\b|\b(?:asian|caucasian|hispanic|latin[oa]|arab|african|chinese|indian) (?:background|origin|descent|heritage)\b|\bno (?:asians|blacks|whites|arabs|indians|africans|jews|foreigners)\b|^(?:race|caucasian|ethnicity|ethnic (?:background|origin|group))$|\bcaucasian\b|\b(?:gyps(?:y|ies)|no travellers)\b/gu,
  },
  { category: "ethnicity", find: /\bethnic(?:ity)?\b|\bskin colou?r\b|\bracial\b|\brace\b/gu, sure: "mention" },
  {
    category: "national_origin",
    find: /\bnative[- ](?:[a-z]{1,12}[- ])?speakers?\b|\bnative[- ](?:level )?(?:english|german|french|spanish|chinese|mandarin|japanese|fluency)\b|\b(?:english|german|french|spanish|chinese|mandarin|japanese) native\b|\ban? (?:uk|us|british|english|american|german|french|canadian|australian) native\b|\bmother tongue\b|\b(?:foreign|thick|heavy|strong|regional|noticeable|no|neutral|without an?|an) accents?\b|\bforeign-?(?:born|ers?)\b/gu,
  },
  { category: "national_origin", find: /\baccents?\b|\bfirst language\b|\bimmigrants?\b/gu, sure: "mention" },
  {
    category: "national_origin",
    find: /\b(?:citizens? (?:only|preferred)|citizenship|passports?|nationals only|nationality)\b/gu,
    sure: "ask",
  },
  {
    category: "religion",
    find: /^(?:religion|faith|church|beliefs?)$|\breligious (?:beliefs?|observance|background|holidays?|affiliation)\b|\b(?:practi[sc]ing|devout|born-again|good|committed) (?:christian|muslim|jew|hindu|buddhist|catholic)\b|\b(?:christian|muslim|jewish|hindu|catholic|buddhist|atheist)s? (?:only|preferred|candidates?|applicants?|faith|values)\b|\bhead ?scarf\b|\bhijab\b|\bturban\b|\bkippah\b|\bchurchgo\w{1,4}\b|\bprayer (?:times?|breaks?)\b|\bprayer room\b|\bramadan\b|\bsabbath\b/gu,
  },
  {
    category: "religion",
    find: /\breligio(?:n|us)\b|\b(?:christian|muslim|jewish|hindu|catholic|buddhist|sikh|mormon|atheist)s?\b/gu,
    sure: "mention",
  },
  {
    category: "health",
    find: /\b(?:good|excellent|perfect|poor|robust|full) (?:general |physical |mental )?health\b|\b(?:no|without|free of)(?: any| known| chronic| pre-existing| physical| mental| serious){0,3} (?:disabilit\w{1,4}|illness\w{0,2}|health (?:issues?|problems?|conditions?)|medical (?:history|conditions?|issues?)|diseases?|impairments?)\b|\bable-?bodied\b|\bphysical(?:ly)? fit(?:ness)?\b|\bphysical (?:condition|stamina)\b|^health$|\bmedical history\b|^(?:has |with )?(?:a )?history of (?:depression|illness|mental|anxiety|cancer|addiction|back)\b|\b(?:hiv|hepatitis)(?:[- ]b)?[- ](?:negative|free|positive)\b|\b(?:no|low|little|much|high|many) (?:sick|sickness) (?:leave|record|days?|absence)\b|\bclean bill of health\b|\b(?:fit|physically|mentally)(?: and (?:physically|mentally))? (?:and )?healthy\b|\b(?:looks?|seems?|is|appears?) (?:un)?(?:healthy|well|ill|sick|frail|tired)\b|\bno history of (?:illness|disease|injur|mental)|\bunhealthy (?:person|looking)\b|\bmental health (?:problems?|issues?|history|conditions?)\b|\b(?:cancer|stroke) survivor\b|^(?:takes|is on|on) medication\b|^(?:uses?|is in|in) a wheelchair\b|^(?:is )?(?:deaf|blind|diabetic|epileptic|partially sighted)\b(?! ?(?:test|review|spot|copy|people|users?|customers?))|\bmental(?:ly)? (?:stable|stability)\b|\bhandicap\w{0,4}\b|\bbad back\b/gu,
  },
  {
    category: "health",
    find: /\bdisabled\b|\bdisabilit(?:y|ies)\b|\bstamina\b|\b(?:sick|sickness) (?:leave|record|days?|absence)\b|\bwheelchair\b/gu,
    sure: "mention",
  },
  {
    category: "appearance",
    find: /\b(?:good|great|nice|attractive|pleasant|smart|presentable) ?-?(?:looks?|looking|appearance)\b|\battractive (?:and|person|candidate|woman|man)\b|^attractive$|\bgood-?looking\b|\b(?:well[- ]groomed|handsome|overweight|obese|skinny|plump|photogenic|good figure)\b|\bslim\b(?=$|,|\.| and\b| figure| build)|\bpretty (?:girl|face|woman|lady)\b|\bno (?:visible )?(?:tattoos?|piercings?)\b|\b(?:short|tall|slim|thin|heavy) and (?:stocky|slim|heavy|thin|plump|fat|handsome|attractive)\b|\btoo (?:fat|thin|short|tall)\b|\b\d[.,]\d{1,2} ?m tall\b|\b\d{3} ?cm\b(?: tall)?(?=$|[,;.]| tall| or taller)|\bminimum height\b|\bheight (?:of|requirement|above|over|at least)\b|^(?:(?:physical |personal )?appearance|looks|physique|height|weight|fat|tall|short)$|\bphysique\b/gu,
  },
  {
    category: "appearance",
    find: /\battractive\b|\btattoos?\b|\bpiercings?\b|\b(?:good|poor|bad) dress sense\b/gu,
    sure: "mention",
  },
  {
    category: "sexual_orientation",
    find: /^straight$|\b(?:hetero|homo|bi)sexual\w{0,4}\b|\b(?:gay|lesbian|transgender|transsexual|queer)\b|\bsexual (?:orientation|preference)\b|\bgender identity\b/gu,
  },
  {
    category: "political",
    find: /\b(?:not )?in (?:a|the|any) (?:trade )?union\b|\bunion (?:members?|membership|activit(?:y|ies)|history|ties|activis[tm]s?|organi[sz]ers?|troublemakers?|involvement)\b|\b(?:took|taken|sued|suing|brought)\b[^,;.\n]{0,24}\b(?:employers?|company|compan(?:y|ies) to)\b|\b(?:no|without) (?:tribunal|litigation|grievance|complaints?) (?:history|claims?|record)\b|\bwhistle-?blow(?:er|ing)s?\b(?! (?:policy|procedure|hotline|channel))|\bpolitical (?:views?|affiliation|opinions?|party|leaning)\b/gu,
  },
  {
    category: "pedigree",
    find: /\bivy league\b|\boxbridge\b|\brussell group\b|\btop[- ](?:(?:tier|ranked|\d{1,3}) ?)?(?:universit(?:y|ies)|schools?|colleges?)\b|\b(?:elite|prestigious|red ?brick|target|leading) (?:universit(?:y|ies)|schools?|colleges?)\b|\b(?:from|of|at) an? (?:good|decent|proper|famous|well-known|reputable) (?:university|school|college)\b|\bprivate(?:ly)? (?:schooled|educated)\b|\bpublic school boys?\b|\b(?:harvard|stanford|yale|oxford|cambridge|mit) (?:graduates?|degree|only|alumn\w{1,2})\b|\bfaang\b|\bpedigree\b(?! (?:records?|dogs?|charts?))/gu,
  },
  {
    category: "private_life",
    find: /\b(?:star|zodiac) signs?\b|\bhoroscope\b|\bblood (?:type|group)\b|\bdrinks? with (?:clients?|customers?|the team|colleagues)\b|\bhold (?:his|her|their) (?:drink|liquor)\b|\bnon-?smokers?\b|\bsmokers?\b|^(?:he |she )?smokes\b|\bclean social media\b|\bsocial media (?:profiles?|accounts?) (?:check|clean|review)\w{0,3}\b|\bhome ?owners?\b|\bprivate life\b/gu,
  },
  {
    category: "private_life",
    find: /\bowns? an? (?:car|house|home|flat)\b|\bcriminal (?:past|records?|convictions?|history)\b|\bcredit (?:score|history|rating|check)\b/gu,
    sure: "ask",
  },
  {
    category: "career_gap",
    find: /\b(?:gaps?|breaks?) (?:in|on) (?:the |their |your )?(?:cv|resume|résumé|employment|career|work history)\b|\b(?:career|cv|resume|employment) (?:gaps?|breaks?)\b|\bjob[- ]hopp(?:ers?|ing)\b|\boverqualified\b|\bflight risk\b|\bcontinuous employment\b/gu,
    sure: "ask",
  },
];
