import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const otherCandidateEn: RuleSet = {
  category: "other_candidate",
  instead: "Do not compare with others; describe the gap against the job. If the place is filled, say only that.",
  rules: [
    {
      id: "en-other-candidate-01",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:(?:more|better|stronger|most)[- ](?:qualified|suited|experienced|talented)\s+(?:candidates?|applicants?|person|people|individual)|(?:other|another|stronger|better) (?:candidates?|applicants?)|candidate who (?:is|was) (?:better|stronger|more))\b/gu,
    },
    {
      id: "en-other-candidate-02",
      severity: "block",
      where: "everywhere",
      find: /\branked\s+(?:#?\d+(?:st|nd|rd|th)?|last|second|third|bottom)\b(?:\s+(?:out )?of \d+)?|\b(?:came|placed|finished)\s+(?:#?\d+(?:st|nd|rd|th)?|last|second|third|bottom)\s+(?:out )?of (?:\d+|the|all)/gu,
      instead: "Remove rank against other people.",
    },
    // another candidate
    {
      id: "en-other-candidate-03",
      severity: "warn",
      where: "inside",
      find: /\b(?:(?:the|our|an)?\s*other (?:finalists?|candidates?|applicants?|one|guy|girl|woman|man|lady|person|two|three|lad|bloke|interviewees?|contenders?|people we (?:saw|met)|folks)|another (?:finalist|candidate|applicant|contender|guy|person|one we)|(?:first|second|third|fourth|next|last|runner|back)[- ]?(?:choice|best of|best out of|preference|pick|up option)|second[- ]best|third[- ]best|runner[- ]?up|back[- ]?up (?:candidate|option|choice|plan|if)|plan b|keep (?:him|her|them) warm|on the bench|reserve (?:candidate|list)|front[- ]?runner|shortlist(?:ed)? (?:ahead|above|behind)|(?:better|stronger|weaker|worse|best|weakest|strongest|sharpest|slowest|good|sharp|strong|quick|fast|experienced|polished|convincing|bright|capable|keen|confident|knowledgeable|articulate)(?:er)? (?:than|as|of|out of|among|amongst) (?:the |all |our |anyone |most |any |both |those |everyone |everybody )?(?:other|others|rest|two|three|four|five|six|\d+|lot|bunch|batch|people|pack|guy|girl|woman|man|lady|one|candidate|candidates|we (?:saw|met)|internal|yesterday'?s|tuesday'?s|monday'?s|last (?:one|guy|girl|candidate)|previous (?:one|guy|girl|candidate)|else)\b|(?:of|from|out of) the (?:\d+|two|three|four|five|six|seven) (?:we|i|people|candidates|interviewed|seen)|(?:already|just|have|we'?ve) (?:offered|made an offer|given (?:it|the job|the role)|hired|picked|chosen|gone with|found|got)[^.]{0,16}\b(?:someone|somebody|else|another|other|internal|him|her|them|candidate|it to)|going with (?:someone|somebody|the other|another|an internal)|went with (?:someone|the other|another)|internal (?:candidate|applicant|hire|pick|favou?rite)|(?:the )?(?:guy|girl|woman|man|lady|one|candidate|person|lad|bloke|chap) (?:we|i) (?:saw|met|interviewed|had|spoke|liked|talked)|(?:yesterday'?s|monday'?s|tuesday'?s|wednesday'?s|thursday'?s|friday'?s|last week'?s|this morning'?s|the previous|the last) (?:candidate|guy|girl|woman|man|one|interviewee|person|lady|applicant)|ranked? (?:him|her|them)? ?(?:last|second|third|fourth|bottom|below|behind|above)|bottom of (?:the|our) (?:list|pile|pack|stack)|(?:compared|in comparison|next|up) (?:to|with|against) (?:the )?(?:other|others|rest|previous|last|guy|girl|one|yesterday))\b(?! (?:release|service|version|option|method|query|approach|branch|team|store|site|shift|supplier|framework|system|server|node|ward|class))/gu,
    },
    // named rival
    {
      id: "en-other-candidate-04",
      severity: "warn",
      where: "inside",
      find: /(?<![A-Za-z])(?:(?:Compared|compared|Next|next) (?:to|with)|(?:not |Not )?(?:as \w+ as)|(?:better|worse|stronger|weaker|faster|slower|sharper|behind|ahead of|beaten by|pipped by|edged out by|outshone by|lost (?:out )?to|prefer(?:red)?) ?(?:than)?) (?!(?:Java|Kafka|React|Redis|Python|Go|Rust|Kotlin|Angular|Vue|Excel|SAP|Oracle|Postgres|MySQL|AWS|Azure|Linux|Windows|Node|Docker|Kubernetes|Spring|Scala|Ruby|English|German|French|Q[1-4]|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Amazon|Google|Microsoft|Tesco|The|This|That|Our|His|Her|We|I|A)\b)[A-Z][a-z]{2,12}\b|\b(?!(?:This|That|It|Kafka|React|Redis|Version|Option|Which|What|And|But|He|She|They|Who|Postgres|Team|Product|Sales|Store)\b)[A-Z][a-z]{2,12} (?:was|is|were|seemed|looked|did|scored|interviewed|performed|has|would be) (?:far |much |way |a lot |clearly |slightly |miles |so much |a bit )?(?:better|stronger|sharper|more (?:experienced|polished|convincing|senior|impressive|qualified|confident)|ahead|our (?:first|top) (?:choice|pick)|the (?:better|stronger|best|strongest))\b|\b[A-Z][a-z]{2,12} (?:edged|beat|outshone|outperformed|outclassed|pipped) (?:him|her|them)\b/gu,
      cased: true,
    },
    // another candidate
    {
      id: "en-other-candidate-05",
      severity: "warn",
      where: "inside",
      find: /\b(?:stronger|better|sharper|someone|somebody|another|other)(?: \w+)? (?:lined up|in the pipeline|coming in|waiting|on friday|next week|tomorrow)\b|\b(?:middle|back|bottom|front|top|head) of the (?:pack|field|queue|list|bunch)\b|\bothers (?:ahead|in front|were|are|did|had|came|scored|interviewed)\b|\b(?:take|pick|choose|prefer|have|want|hire|went for|go for|rather)\b[^.;]{0,24}\bover (?:him|her|them|this one)\b|\b(?:the |our )?internal (?:guy|girl|person|option|one|move|transfer|lad|woman|man)\b|\b(?:ahead|above|in front) of (?:him|her|them)\b|\bgave it to\b|\bpip(?:ped)?\b[^.;]{0,8}\b(?:him|her|post)\b/gu,
    },
    // named rival
    {
      id: "en-other-candidate-06",
      severity: "warn",
      where: "inside",
      find: /\b(?!(?:This|That|It|Kafka|React|Redis|Version|Option|Which|What|And|But|He|She|They|Who|Postgres|Team|Product|Sales|Store)\b)[A-Z][a-z]{2,12} (?:interviewed|presented|scored|performed|did|came across|answered|taught|handled)\b[^.;]{0,8}\b(?:better|higher|stronger|best|well on)\b/gu,
      cased: true,
    },
    // another candidate
    {
      id: "en-other-candidate-07",
      severity: "warn",
      where: "inside",
      find: /\bnot a patch on\b|\b(?:girl|guy|one|lad|woman|man|candidate|person|lady|chap|fella|nurse|teacher|driver) (?:from|on) (?:last|friday|monday|tuesday|wednesday|thursday|saturday|yesterday|this morning|earlier|the agency)\b|\b(?:first|top|our|second) (?:choice|pick|preference|option) (?:says|said|says no|declin\w+|drops|is|was|turned|accept\w*|falls)|\b(?:only )?if (?:the|our) (?:first|other|preferred|number one)\b|\b(?:fourth|third|fifth|second|last) (?:out of|of|in|on) (?:the|our|my|four|five|six|three|\d)\b(?! (?:quarter|week|step|page|lesson|stage|list of steps|year|line|row|question|section))|\branked (?:(?:him|her)\b|them (?:last|second|third|lower|higher|below|above|behind|against)\b)|\bsafer (?:bet|choice|option|pair)\b|\bedge[sd]? it\b|\bwon out\b/gu,
    },
    // named rival
    {
      id: "en-other-candidate-08",
      severity: "warn",
      where: "inside",
      find: /\b(?!(?:This|That|It|Kafka|React|Redis|Version|Option|Which|What|And|But|He|She|They|Who|Postgres|Team|Product|Sales|Store|There|Here|Java|Python)\b)[A-Z][a-z]{2,12} (?:is|was|would be|seems|looks|feels) (?:the |a |our |my )?(?:much |far |clearly |obviously )?(?:safer|better|stronger|obvious|clear|preferred|first|sharper|right|best) (?:bet|choice|option|pick|fit|candidate|one|hire|person|preference|pair)/gu,
      cased: true,
    },
    // another candidate
    {
      id: "en-other-candidate-09",
      severity: "warn",
      where: "inside",
      find: /\b(?:guy|girl|one|lad|woman|man|candidate|person|lady|chap) (?:before|after|ahead of|we saw|right after|just before)(?: (?:him|her|them|that|this))?\b|\b(?:came|placed|finished|was|were) (?:a close |a distant |joint )?(?:second|third|fourth|last|runner)(?: (?:to|behind|of|out|choice|on|for|in (?:the|our) (?:group|field|pool|shortlist))| *$|[,.])|\bmiles (?:better|ahead|off)\b|\b(?:the|our) other (?:lead|manager|interviewee|finalist)s?\b[^.;]{0,12}(?:better|stronger)/gu,
    },
    {
      id: "en-other-candidate-10",
      severity: "warn",
      where: "inside",
      find: /\b(?:someone|somebody) else (?:in mind|in the frame|already|lined|we|is|was|who)|\b(?:have|has|got) (?:someone|somebody) (?:else|better|stronger|already|internal|in mind)/gu,
    },
    {
      id: "en-other-candidate-11",
      severity: "warn",
      where: "inside",
      find: /\b(?:nowhere near|not near|(?:far|well|way) (?:behind|below)|no match for|weaker than|short of)\b[^.;]{0,24}\b(?:finalist|candidate|applicant|interviewee)/gu,
    },
    // another candidate
    {
      id: "en-other-candidate-12",
      severity: "warn",
      where: "inside",
      find: /\bruns? rings (?:a)?round\b|\b(?:the|that) (?:guy|girl|woman|man|lady|one|lad|candidate|person|nurse|chef|driver|teacher) (?:from|with|who) [^.;,]{1,18} (?:we|i) (?:saw|met|interviewed|had|liked)\b|\b(?:basically|already|more or less|pretty much|all but|as good as) (?:given|promised|offered|handed) (?:it|the (?:job|role|post)) to\b|\b(?:this|it|that|he|she) (?:was|is) (?:just |only |really )?(?:a courtesy|a formality|for show|making up the numbers)\b|\bmaking up the numbers\b/gu,
    },
    // named rival
    {
      id: "en-other-candidate-13",
      severity: "warn",
      where: "inside",
      find: /\b(?!(?:This|That|It|He|She|They|Who|Candidate|Customer|Supplier|Vendor|Client|Bank|Which|What|And|But)\b)[A-Z][a-z]{2,12} (?:asked|asks|wants|wanted|would come|came in|quoted|would take|is happy with|will do it)(?: for| at)? [£$€]?\d{1,3} ?(?:k|K|grand|,000)? (?:less|cheaper|more|lower|under)\b|\bgiven (?:it|the job|the role) to (?!The\b)[A-Z][a-z]{2,12}\b/gu,
      cased: true,
    },
    // somebody else in the race
    {
      id: "en-other-candidate-14",
      severity: "warn",
      where: "inside",
      find: /\b(?:fourth|third|second|last|fifth|sixth|bottom)(?: best)? of the (?:two|three|four|five|six|seven|eight|\d|lot|bunch)(?= *$|[,.;]| (?:we|i|people|candidates)\b)|\bonly in the frame\b|\bin the frame (?:because|if)\b|\b(?:lad|guy|girl|candidate|lady|chap|favou?rite) (?:has |had )?(?:pulled out|dropped out|said no|turned us down|declined|withdrew|backed out)\b|\bshook hands (?:with|on)\b|\b(?:verbal(?:ly)? agreed|verbal agreement) with\b|\boffer(?:'s| is)? (?:already )?out (?:to|with)\b|\b(?:gone|going|went|hands|agreed|signed|settled|deal) with (?:someone|somebody) else\b|\bwait(?:ing)? (?:for|on) (?:our (?:first|preferred|top)|the (?:first|preferred|other) (?:choice|candidate|one to|guy|girl))\b|\b(?:plan c|spare wheel|stand[- ]in if)\b|\bhad the edge\b|\bby a nose\b|\bkeep (?:him|her) (?:hanging|on ice|as a spare)\b|\bthe others? (?:i|we) (?:saw|met|interviewed)\b/gu,
    },
    // measured by the others
    {
      id: "en-other-candidate-15",
      severity: "warn",
      where: "inside",
      find: /\b(?:everyone else|everybody else|the others|all the others|the rest|others) (?:we saw |today )?(?:managed|did|got|finished|answered|had|could|knew|scored|passed|made)\b[^.;]{0,30}\b(?:he|she|they)\b|\b(?:girl|guy|lad|lady|chap|bloke) (?:on|from|last|this) (?:monday|tuesday|wednesday|thursday|friday|saturday|morning|yesterday|week)\b|\bbottom of the (?:two|three|four|five|six|\d|lot|pile|heap)\b|\bhold (?:his|her) (?:answer|reply|rejection|letter|offer|result)\b|\b(?:'s|our|internal) (?:referral|recommendation) (?:comes|is coming|starts|interviews|looks|was|is)\b/gu,
    },
    // somebody else in the race
    {
      id: "en-other-candidate-16",
      severity: "warn",
      where: "inside",
      find: /\b(?:boss|head|manager|director|owner|principal|chef) (?:has|had) (?:his|her|their) eye on\b|\bkeep (?:him|her) (?:as|in) (?:a )?(?:spare|reserve|back[- ]?up)\b|\bas a spare in case\b|\b(?:first|other|preferred|top) (?:one|choice|candidate|pick|guy|girl) (?:falls through|drops out|says no|backs out|pulls out|declines)\b|\b(?:of|than|like|as) the one (?:this morning|yesterday|after lunch|on \w+day|last week)\b/gu,
    },
    // if the first says no
    {
      id: "en-other-candidate-17",
      severity: "warn",
      where: "inside",
      find: /\bif [a-z]+ (?:says no|turns (?:it|us) down|declines|drops out|doesn'?t (?:take|want) it)\b|\bthe (?:previous|last) one was (?:far|much|a lot|way|so much) \w+er\b/gu,
    },
  ],
};
