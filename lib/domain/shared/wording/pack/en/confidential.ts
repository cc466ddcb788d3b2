import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const confidentialEn: RuleSet = {
  category: "confidential",
  instead: "Remove; nothing unannounced goes into feedback.",
  rules: [
    // a plan not announced
    {
      id: "en-confidential-01",
      severity: "block",
      where: "inside",
      find: /\b(?:dissolv\w+|disband\w*|clos(?:e|es|ed|ing|ure)|shut(?:s|ting)?(?: down)?|sell(?:ing)?|sold(?: off)?|acqui\w+|merg(?:e|er|ed|ing)|takeover|bought out|buyout|ipo|re-?org\w*|restructur\w+|re-?structure|lay[- ]?offs?|laid off|redundanc\w+|cuts?|cutting|freeze|frozen|outsourc\w+|offshor\w+|relocat\w+|moving|move|axed?|scrapp\w+|cancel(?:l)?\w*|killed|sunset\w*|downsiz\w+|wind(?:ing)? down|spun off|replac\w+|leaving|going|gone|resign\w*|stepping down|budget)\b[^.;\n]{0,40}\b(?:not (?:yet )?(?:announced|public|been announced|official|out|common knowledge|for sharing)|unannounced|isn'?t (?:public|announced|out)|hasn'?t been (?:announced|told|communicated)|before (?:it'?s|the) (?:announced|announcement)|keep (?:it |this |that )?(?:quiet|secret|under|to yourself|between|hush|schtum|confidential)|hush(?:[- ]hush)?|secret|confidential|nobody (?:knows|has been told)|no one knows|don'?t (?:say|tell|mention|share|let|breathe)|do not (?:say|tell|mention|share|disclose)|not (?:to be )?(?:shared|told)|embargo\w*|under nda|between us|internal only|strictly|under wraps|on the quiet|mum'?s the word|hasn'?t gone out|can'?t say)\b/gu,
    },
    {
      id: "en-confidential-02",
      severity: "block",
      where: "inside",
      find: /\b(?:lay[- ]?offs?|redundanc\w+|job cuts|headcount cuts?|cuts)\b[^.;]{0,20}\b(?:coming|planned|expected|due|next|in (?:spring|summer|autumn|fall|winter|q[1-4]|the new year|january|february|march|april|may|june|july|august|september|october|november|december)|soon|looming|on the way|on the cards|before|after|this (?:year|quarter))\b|\b(?:re-?org\w*|restructure|merger|acquisition|takeover|closure|relocation|buyout|spin[- ]?off|sale of the)\b[^.;]{0,14}\b(?:planned|coming|looming|on the cards|on the way|in the works|in the pipeline|pending|soon|about to|next (?:month|quarter|year|spring|week)|likely)\b|\b(?:team|site|office|store|branch|department|dept|unit|division|plant|depot|role|position|post|job|product line|ward|school|company|project|business|line)\b[^.;]{0,12}\b(?:will be|is being|being|to be|is going to be|gets?|is getting|might be|may be|won'?t|is|are|about to be|due to be|going to|is going)\b[^.;]{0,10}\b(?:dissolved|disbanded|closed|closing|shut|shutting|sold|merged|axed|cut|scrapped|outsourced|offshored|moved to|moving to|relocat\w+|wound down|exist|gone|disappear|redundant|eliminated|acquired|bought|taken over)\b(?![^.;]{0,20}\b(?:in (?:his|her|their|the) (?:example|case|project)|previous|former|old|last (?:year|employer)))|\bwe'?re (?:being|getting|about to be|going to be) (?:acquired|bought|sold|merged|taken over|restructured)\b|\b(?:don'?t|do not) hire\b/gu,
    },
    // a secret
    {
      id: "en-confidential-03",
      severity: "warn",
      where: "inside",
      find: /\b(?:keep (?:it |this |that )?(?:quiet|secret|to (?:yourself|ourselves)|between us|under (?:your )?(?:hat|wraps)|confidential|schtum|hush)|hush[- ]hush|mum'?s the word|(?:don'?t|do not|never|please don'?t) (?:tell|mention (?:this|it|that) to|let on|breathe a word|say anything|let (?:him|her|them|the candidate) know)(?: (?:him|her|them|the candidate|anyone|anybody|candidates))?|not (?:yet )?(?:announced|public knowledge|public yet|official yet)|unannounced|off the record|strictly (?:confidential|internal|between)|nobody (?:knows|outside knows)|no one (?:knows|outside)|between (?:you and me|us|these four walls)|internal only|under wraps|under embargo|on the qt|before (?:it|this) (?:goes|is) public)\b/gu,
    },
    // a plan not announced
    {
      id: "en-confidential-04",
      severity: "block",
      where: "inside",
      find: /\b(?:team|site|office|store|branch|department|dept|unit|division|plant|depot|line|ward|school|company|business|product|shop|practice|clinic)\b[^.;]{0,10}\b(?:merges?|merging|closes?|closing|shuts?|shutting|folds?|folding|moves|moving|relocates?|goes|going)\b[^.;]{0,16}\b(?:in|by|from|next|after|before|this|with|to|down|under|overseas)\b[^.;]{0,14}\b(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|q[1-4]|year|month|quarter|christmas|easter|week|ops|another)\b|\bembargo\w*|\b(?:ceo|cfo|cto|head|director|boss|founder|manager|vp|principal|headteacher|matron)\b[^.;]{0,6}\b(?:is leaving|leaves|resign\w*|is going|being replaced|has quit|stepping down|on (?:his|her) way out)\b|\bhaven'?t been told\b|\bnot (?:been )?(?:told|announced)\b|\bkeep that to yourself\b/gu,
    },
    // a secret
    {
      id: "en-confidential-05",
      severity: "warn",
      where: "inside",
      find: /\bnot out yet\b|\bsay nothing\b|\b(?:hasn'?t|has not|haven'?t|not) (?:yet )?been (?:announced|made public|told|communicated|shared)\b|\bisn'?t (?:public|announced|out yet|official)\b|\bdon'?t let on\b|\bon the quiet\b|\bnobody'?s (?:been told|to know)|\b(?:they'?re|we'?re|company is|management is|board is) (?:closing|shutting|cutting|merging|moving|selling|outsourcing|scrapping|dropping|axing)\b|\bgets? outsourced\b/gu,
    },
    // a plan not announced
    {
      id: "en-confidential-06",
      severity: "block",
      where: "inside",
      find: /\b(?:being|getting|to be|will be) (?:let go|made redundant|replaced|managed out|moved on|laid off)\b|\bnot public\b(?! (?:api|method|class|field|key|endpoint))|\bwon'?t exist\b|\bafter the (?:merger|sale|takeover|closure|move|acquisition)\b[^.;]{0,30}(?:quiet|tell|secret|say|announce)/gu,
    },
    // a leaving or a launch nobody may hear of
    {
      id: "en-confidential-07",
      severity: "block",
      where: "inside",
      find: /\b(?:he|she|they|candidate|the candidate) (?:mustn'?t|must not|shouldn'?t|should not|is not to|isn'?t to) (?:hear|know|find out|learn)\b|\bkeep (?:that|this|it) (?:in the room|within these walls|off the (?:notes|record)|in this room)\b|\b(?:about|going|likely) to lose (?:its|the|our) (?:licen[cs]e|contract|funding|lease|accreditation|registration|biggest)\b|\bwhen (?:he|she|they) find(?:s)? out\b/gu,
    },
    // somebody to be replaced
    {
      id: "en-confidential-08",
      severity: "block",
      where: "inside",
      find: /\b(?:[Ww]e'?re|[Tt]hey'?re|[Ww]e are) (?:replacing|replace|getting rid of|moving on|managing out) (?!(?:Kafka|React|Redis|Java|Python|Excel|SAP|Oracle|Windows|The)\b)[A-Z][a-z]{2,12}\b|\b(?!(?:He|She|They|It|Candidate|This|That|System|Git|Java|Kafka|Python|React)\b)[A-Z][a-z]{2,12} (?:doesn'?t|does not) know(?= yet| *$|[.,;])/gu,
      cased: true,
    },
    // a contract lost, people not told
    {
      id: "en-confidential-09",
      severity: "block",
      where: "inside",
      find: /\bwe(?:'re| are|'ll| will)? (?:about to )?(?:lose|losing|lost) (?:the |our )?[^.;,]{1,20}(?:contract|client|account|licen[cs]e|funding|tender|lease)\b|\b(?:they|staff|the (?:team|staff|parents|residents|lads|unions?)|nobody|parents|residents|tenants|employees) (?:don'?t|doesn'?t|do not|aren'?t to) know(?= yet| *$|[,.;]| about (?:it|this|that))|\b(?:head|director|manager|matron|principal|chef)(?: of [a-z]+)? is (?:leaving|going|off|out|retiring)\b|\b(?:ward|wing|site|branch|depot|campus|unit) (?:\w+ )?(?:is |will be )(?:shutting|closing)\b(?! (?:time|at \d|procedure|checks?|stock|shift))|\bnot (?:official|common knowledge)(?: yet)?(?= *$|[,.])/gu,
    },
    // a move or an outsourcing nobody knows of
    {
      id: "en-confidential-10",
      severity: "block",
      where: "inside",
      find: /\b(?:lads|staff|team|workers|crew|nurses|teachers|drivers|parents|they|tenants) (?:have|has|haven'?t|hasn'?t) (?:no|a|any) (?:idea|clue)\b|\bgoes to (?:contractors|an agency|outsourcers?|the private sector)\b|\b(?:job|post|role|place|branch|shop|ward) (?:is |will be )?(?:gone|dead|history|toast) (?:by|after|before|come)\b|\b(?:line|plant|shop|team|office|production|work) (?:moves|goes|is moving|is going) to (?:vietnam|india|poland|china|romania|mexico|morocco|turkey|bangladesh|portugal|ireland|the new site)\b/gu,
    },
    // closing, money running out
    {
      id: "en-confidential-11",
      severity: "block",
      where: "inside",
      find: /\b(?:warehouse|store|site|branch|plant|depot|shop|school|ward|clinic|office|line|unit) (?:shuts|closes|folds|goes|is gone) (?:after|before|in|by|come|next|this) (?:new year|christmas|easter|spring|summer|autumn|winter|q\d|january|february|march|april|may|june|july|august|september|october|november|december|year|quarter)\b|\binvestors? (?:is |are )?(?:pulling out|leaving|gone|walking|backing out|nervous)\b|\bpayroll (?:is |only )?(?:safe|covered|funded|good) (?:until|till|through)\b|\bnot (?:been )?named yet\b|\b(?:posts|roles|jobs|teams|departments) will be (?:reshuffled|cut|merged|reorgani[sz]ed|moved)\b|\bbridg(?:e|ing) (?:two|three|four|five|six|\d|a few) months\b/gu,
    },
    // somebody moved on
    {
      id: "en-confidential-12",
      severity: "block",
      where: "inside",
      find: /\b(?:director|head|manager|principal|matron|chef|ceo|owner) is being (?:moved|replaced|pushed|eased|let go|transferred)\b|\bnot renewing\b(?=[^.;]{0,20}\b(?:say|tell|quiet|nobody|mention|yet)\b)/gu,
    },
  ],
};
