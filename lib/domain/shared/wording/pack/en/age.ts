import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const ageEn: RuleSet = {
  category: "age",
  instead: "Remove age (ADEA); cite the criterion and score.",
  rules: [
    {
      id: "en-age-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:your|his|her|their|candidate'?s?)\s+age\b|\bage (?:will )?matters?\b|\b(?:over|under|above|below)\s+(?:the age of\s+)(?:30|35|40|45|50|55|60)\b|\b(?:over|under|above|below)\s+(?:30|35|40|45|50|55|60)\s*(?:years old|yrs old|y\/o)|\b(?:is|are|he'?s|she'?s|anyone|anybody|somebody|someone|candidates?|people|nobody|no one|well|way) (?:over|under|above|below) (?:30|35|40|45|50|55|60)(?=\s*$|[.,;])/gu,
      instead: 'Remove age; "age will matter" cost an agency $50,000 (EEOC).',
    },
    {
      id: "en-age-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:digital native|recent grad(?:uate)?s? only|young (?:and|&|,) (?:energetic|dynamic|hungry)|youthful|young team|fresh blood|set in (?:his|her|their|your) ways|past (?:his|her|their|your) prime|over the hill|dinosaur|boomers?|millennials?|old[- ]timer|near(?:ing)? retirement|close to retire\w*|about to retire|retirement age)\b/gu,
      instead: "Remove age-coded wording; write the skill gap.",
    },
    {
      id: "en-age-03",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:more junior|too (?:senior|junior)|less senior|someone (?:younger|fresher)|runway left|trainability)\b/gu,
      instead: '"More junior" was used as evidence in an EEOC age suit; state the role level and pay band instead.',
    },
    {
      id: "en-age-04",
      severity: "warn",
      where: "inside",
      find: /\b(?:graduated (?:in|back in)|class of)\s+(?:19\d{2}|200\d)\b|\b\d{2}[- ]year[- ]old\b(?!\s+(?:company|product|codebase|system|project|bank|firm|startup|business|brand|building|patient|boy|girl|child|whisky|class|pupil|resident))/gu,
      instead: "Remove dates that reveal age.",
    },
    // age by figure
    {
      id: "en-age-05",
      severity: "block",
      where: "everywhere",
      find: /\b(?:he|she|they|candidate)(?:'s| is|'ll be| will be| was| are|'re| must be| looks)? (?:\w+ )?(?:aged? )?(?:[2-7]\d)(?=\s*$|[.,;!?]| (?:and|so|but|next|this|already|now))(?!\s*(?:%|points|users|out of|of))|\b(?:aged?|turns?|turning|only|just|at|nearly|almost|already) [2-7]\d(?=\s*$|[.,;!?] ?(?:clients?|customers?|he|she|too|so|no|not|will|would)|\s+(?:and|so|but) (?:he|she|too|still))(?<!(?:timeout|score|scored|capped|limit|rate|pass|max|min|peak\w*|median|mean|average) (?:at|only|just) \d\d)|\b[2-7]\d(?:\s*(?:yo|y\/o|yrs? old|years? old|years of age)\b|[- ]year[- ]old\b(?! (?:company|product|codebase|system|project|bank|firm|building|patient|boy|girl|child|pupil|resident|whisky|house))|\s*,\s*(?:she|he|they|will retire|retir\w+|and (?:still|wants|looking|counting)|clients|customers|too|bit)\b)/gu,
    },
    // age by decade
    {
      id: "en-age-06",
      severity: "block",
      where: "everywhere",
      find: /\b(?:in (?:his|her|their) |(?:early|mid|late|nearly|almost|over|past) )(?:twenties|thirties|forties|fifties|sixties|seventies|[2-7]0s)\b|\b(?:push(?:ing|es)|hitting|nearing|approach(?:ing|es)|closer? to|close to|getting on for|knocking on|turn(?:s|ing|ed)|rising|the wrong side of|north of|well over|past|into) (?:thirty|forty|fifty|sixty|seventy|[3-7]0)\b(?!\s*(?:%|percent|k|users|ms|people|req|points|minutes|seconds|items|sales|calls))|\bfifty[- ]?something|\b[3-7]0[- ]?something\b|\bsexagenarian/gu,
    },
    // birth and graduation year
    {
      id: "en-age-07",
      severity: "block",
      where: "inside",
      find: /\b(?:born|graduated|left (?:school|uni\w*|college)|qualified|degree|school|uni)\b[^.]{0,18}\b(?:in|from)? ?(?:the )?(?:early |late |mid[- ])?(?:19[4-9]\d|(?:50|60|70|80)'?s|'[5-9]\d)(?:'?s)?\b|\bborn in\b/gu,
    },
    // retirement and late career
    {
      id: "en-age-08",
      severity: "block",
      where: "everywhere",
      find: /\b(?:will|would|could|might|may|about to|going to|gonna|ready to|soon|'ll|likely to|wants to|should) (?:be )?(?:retir(?:e|es|ing)|collecting (?:a |his |her )?pension)\b(?! the| our| that| this| legacy| old| it\b| its| both| two| three| some)|\b(?:retirement|pension|retiree|pensioner|golden years|bus pass|semi[- ]retired)\b(?! (?:plan|product|fund|scheme|system|home|community|calculator|account|portfolio|advi[sc]|village|provider|team|client|administ|data|benefit))|\b(?:late|end of|tail end of|twilight of|end of (?:his|her|their))[- ](?:the |his |her |their )?career\b|\bcoasting\b|\bwinding down\b|\blast (?:few )?(?:job|years) before\b/gu,
    },
    // old or young as a verdict
    {
      id: "en-age-09",
      severity: "block",
      where: "everywhere",
      find: /\b(?:is|seems?|looks?|looked|feels?|felt|bit|too|so|very|rather|quite|pretty|getting|simply|probably|just|little|kind of|somewhat) (?:old|elderly|ancient|aged|geriatric|young|youthful)\b(?! (?:version|system|code|api|team|generation|age|design|product|company|browser|library|stack|data|gen|project|legacy|tool))|\bat (?:his|her|their|that|this|your) age\b|\b(?:his|her|their) age\b|\bage (?:is|was|may|might|could|would|gap|difference|concern|issue|problem|against|profile of the team)\b|\b(?:old|older|elderly|middle[- ]aged|aging|ageing) (?:guy|man|woman|lady|gentleman|bloke|chap|fella|candidate|applicant|person|gal|dude|worker|hand|dog|boy|bird|geezer|folks?|people)\b(?! (?:user|care|patient))|\b(?:young|younger) (?:guy|man|woman|lady|lad|girl|kid|person|candidate|applicant|one|people|folks?|talent|bloke|blood)\b(?! (?:user|patient|people'?s))|\b(?:old|young) enough to be\b|\bmiddle[- ]aged\b|\bolder than (?:me|us|his|her|the (?:team|manager|boss|lead)|my|everyone|our)\b|\byounger than (?:me|us|his|her|my|the (?:team|manager|boss))\b|\b(?:my|our) (?:dad|mum|mom|father|mother|parents?|gran\w*|nan)(?:'?s)?\b[^.]{0,12}\bage\b|\b(?:could|like|as|be|reminds me of) (?:be )?my (?:dad|mum|mom|father|mother|gran\w*|nan|grand\w+)\b/gu,
    },
    // wants somebody younger
    {
      id: "en-age-10",
      severity: "block",
      where: "everywhere",
      find: /\b(?:someone|somebody|anyone|person|hire|people|candidate|profile|want|prefer|need|looking for)\b[^.]{0,14}\b(?:younger|fresher|earlier in (?:their|his|her) (?:life|career|lives)|in (?:their|his|her) (?:20|30|twenties|thirties))\b|\b(?:fresh|young|new|younger)(?: young)? blood\b|\bbarely (?:out of|left) (?:school|uni\w*|college)|\b(?:straight|fresh|just|right) out of (?:school|uni\w*|college|high school|diapers|nappies)\b|\bstill (?:a kid|wet behind)|\bwet behind the ears\b|\bkids? (?:these|nowadays)|\b(?:just|only|basically|still|such) a (?:kid|child|baby|boy|girl|teenager)\b|\b(?:fossil|relic|a has[- ]been|has-been|over the hill|past it|past (?:his|her|their) (?:best|sell)|long in the tooth|been around the block too|old guard|old fart|codger|coffin dodger|oap|grey[- ]hair\w*|gray[- ]hair\w*|grey hair|gray hair|silver hair|white hair|wrinkl\w+|baby[- ]?faced?|zoomers?|gen z|boomer|generation(?:al)? gap|old[- ]?timer|greybeard|graybeard|dinosaurs?|old school manager)\b|\b(?:keep up|pace|stamina|energy|nights?|physically|slow(?:ed|ing)? down|tech(?:nology)?)\b[^.]{0,25}\b(?:at (?:his|her|their|that) (?:age|time of life)|anymore at)|\btime of life\b|\bhow (?:old|many (?:good )?years (?:he|she|they))|\bnot (?:many|much) (?:good )?(?:years|mileage) left\b|\byears left in (?:him|her)/gu,
    },
    // age guessed or hinted
    {
      id: "en-age-11",
      severity: "block",
      where: "everywhere",
      find: /\bmust be (?:at least |about |nearly |over |well over )?(?:[2-7]\d|\w+ty)\b|\b[3-8]\d if (?:a|he'?s a|she'?s a) day\b|\bof a certain (?:vintage|age|generation|era)\b|\bbefore (?:i|we|most of us|half the team|half of us|the team) (?:was|were|got) (?:even )?born\b|\blook(?:s|ed)? (?:about|like|barely|all of|around|no more than|maybe) (?:a |an )?(?:[1-7]\d|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty|thirty|forty|fifty|sixty|child|school(?:boy|girl|kid)|teen\w*|baby)\b|\bdigital natives?\b|\b(?:bit|little|too|quite|rather) (?:old|young) for\b|\b(?:another|different|older|previous|younger) generation\b|\bold hand\b|\bseen better days\b|\bpast (?:his|her|their)\b|\bmore (?:mature|youthful)\b|\b(?:getting|gets) on a bit\b|\bdrawing (?:his|her|their|a) pension\b/gu,
    },
    // age as a topic
    {
      id: "en-age-12",
      severity: "block",
      where: "inside",
      find: /\b(?:twenty|thirty|forty|fifty|sixty|seventy)[- ](?:odd|something|one|two|three|four|five|six|seven|eight|nine)\b(?!(?: \w+)? (?:percent|minutes|pupils|patients|units|pounds|cases|years of exp|years' exp|tests|orders|pallets|children|students|staff|people|rooms|tables|calls|seconds|days))|\b(?:grandad|granddad|grandpa|grandma|granny|gramps|old codger|old dear|old boy|old girl|old lady|pensioner|veteran of)\b|\b(?:young|older|old|younger) ones?\b|\btoo green\b|\bhe'?d be [2-7]\d\b|\bshe'?d be [2-7]\d\b|\bnot the youngest\b|\b(?:no|not a) spring chicken\b|\bclass of '?\d\d\b|\bpractically an? (?:teenager|child|kid|pensioner|baby|schoolboy|schoolgirl)\b|\bteenagers?\b(?= *$|[,.])|\bnot (?:getting|as) (?:any )?young(?:er)?\b|\b(?:his|her|their) (?:generation|vintage|era|advanced years|years)\b(?! of (?:experience|service|teaching|nursing))|\bage(?:d|ist|ism|ing|ing)?\b(?= *$|[,.!]| is| was| wise| profile| bracket| group (?:isn|is|not))|\bhow old\b|\bolder generation\b|\bearly twenties|\bmenopaus\w+|\bmid ?life\b/gu,
    },
    // age guessed or hinted
    {
      id: "en-age-13",
      severity: "block",
      where: "inside",
      find: /\bat [3-7]\d,? (?:why|he|she|you|they|who|still|is|it'?s|not|no)\b|\bremembers (?:punch|floppy|fax|typewriters|black and white|the war|when)\b|\bolder than (?:my|our|the hills|most)\b|\bin their (?:20s|30s|twenties|thirties)\b|\bfew years (?:off|from|to|short of) (?:retire\w*|retirement|pension)\b|\b(?:last|final) (?:stop|chapter|stretch)\b|\bborn yesterday\b/gu,
    },
    // age hinted
    {
      id: "en-age-14",
      severity: "block",
      where: "inside",
      find: /\bgetting on\b(?= *$|[,.]| a bit| in)(?! with)|\b(?:fifty|sixty|forty|seventy) ?(?:plus|\+|ish)\b|\b[4-7]0(?:\+|ish|-ish)(?= *$|[,. ])(?! (?:stores|users|tests|orders|items|services|pupils|staff|apps|clients|calls))|\bbeen (?:teaching|nursing|driving|doing (?:it|this)|at it|working|in (?:the )?(?:job|trade|game|business))(?: for)? (?:thirty|forty|fifty|[34]\d) years\b|\blooks? young\b|\bunder (?:30|35|40)\b(?= *$|[,.])|\bcommand respect\b/gu,
    },
    // a stage of life, the eldest in the room
    {
      id: "en-age-15",
      severity: "block",
      where: "inside",
      find: /\bstage (?:of|in) (?:his|her|their)? ?(?:life|career)\b|\bat (?:his|her) stage\b(?! of the)|\b(?:he|she|they|'d|would|is|be) (?:be )?(?:by far )?the (?:oldest|eldest|youngest)\b(?! (?:version|branch|system|store|build|record|entry|invoice|stock|file))|\b(?:old|older|senior) by a mile\b|\b(?:grandkids|grandchild(?:ren)?|great[- ]grand\w+)\b(?! (?:ticket|discount|visit))|\bbefore we get anything (?:back|out of)\b/gu,
    },
    // years told in a roundabout way
    {
      id: "en-age-16",
      severity: "block",
      where: "inside",
      find: /\bold[- ]school\b(?! (?:building|bus|site|house|hall|uniform|report|boiler))|\bbeen (?:around|at it|in the (?:game|trade|business)) since\b|\b(?:good|many|how many)(?: good)? years (?:has|have|does|do|left) (?:he|she|they|in (?:him|her))\b|\bfresh[- ]faced\b|\bretires (?:at|in|next|soon|this|before|after|by)\b|\b(?:since|days of) (?:the )?(?:telex|typewriters?|fax|war|ark|sixties|seventies|eighties|60s|70s|80s)\b|\bschool[- ]leavers?\b(?! (?:programme|scheme|intake|event))|\b(?:my|our|his|her) (?:son|daughter|kid|nephew|niece|grandson)(?:'s)? age\b|\bhalf (?:my|his|our|her|their) age\b|\blast legs\b|\bone foot in\b|\b(?:whippersnapper|nipper|greenhorn|young pup|young buck|young gun)\b(?! (?:group|club|programme|ward))|\bbarely shav\w+|\btwice (?:his|her|my|their) age\b|\bold (?:timer|boys|guard|stager)\b/gu,
    },
    // children older, a birth year, a grown brain
    {
      id: "en-age-17",
      severity: "block",
      where: "inside",
      find: /\b(?:kids?|children|sons?|daughters?) (?:are|is) older than\b|\bolder than (?:i|me|you|we) (?:am|are)\b|\b(?:date of birth|dob|passport|id|form|licence|cv)\b[^.;]{0,14}\b19[4-8]\d\b|\blooks? (?:about |barely |all of |like )?(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b|\b(?:brain|mind|habits|ways)\b[^.;]{0,10}\b(?:set like|concrete|set in|fossil)|\bveteran (?:bookkeeper|teacher|nurse|driver|chef|cook|clerk|salesman|engineer)\b|\b(?:finish|kill|break) (?:him|her) off\b|\b(?:creak|rust|dust)(?:y|ing|s)\b(?= *$|[,.] (?:he|she))|\bnot (?:a|as) (?:spring|young)\b/gu,
    },
    // another time, white hair, the pension
    {
      id: "en-age-18",
      severity: "block",
      where: "inside",
      find: /\b(?:look at|given|judging by|see|saw) (?:the |his |her )?(?:birth year|year of birth)\b|\b(?:people|someone|anyone|folk) (?:of|from) (?:his|her|that|their) (?:era|age|vintage|generation|time)\b|\bsilver (?:fox|surfer|haired)\b|\b(?:eligible for|claiming|claims|near(?:ing)?|close to) (?:his|her|their|a|the) (?:state )?pension\b|\bslip of a (?:thing|girl|lad)\b/gu,
    },
    // a bare figure
    {
      id: "en-age-19",
      severity: "block",
      where: "inside",
      find: /(?:^|[,.;] ?)(?:only|just|barely|not even) (?:1[6-9]|2[0-9])(?=,| *$)|^(?:twenty|thirty|forty|fifty|sixty)[- ](?:one|two|three|four|five|six|seven|eight|nine)\b(?= and|,| *$)/gu,
    },
  ],
};
