import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const promptInjectionEn: RuleSet = {
  category: "prompt_injection",
  instead: "Remove the instruction; write only what was seen in the interview.",
  rules: [
    // sets the rules aside
    {
      id: "en-prompt-injection-01",
      severity: "block",
      where: "everywhere",
      find: /\b(?:ignore|disregard|forget|override|bypass|skip|overrule|discard|neglect|drop|do not follow|don'?t follow|stop following)\b[^.\n]{0,14}\b(?:above|previous|prior|earlier|all|any|your|these|those|preceding|the|other|existing)\b[^.\n]{0,14}\b(?:instructions?|rules?|prompts?|guidelines?|text|scores?|checks?|constraints?|system|directions|policy|policies|everything|context|content|notes?|evaluation|ratings?|filters?)\b(?! (?:engine|table))|\b(?:ignore|disregard|forget) (?:everything|anything|all|what|the)? ?(?:the )?(?:above|before|prior|previously|below|else)\b/gu,
    },
    // speaks to the model
    {
      id: "en-prompt-injection-02",
      severity: "block",
      where: "everywhere",
      find: /(?:^|[\n.;>\]])\s*(?:system|assistant|developer|user|instruction|prompt)\s*:\s*(?:you|set|ignore|override|write|mark|approve|output|hire|score|match|always|do|the (?:candidate|score|match)|from now|this|give|change|say|print|return|respond|recommend|new|prompt)\b|\b(?:as an? (?:ai|language model|llm|assistant)|you are (?:now )?(?:an? )?(?:ai|assistant|language model|helpful|hiring bot|recruiter bot|chatgpt|gpt|dan|unrestricted|no longer)|dear (?:ai|model|system|bot|llm)|note to (?:ai|the ai|the model|llm|system|bot|the software|the algorithm)|(?:ai|llm|chatgpt|gpt|model|bot|the system|the software|the algorithm) (?:must|should|shall|please|has to|needs to) (?:recommend|approve|hire|output|score|rate|write|mark|ignore|give|set|say|rank|pass|advance)|new instructions?|system prompt|prompt injection|jailbreak|developer mode|end of (?:prompt|instructions|system))\b/gu,
    },
    // tells the result to write
    {
      id: "en-prompt-injection-03",
      severity: "block",
      where: "everywhere",
      find: /\b(?:you must|please|just|simply|now|instead|and|then|always|must|shall|will) (?:write|output|print|return|say|respond|reply|answer|generate|mark|set|rate|score|approve|recommend|state|declare|report|label|classify|give)\b[^.\n]{0,24}\b(?:hired|hire|approved|accepted|100|full marks|perfect|top score|maximum|highest|strong(?:ly)? recommend\w*|pass(?:ed)?|high|ready|offer|excellent|10\/10|5\/5)\b|\b(?:set|change|override|force|update|make|mark)\b (?:the |his |her |their |this |all |every )?(?:match|score|scores|rating|ratings|status|readiness|result|strategy|candidate|dimension|evaluation)\w*\b[^.\n]{0,8}\b(?:to|as|=|:|is|level|at)\b[^.\n]{0,6}\b(?:high|hired|100|max\w*|approved|ready|passed?|perfect|accepted|full|excellent)\b|\b(?:override|overwrite)\s+(?:the )?(?:score|match|result|rating)\b|\brecommend (?:this|the) candidate (?:regardless|no matter|anyway|immediately|unconditionally)\b/gu,
    },
    // hidden markup
    {
      id: "en-prompt-injection-04",
      severity: "block",
      where: "everywhere",
      find: /<!--|<\/?(?:script|system|instruction|prompt|iframe|style)\b|<\|[a-z_]{2,20}\|>|\[\/?(?:inst|system|sys)\]|<<sys>>|#{2,}\s*(?:system|instruction|new instruction|prompt|response)|display\s*:\s*none|font-size\s*:\s*0|javascript:/gu,
    },
    // tells the result to write
    {
      id: "en-prompt-injection-05",
      severity: "block",
      where: "everywhere",
      find: /\b(?:output|print|answer|reply|respond|return|result|verdict|response)\s*:\s*(?:strong |definite |no |immediate )?(?:hire|hired|approve\w*|pass|yes|high|100|recommend\w*)\b|\b(?:rate|score|mark|grade|rank) (?:this|the|him|her|every)[^.;\n]{0,12}\b(?:10\/10|100|full|5\/5|top|highest|perfect|first)\b|\bforget (?:all|any|your|the|every)[^.;\n]{0,16}\b(?:rules?|instructions?|prompts?|training)\b/gu,
    },
    // tells the result to write
    {
      id: "en-prompt-injection-06",
      severity: "block",
      where: "everywhere",
      find: /\b(?:ignore|disregard|forget|override|bypass)\b[^.\n]{0,14}\b(?:rubric|scorecard|score ?sheet)\b[^.\n]{0,6}(?:,|and|then|\.|$)|\boutput (?:a )?(?:strong |definite |clear )(?:yes|hire|pass)\b|\b(?:system|admin|assistant|ai|root|developer)\s*: ?(?:the )?(?:candidate|applicant|application|score|review) (?:is|has been|was|must be|should be)\b|\b(?:approved|hired|cleared),? (?:and )?(?:skip|no need for|bypass) (?:the |any |further )?(?:review|approval|check|second)/gu,
    },
    // speaks to the software that reads it
    {
      id: "en-prompt-injection-07",
      severity: "block",
      where: "everywhere",
      find: /\b(?:whoever|whatever|anything that|any (?:system|software|model|bot)) (?:that )?(?:reads|processes|parses|scores|summari[sz]es) this\b|\b(?:rating|score|result|verdict|match) must (?:be|read|say) (?:five|ten|5|10|100|max\w*|high\w*|full|top|a? ?pass|hire|excellent|yes|perfect)\b|\b(?:do not|don'?t|never) (?:apply|enforce|run|follow) (?:the |any |your )?[^.\n]{0,20}\b(?:rules?|checks?|thresholds?|filters?|gate)\b[^.\n]{0,6}(?:to|for) (?:this|him|her)\b|(?:,|\band) return (?:ready|hire|approved)\b|(?:^|[.;:\n] ?)(?:assistant|ai|bot|model|computer|machine|robot|software|parser|algorithm), (?:forget|ignore|please|you|praise|write|rate|say|give|return|skip)\b|\bforget what (?:was|is|you)\b|\bpraise (?:him|her|them|this candidate)\b|\bwhen (?:you )?(?:generat|summari[sz]|process|pars|scor)\w+ this (?:note|text|candidate|remark|profile)\b/gu,
    },
    // speaks to the software that reads it
    {
      id: "en-prompt-injection-08",
      severity: "block",
      where: "everywhere",
      find: /\b(?:automated|automatic|ai|machine|computer) (?:screening|review|reader|scoring|check|system)\s*: ?(?:give|set|ignore|treat|mark|skip|rate|put|please|you|let|pass)\b|(?:^|[.;] ?)note (?:for|to) (?:the )?(?:system|software|machine|model|ai|bot|screener)\b|\blet this (?:person|candidate|one|man|woman) (?:through|pass|in)\b|\b(?:treat|count|mark|regard|consider) (?:all |the |every )?must[- ]haves? as (?:satisfied|met|passed|fulfilled|done)\b/gu,
    },
    // speaks to the software that reads it
    {
      id: "en-prompt-injection-09",
      severity: "block",
      where: "everywhere",
      find: /\((?:to|for) (?:the )?(?:model|ai|system|machine|bot|software)\)|\bremove (?:all |any |the )?(?:deductions|penalties|minus points)\b|\bin your (?:output|summary|response|report),? (?:say|write|state|call|praise|rate)\b|\b(?:scoring|rating|ranking|matching|screening) (?:engine|system|software|model|bot|algorithm)\s*: ?(?:give|set|ignore|treat|mark|skip|rate|put|please|you)\b|\bgive (?:this|the) (?:entry|note|line|remark|candidate) (?:the )?(?:maximum|full|highest) weight\b|\bsay the candidate exceeds\b/gu,
    },
  ],
};
