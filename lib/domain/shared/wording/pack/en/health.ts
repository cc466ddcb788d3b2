import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const healthEn: RuleSet = {
  category: "health",
  instead: "Remove (ADA / GDPR art. 9); record only whether the task can be done with reasonable accommodation.",
  rules: [
    {
      id: "en-health-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:hiv|aids(?= |$)|heart (?:disease|attack)|medical (?:history|condition|leave|record)|sick leave|health (?:issue|problem|condition|concern|reason)s?|chronic (?:illness|disease|pain)|genetic condition|workers'? comp(?:ensation)?|weight problem|obese|overweight|unhealthy|diabetic)\b/gu,
      instead: "Remove medical information (ADA, GINA).",
    },
    // an illness or aid of their own
    {
      id: "en-health-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:he|she|they|candidate|has|have|had|having|is|was|seems?|seemed|looks?|looked|appears?|got|gets|suffer(?:s|ed|ing)?(?: from)?|recover\w*(?: from)?|with|wears?|wearing|uses?|using|needs?|came in on|arrived on|walks?(?: with)?|obviously|clearly|probably|maybe|possibly|slightly|bit|mentioned|mentions|disclosed|admitted|told me|said|says|history of|past|previous|his|her|their|some|severe|mild|type [12]|treated for|treatment for|survived|survivor of|due to|because of|off with|signed off with|think(?:s)?)\s+(?:a |an |the |some |his |her |their |on |of |to |in a |has |he has |she has |slightly |very |partially |really |clearly |obviously |severe |bad |chronic |mild |possible |maybe |like |from |undiagnosed |about |badly |recent |previous |past )*(?:cancer|chemo(?:therapy)?|diabet\w+|epilep\w+|asthma\w*|arthritis|parkinson'?s|multiple sclerosis|lupus|crohn'?s|dialysis|stroke|heart (?:attack|disease|condition|trouble|problem)s?|pacemaker|hernia|slipped disc|back (?:problem|pain|injury|trouble)s?|migraines?|insomnia|burn(?:ed|t)?[- ]?out|breakdown|depress(?:ed|ion)|anxiety|panic attacks?|bipolar|ptsd|ocd|adhd|autis\w+|asperger\w*|on the spectrum|dyslexi\w*|dyspraxi\w*|tourette\w*|schizo\w*|hiv|hepatitis|tuberculosis|covid|long covid|alcoholi\w+|addict\w*|rehab|anorexi\w*|obes\w+|hearing (?:loss|aids?|impair\w+|problem)|deaf\w*|blind|partially sighted|visually impaired|wheelchair|crutch(?:es)?|cane|walking stick|limp|prosthe\w+|amputee|stammers?|stutters?|disab\w+)\b(?! (?:of the key|ward|unit|care|patients?|users?|clinic|nurs\w+|team|services?|awareness|support|pathway|module|app|product|research|screening|model|data|prediction|detection|centre|center|charity|protocol|spots?|sql|copy|review|carbon|index|by default|feature|flag|button|aid shop|aid fitting|foundation|education|management|management plan|friendly|accessible|clients?|simulation|in (?:the )?(?:config|settings|prod)|the (?:flag|feature|cache|check|cron|job)))/gu,
    },
    {
      id: "en-health-03",
      severity: "block",
      where: "everywhere",
      find: /^(?:cancer|chemo(?:therapy)?|diabet\w+|epilep\w+|asthma\w*|arthritis|parkinson'?s|multiple sclerosis|lupus|crohn'?s|dialysis|stroke|heart (?:attack|disease|condition|trouble|problem)s?|pacemaker|hernia|slipped disc|back (?:problem|pain|injury|trouble)s?|migraines?|insomnia|burn(?:ed|t)?[- ]?out|breakdown|depress(?:ed|ion)|anxiety|panic attacks?|bipolar|ptsd|ocd|adhd|autis\w+|asperger\w*|on the spectrum|dyslexi\w*|dyspraxi\w*|tourette\w*|schizo\w*|hiv|hepatitis|tuberculosis|covid|long covid|alcoholi\w+|addict\w*|rehab|anorexi\w*|obes\w+|hearing (?:loss|aids?|impair\w+|problem)|deaf\w*|blind|partially sighted|visually impaired|wheelchair|crutch(?:es)?|cane|walking stick|limp|prosthe\w+|amputee|stammers?|stutters?|disab\w+)\b(?=[,.;!]|$| i think| probably| maybe| obviously| badly)|\b(?:stammers|stutters|limps|limped|wheezes|hard of hearing|half deaf|half blind|one[- ](?:eyed|armed|legged)|lost (?:an|a|his|her) (?:arm|leg|eye|finger|hand|hearing)|missing (?:a )?(?:finger|arm|leg|hand)|can'?t (?:hear|see|walk|stand|lift)(?: (?:well|properly|much|for long|anything))?|bad (?:back|knees?|hip|hearing|eyesight|leg|heart|shoulder)|dodgy (?:back|knee|hip|heart)|back (?:problems?|trouble|injury|issues?)|has (?:ms|me|copd|ibs|ra)\b|antidepressants?|on (?:meds|medication|pills|statins|insulin|lithium|sertraline|prozac|ssris?|disability|the spectrum|the sick|long[- ]term sick|benefits)|in therapy|sees? a (?:therapist|shrink|psychiatrist|counsellor)|seeing a (?:therapist|shrink|psychiatrist)|psychiatric (?!ward|nurs|unit|care|clinic)|mental(?:ly)? (?:health (?:issue|problem|history|day|struggle|concern)s?|ill\w*|unstable|problems?|fragile|case)|nervous breakdown|suicid\w+|self[- ]harm\w*|had a (?:stroke|heart attack|fall|transplant|seizure|breakdown|bypass|fit)|heart attack|open heart|bypass surgery|hip replacement|kidney (?:transplant|failure|problem)|chemo(?:therapy)?|in remission|terminal(?:ly)? ill|chronic (?:pain|fatigue|illness|disease)|health (?:issue|problem|condition|concern|reason|scare|trouble|risk)s?|poor health|ill health|not (?:in )?(?:good|great|the best) health|fit for (?:the )?work medically|sick note|fit note|often (?:ill|sick|off)|always (?:ill|sick|off sick)|been (?:ill|sick|off sick|unwell|in hospital)|was (?:ill|sick|unwell|in hospital|hospitali[sz]ed|signed off)|off sick|signed off|sick (?:a lot|leave|days|record|time|for)|long[- ]term sick|medical (?:leave|history|issue|problem|condition|reason|appointments?|record|note)s?|sickness (?:record|absence|history)|looks? (?:ill|sick|unwell|sickly|frail|anorexic|unhealthy|like (?:he|she) (?:drinks|is ill))|seems? (?:ill|sick|unwell|frail|depressed|unstable)|frail|sickly|unfit|out of breath|wheez\w+|shak(?:y|ing) hands?|hands? (?:shake|shook|were shaking|tremble\w*)|trembl\w+|tremors?|hearing aids?|cochlear|guide dog|on crutches|walking frame|colostomy|special needs|reasonable adjustments?|needs? (?:extra )?(?:adjustments|accommodations?)|accommodation(?:s)? (?:request|would|needed|cost))\b(?! (?:user|patient|app|ward|product|fitting|shop|sales|policy|training|process))/gu,
    },
    // an illness of their own
    {
      id: "en-health-04",
      severity: "block",
      where: "everywhere",
      find: /\b(?:deaf|blind) in (?:one|his|her|the|both)\b|\brecover\w*(?: from)? (?:an? |the |his |her )?(?:surgery|operation|illness|injury|accident|cancer|breakdown|burnout|stroke|addiction|long)\b|\b(?:anxiety|depression|stress|mental|back|heart|knee|hip|hearing|eyesight|weight|drink(?:ing)?|health|mobility|anger|eating|skin|memory) (?:issues?|problems?|troubles?|disorder)\b|\b(?:took|taken|taking|had|needed|needs) (?:a |some |six |\w+ )?(?:year|months?|weeks?|time)s? (?:out|off) (?:for|due|because|with|sick|ill)[^.;]{0,20}(?:health|stress|ill|burn|mental|surgery|sick|condition)|\bsome (?:sort of |kind of )?(?:condition|illness|disability|syndrome|disorder)\b|\bnot (?:physically|mentally) (?:fit|able|strong|up)/gu,
    },
    // illness as a topic
    {
      id: "en-health-05",
      severity: "block",
      where: "inside",
      find: /\b(?:has|had|have|having|with|only|born with)(?: only)? (?:one|no|a missing|a false|a glass|a bad) (?:arm|leg|eye|hand|kidney|lung|foot|ear|hip|finger|knee|heart|chest|shoulder)\b|\blip[- ]?reads?\b|\blip[- ]?reading\b|\bsigns? instead\b|\b(?:through|to|in|into|of|from) rehab\b|\blimp(?:s|ed|ing)?\b|\b(?:tablets|pills|medication|meds|injections|treatment|therapy) for (?:his|her|their)\b|\btakes? (?:tablets|pills|medication|meds|something for)\b|\b(?:look|seem|appear)(?:s|ed)? (?:ill|sick|unwell|sickly|frail|unhealthy|poorly|drained|exhausted all|pale|grey|anorexic|depressed)\b|\bcough(?:s|ed|ing)\b|\bsneez\w+|\bunwell\b(?! (?:patient|child|resident))|\b(?:his|her|their) (?:nerves|condition|illness|disability|health|back|hearing|eyesight|knees?|hip|heart|depression|anxiety|diabetes|asthma|epilepsy|autism|adhd|dyslexia|mental health|treatment|surgery|operation|weight)\b(?! (?:and safety|assessment))|\b(?:dyslexi[ac]|dyspraxi[ac]|autistic|epileptic|asthmatic|diabetic|anorexic|bulimic|bipolar|schizophrenic|depressive|deaf|disabled)\b(?= *$|[,.!;]| so| but| and (?:needs|so|can|won|would)| which| i think| apparently)|\b(?:long|had|got|bad|severe) covid\b|\btransplant\b(?! (?:ward|unit|nurs|patients?|team|list|coordinator))|\bhysterectomy\b|\bendometriosis\b|\bweak (?:heart|chest|bladder|lungs|immune)\b|\bneeds? (?:regular |extra |frequent )?(?:breaks|rests?|hospital|appointments)\b(?! for)|\bcan'?t (?:do|manage|handle|climb|kneel|bend) (?:stairs|ladders|heavy|long|nights because|standing|lifting)/gu,
    },
    // an aid of their own
    {
      id: "en-health-06",
      severity: "block",
      where: "inside",
      find: /\bwalks? with (?:a|an|the aid|difficulty|sticks|help)\b|\bneeds? (?:a |an )?(?:stick|walker|frame|chair|inhaler|insulin|carer|oxygen)\b|\beyesight (?:is|going|poor)\b/gu,
    },
    // too large for the task
    {
      id: "en-health-07",
      severity: "block",
      where: "inside",
      find: /\b(?:he'?s|she'?s|too|bit|so|very) (?:too )?(?:heavy|fat|overweight) (?:for|on|to) ?(?:the |a |any |our )?(?:ladders?|uniform|harness|seat|scaffold\w*|job|role|climb)/gu,
    },
    // body, pills and complaints
    {
      id: "en-health-08",
      severity: "block",
      where: "inside",
      find: /\bmissing (?:two |three |a |some |half a |his |her |one |several |the )?(?:\w+ )?(?:fingers?|toes?|thumb|arm|leg|teeth|tooth|hand)\b|\bpuffing\b|\bout of puff\b|\bhuffing\b|(?:^|[.,;] ?|\b(?:he|she|they|candidate) )(?:took|takes|popped|popping|swallowed) (?:some |her |his |a |two |a few |a handful of )?(?:pills?|tablets?|meds|medication|painkillers)\b(?! (?:to|round|from the))|\bmention(?:s|ed) (?:therapy|counselling|a breakdown|rehab|surgery|an operation|hospital|being ill|depression)\b|\b(?:kept|keeps) saying (?:pardon|what|sorry)\b|\b(?:kept|was|been|he|she) (?:cough|sniff|wheez|sneez|shak|twitch|scratch)ing (?:all|throughout|the whole|constantly|non[- ]?stop|a lot|away)\b|(?:^|\b(?:he|she|they|candidate|came|arrived|turned up)) ?(?:in|had|has|with|wears?|wearing|uses?|using|carries|carrying|pulled out) (?:an? |her |his |their )?(?:inhaler|epi ?pen|brace|sling|plaster cast|neck brace|eye ?patch|glass eye|back support|knee support|splint)\b|\b(?:he|she|they)(?:'s| is| are|'re) allergic\b|\b(?:attendance|absence) (?:will|would|might|is going to|could)\b[^.;]{0,10}\b(?:patchy|be|suffer|poor|a problem|an issue)|\b(?:he|she|they|candidate) look(?:s|ed)? (?:knackered|exhausted|worn out|drained|grey|pale|ropey|peaky|burnt out)\b|\boff with (?:stress|nerves|her|his)\b|\b(?:his|her|their) (?:nerves|knees?|hip|hearing|eyesight|disability|anxiety|joints)\b(?= *$|[,.;]| (?:is|are|will|won'?t|might|goes|went|would|isn'?t))|\b(?:his|her) back (?:is|goes|went|won'?t|gave|problem|pain)\b/gu,
    },
    // body and treatment
    {
      id: "en-health-09",
      severity: "block",
      where: "inside",
      find: /(?:^|[,;] ?)(?:dialysis|chemo|physio|insulin|injections|infusions) (?:every|twice|three|each|on|most)\b|\b(?:his|her|has|have|needs|on|gets|goes for) dialysis\b|\b(?:gets|got|has|had) the (?:shakes|sweats|jitters|wobbles)\b|\bsweat(?:ing|ed|s)? (?:buckets|like a|profusely|all the way)\b|\bsomething (?:wrong|not right|up) with (?:him|her)\b|\bis that a (?:thing|condition)\b|\b(?:walks?|walking|stands|stood) (?:with|at) (?:a bit of )?an? (?:lean|limp|wobble|shuffle|stoop|angle)\b|\bon (?:his|her) last legs\b/gu,
    },
    // old injuries and tablets
    {
      id: "en-health-10",
      severity: "block",
      where: "inside",
      find: /\bscars? (?:across|on|over|down) (?:the|his|her) (?:palm|hand|face|arm|wrists?|neck|head)\b|\b(?:never stopped|still on|on|takes|taking|off) (?:the |her |his |some )?(?:anxiety|depression|heart|blood pressure|sleeping) (?:tablets?|pills?|meds|medication)\b|\b(?:has|had|maybe|probably|got|from) an? (?:old|bad) (?:head|back|brain|spine|knee|shoulder|sports?|war) injur\w+|\b(?:had|has had|after) (?:a |an |his |her )?(?:double |triple )?bypass\b(?= *$|[,.] | last| in)|\b(?:but|chap|he'?s|she'?s|he was|she was|gets|got) out of breath\b|\bcan (?:he|she) (?:even )?(?:grip|lift|stand|see|hear|walk|climb|carry|hold)\b/gu,
    },
    // metal, sleep and hearing
    {
      id: "en-health-11",
      severity: "block",
      where: "inside",
      find: /\b(?:hearing|breathing) (?:thing|gadget|device|contraption)\b|\b(?:needs|takes|takin[g]?|on) (?:pills?|tablets?|something|meds) to (?:sleep|calm|cope|get through)\b|\b(?:pins?|plates?|metal|rods?|screws) in (?:his|her) (?:leg|arm|back|hip|knee|spine|ankle|wrist|shoulder)\b/gu,
    },
  ],
};
