import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const insultEn: RuleSet = {
  category: "insult",
  instead: "Remove insult; state criterion, score, evidence, advice.",
  rules: [
    {
      id: "en-insult-01",
      severity: "block",
      where: "letter",
      find: /\b(?:stupid|idiot(?:ic)?|dumb|moron|incompetent|useless|worthless|pathetic|terrible|horrible|awful|garbage|trash|joke of a|clueless|hopeless|laughable|embarrass(?:ing|ment)|disaster|dreadful|worst)\b(?!\s*(?:[- ]?(?:case|collect|recovery)))/gu,
    },
    {
      id: "en-insult-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:wast(?:e|ed|ing) (?:of )?(?:our|my|everyone'?s|your) time|a waste of time|do not (?:apply|contact us|reply|write) (?:again|back|to us)|don'?t (?:apply|contact us|bother)(?: again)?|never (?:apply|contact)|stop (?:applying|contacting|emailing))\b/gu,
      instead: "Remove; offer the reply/review path.",
    },
    {
      id: "en-insult-03",
      severity: "warn",
      where: "letter",
      find: /\b(?:bad|poor|weak|lousy|subpar|mediocre|inferior|inadequate|unimpressive|disappoint(?:ing|ed|ment)|below average|not good enough|not up to (?:par|scratch|standard)|lack(?:s|ed|ing)? (?:talent|intelligence|ambition|drive|passion|maturity|presence|confidence|gravitas|polish))\b/gu,
      instead: "Replace by: item + score vs required + what was observed + what to do next.",
    },
    {
      id: "en-insult-04",
      severity: "hint",
      where: "letter",
      find: /\b(?:unfortunately|regret to inform|we regret|sorry to say)\b/gu,
      instead: "Say it once, plainly; follow with strength, gap, next step.",
    },
    {
      id: "en-insult-05",
      severity: "warn",
      where: "letter",
      find: /\b(?:consider (?:a )?(?:different|another) (?:career|field|profession)|not cut out|give up|find something easier|better suited (?:to|for) (?:a )?(?:simple|easy|support|clerical|admin)\w*)\b/gu,
      instead: "Replace with a concrete learning step or a role that fits.",
    },
    { id: "en-insult-06", severity: "warn", where: "letter", find: /[!?]{2,}/gu, instead: "Use normal punctuation." },
    {
      id: "en-insult-07",
      severity: "hint",
      where: "letter",
      find: /\b(?:NOT|NEVER|ALWAYS|MUST|FAIL(?:ED)?)\b/gu,
      cased: true,
      instead: "Do not shout; use normal case.",
    },
    // abuse
    {
      id: "en-insult-08",
      severity: "block",
      where: "everywhere",
      find: /\b(?:stupid\w*|idiot\w*|dumb(?:ass|o)?|moron\w*|imbecile|cretin|dimwit|halfwit|nitwit|dunce|dullard|dense as|thick as|thick(?= *$|[,.!]| and)|brainless|brain[- ]?dead|no brain|airhead|muppet|clowns?|joker|buffoon|numpty|plonker|prat|twat|wanker|tosser|bellend|dick(?:head)?|ass(?:hole|hat)|arse(?:hole)?|jerk|bastard|shit\w*|bullshit\w*|bs(?:er|ing)?(?= |$|,|\.)|crap(?:py)?|piss\w*|fuck\w*|wtf|damn|bloody (?:useless|awful|hopeless)|douche\w*|loser|losers|weirdo|creep|scum|trash|garbage|rubbish|useless|worthless|hopeless|pathetic|laughable|ridiculous|abysmal|atrocious|appalling|horrendous|horrible|horrific|awful|terrible|dreadful|dire|shocking(?:ly)?|shambles|shambolic|train ?wreck|car crash|disaster(?!\s*recovery)|dumpster fire|clueless|incompetent|inept|amateur(?:ish)?|embarrass(?:ing|ment|ingly)|cringe\w*|painful to (?:watch|listen|sit)|fraud|charlatan|con ?man|phon(?:y|ey)|poser|wannabe|bluffer|waffler|chancer|time ?waster|waste of (?:space|time|oxygen|a morning|an (?:hour|afternoon)|money|everyone|my|our|everybody)|wast(?:ed|ing|e) (?:of )?(?:my|our|everyone'?s|everybody'?s|an?) (?:time|hour|morning|afternoon|slot|day)|dead wood|deadwood|dead weight|no[- ]hoper|lost cause|not the sharpest|sandwich short|lights (?:are )?on but|two brain cells|god'?s gift|paper bag|full of (?:himself|herself|it|hot air|themselves|crap)|talks (?:rubbish|nonsense|crap|out of)|talking (?:rubbish|nonsense)|hot air|all talk|all mouth|no trousers|empty suit|snake oil|zero (?:clue|idea|brain|talent|skills?)|no clue|not a clue|hasn'?t a clue|hasn'?t got a clue|doesn'?t have a clue|a joke|what a joke|joke of a|laughing stock|laughed|taking the (?:mick|piss|mickey)|beyond me how|wouldn'?t (?:trust|let) (?:him|her|them) (?:with|near|to)|couldn'?t (?:code|organi[sz]e|manage|run|sell|teach|find|lead) (?:his|her|their|a|an) (?:way out|piss|bath|way to|own)|vegetable|sheep|village idiot|cannon fodder|kill me|shoot me|make it stop|never again|hard pass|big no|nope|lol|lmao|rofl|haha+|hehe+|yawn|snoozefest|zzz+|boring as|put me to sleep|fell asleep listening|yeah[,]? right|as if|bless (?:him|her|his|them)|poor (?:thing|sod|guy|lamb)|dream on|good luck with that|in (?:his|her|their) dreams|who (?:does (?:he|she) think|let (?:him|her)|screened)|how (?:did|on earth|the hell|dare)[^.]{0,24}(?:get|pass|got|made|here|through|hired|ask|apply)|seriously\?|are you (?:kidding|serious)|you'?re kidding|give me a break|oh please|spare me|facepalm|smh|eye ?roll|rolled my eyes|genius (?:he|she) (?:is|ain't)|rocket scientist|einstein|mr know|hot mess|wet (?:blanket|lettuce)|drip|sucks?|sucked|lame)\b(?![- ]?(?:collect\w*|truck|route|bin|chute|data|disposal|recycl\w+|recovery|case|plan|response|relief|management|of questions|sort(?:ing)?|duty cycle))/gu,
    },
    // a flat verdict
    {
      id: "en-insult-09",
      severity: "warn",
      where: "inside",
      find: /\b(?:bad|poor|weak|lousy|subpar|sub-par|mediocre|inferior|unimpressive|disappointing|pretty bad|very poor|really weak|so weak|not great|not good enough|not up to (?:par|scratch|standard|it)|below (?:par|average))\b[^.;]{0,3}(?: (?:candidate|interview(?:ee)?|person|attitude|engineer|developer|teacher|nurse|manager|applicant|guy|hire|technically|overall|all[- ]?round|across the board|in every way))|\b(?:worst|weakest) (?:candidate|interview|answer|applicant|person|cv|performance|one|i'?ve|we'?ve|ever)\b/gu,
    },
    // sarcasm
    {
      id: "en-insult-10",
      severity: "block",
      where: "everywhere",
      find: /\bmet (?:brighter|smarter|sharper|more)\b|\b(?:brighter|smarter|sharper) (?:house ?plants?|bricks?|doorknobs?|toasters?)\b|\b(?:not|without|lacks|hasn'?t) (?:got )?a (?:brain cell|hope|prayer|shred|single)\b|\bbrain cells?\b|\bnever (?:send|bring|show|give) (?:me|us)\b|\b(?:someone|anyone|people|candidates?|another|one) like (?:this|that|him|her|these)(?: one)?(?: again|[,.!]|$)|\bmy (?:dog|cat|nan|gran\w*|kid|toddler|mum|mom|son|daughter|\w+[- ]year[- ]old) (?:could|would|can|has|knows|writes|codes)\b|\b(?:mak(?:ing|es|e)|made) (?:it|things|stuff|this) up\b|\bas (?:sharp|useful|bright|much use) as\b|\bchocolate (?:teapot|fireguard)\b|\b(?:where|why) do (?:we|they|you) (?:find|get|keep)\b[^.;]{0,20}\b(?:people|these|this|them)\b|\b(?:thank|god) (?:god|you) (?:that|it)'?s over\b|\blife'?s too short\b|\bwant (?:my|that) (?:hour|time|morning) back\b|\bi'?ll never get (?:that|back)\b|\bhow (?:he|she|they) (?:got|made it|passed|holds)\b|\b(?:not|hardly|barely) (?:worth|fit to)\b[^.;]{0,12}\b(?:time|paper|interview|salt|clean)|\bcouldn'?t (?:care|be bothered)\b|\bdead loss\b|\bwaste\b(?= *$|[.!])|\bliability\b(?! (?:insurance|account|cover|entries|model|claim|limit))|\bno use\b|\bdoes (?:my|your) head in\b|\bdo (?:me|us) a favou?r\b/gu,
    },
    // abuse
    {
      id: "en-insult-11",
      severity: "block",
      where: "everywhere",
      find: /\b(?:drivel|nonsense|waffl(?:e|ed|es|ing)|wind[- ]?up|bluff\w*|hilarious|bluster\w*|tosh|claptrap|gibberish|blather\w*|guff|blag\w*|bumbling|bumbled|babbl\w+|rambl\w+ (?:idiot|on and on)|half[- ]baked|half[- ]wit(?:s|ted(?:ly)?)?\b|not all there|screw loose|off (?:his|her) rocker|nutter|nutcase|nut ?job|crazy|insane|psycho|mental(?= *$|[,.!])|loopy|deluded|delusional|dreamer|fantasist|has no business|out of (?:his|her|their) depth|way in over|never worked a day|wouldn'?t (?:last|know|recogni[sz]e)[^.;]{0,24}(?:if|five|a day|an?)|let (?:him|her|them) (?:run|near|loose)|unemployable|cowboy|disgrace|insult to|joke\b(?= *$|[,.!])|what was (?:he|she|hr) thinking|who sent|beggars belief|god help|heaven help|save us|lord help|jesus|christ(?= *$|[,.!])|oh dear|oh my|good grief|dear me|ugh|meh|urgh|eurgh|pfft)\b(?! (?:detection|maker|iron|batter|the customer))/gu,
    },
    // sarcasm
    {
      id: "en-insult-12",
      severity: "block",
      where: "everywhere",
      find: /\bseen better\b|\bwork experience kids?\b|\bsod\b(?! (?:off|laying))|\bmuppets?\b|\bhow hard can it be\b/gu,
    },
    {
      id: "en-insult-13",
      severity: "block",
      where: "everywhere",
      find: /\bcouldn'?t \w+ (?:a|an|his|her|their) (?:\w+ )?(?:to sit|bath|tea|way|cat|dog|egg|toast|mother|life|bus|shoe)\b/gu,
    },
    // sarcasm
    {
      id: "en-insult-14",
      severity: "block",
      where: "inside",
      find: /\bwow,? what a\b|\bwhat an? (?:genius|piece of work|charmer|picture|waste|mess|joker|clown|hero)\b|\bwho let (?:this|that|these)\b|\bcouldn'?t (?:organi[sz]e|run|boil|sell|manage) [^.;,]{1,24} (?:in a (?:brewery|desert|bakery|pub)|to save|for toffee)\b|\blights (?:are )?on,? (?:but )?(?:nobody|no one|noone)\b|\b(?:skin|flesh) crawl\b|\bsleaz\w+/gu,
    },
    // sarcasm and slights
    {
      id: "en-insult-15",
      severity: "block",
      where: "inside",
      find: /\bbless\b(?=,| *$)|\b(?:about|almost) as (?:useful|sharp|exciting|interesting|clear|bright|quick|subtle|clever) as (?:a|an|my|the|watching)\b|\b(?:better|livelier|more interesting) (?:conversations?|chats?) with (?:my|a|an|the) (?:kettle|cat|dog|wall|brick|lamp\w*|fridge|toaster|plant|door|chair|goldfish|parrot)\b|\b(?:world[- ]class|world champion|gold medal|black belt|expert|master) (?:at|of|in) (?:saying|avoiding|dodging|doing nothing|talking|waffle|excuses|nothing)|\bfull shilling\b|\b(?:sixpence|pound|penny) short\b|, ha(?= *$|[,.!])|\bthinks (?:he|she|they) can (?:teach|code|cook|manage|sell|lead|run|drive|nurse|draw|write)(?= *$|[,.!])|\b(?:got|gets|get|going|went) (?:absolutely )?nowhere\b(?= *$|[,.])|\bset the world (?:on fire|alight)\b|\btwo short planks\b|\ball (?:fur coat|(?:show|gear|hat),? (?:and )?no)\b|\btalks? the talk\b|\bnice but dim\b|\bempty vessel\b|\blost the plot\b|\baway with the fairies\b|\basleep at the wheel\b|\boxygen thief\b|\b(?:god|heaven) knows how\b|\btried (?:so |very |really )?hard and still\b|\bnot (?:exactly )?(?:the brightest|a genius|rocket science)\b/gu,
    },
    // mockery
    {
      id: "en-insult-16",
      severity: "block",
      where: "inside",
      find: /\bthank (?:heavens?|god|goodness|christ|the lord)\b|\bnothing (?:else )?upstairs\b|\b(?:dog|cat|kid|toddler|monkey|drunk)s? (?:had )?(?:been at|got at|done|drawn|written|ate)\b|\b(?:like|as if) (?:the|a|my) (?:dog|cat|blind|drunk|monkey|toddler|child|five|three)[^.;]{0,14}\b(?:at (?:it|them)|did it|done it|wrote|drew|made)|\bshallow as\b|\b(?:pillock|wally|nincompoop|berk)\b(?= *$|[,.!])|\btook (?:him|her) (?:\w+ )?(?:minutes|hours|ages|forever|half an hour) to (?:produce|find|say|answer|spell|get|string|come up)\b|\brecites? (?:the|a) (?:book|manual|textbook)\b|\bparrot(?:s|ed|ing)?\b(?= the| everything| *$|[,.])|\bspoon[- ]?fe(?:d|eding)\b(?! (?:patient|resident|baby))|\bcan'?t string\b|\bmoney for old rope\b|\bbarking\b(?! (?:dog|up the order))|\bhandle with tongs\b|\bgot (?:his|her) (?:qualification|licen[cs]e|degree|certificate) (?:in|from|out of) a (?:cracker|cereal|packet|raffle)/gu,
    },
    // mockery
    {
      id: "en-insult-17",
      severity: "block",
      where: "inside",
      find: /\bnot (?:one|a single) (?:useful|intelligent|sensible|coherent|complete|straight) (?:word|thing|sentence|answer|thought|idea)\b|\b(?:bankrupt|out of business) (?:by|within|in) (?:a |june|july|may|spring|summer|christmas|easter|\w+ (?:days?|weeks?|months?))|\blike a (?:sloth|snail|tortoise|zombie|robot|eulogy|funeral|broken record|headless chicken|drunk|rabbit in)\b(?! arm)|\bcalls (?:himself|herself|themselves) an?\b|\bsounded like an?\b[^.;]{0,12}\b(?:eulogy|funeral|robot|advert|manual|sermon|parrot)/gu,
    },
    // mockery
    {
      id: "en-insult-18",
      severity: "block",
      where: "inside",
      find: /\b(?:boy|god|man|jeez),? (?:can|does|did) (?:he|she) (?:brag|talk|waffle|moan|boast|go on)\b|\bfrom another planet\b|\bcan'?t (?:even )?(?:carry|hold|boil|spell|count|add|write|read|tie|peel|park) [^.;,]{1,24}\b(?:and|yet|but) (?:claims?|says?|calls?|wants)\b/gu,
    },
  ],
};
