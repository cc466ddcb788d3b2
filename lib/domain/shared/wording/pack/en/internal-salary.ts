import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const internalSalaryEn: RuleSet = {
  category: "internal_salary",
  instead: "Remove; write only the range this position may disclose.",
  rules: [
    {
      id: "en-internal-salary-01",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:low[- ]?ball|cheap (?:labor|labour|hire)|squeeze (?:him|her|them)|desperate for (?:a )?job|won'?t complain|easy to (?:control|manage) (?:him|her|them|person))\b/gu,
      instead: "Remove.",
    },
    // a secret ceiling or room in the budget
    {
      id: "en-internal-salary-02",
      severity: "block",
      where: "inside",
      find: /\b(?:could|can|would|might|able to|willing to|happy to|prepared to|authori[sz]ed to|room to|manage to|we'?d|allowed to) (?:probably |maybe |actually |really |just |possibly )?(?:stretch|go|push|do|offer|pay|get|move|reach|flex|bump|squeeze|find)(?: (?:up|it|him|her|them|as high as|to|another|an extra|over))* (?:to |up to |as high as )?[£$€¥]?\d{1,3}(?:[.,]\d+)? ?(?:k|grand|,?000)?\b(?=[^%\d]|$)(?! (?:items|users|requests|people|minutes|hours|percent|calls|stores))|\b(?:ceiling|cap|max(?:imum)?|limit|top|band|budget|range|absolute max|bottom line|walk[- ]away|upper end)(?: (?:is|of|really|actually|we can do|we can go|i can do|goes|on this|for this|for the role|for us|would be|stretches|tops out|can do|can go|in reality|truth be told))+\s*(?:really |actually |up to |about |around |at |is |to )*[£$€¥]?\d{2,3}(?:[.,]\d+)? ?(?:k|grand|,?000)?\b(?! (?:users|requests|ms|connections|items|threads|people|%))|\b(?:don'?t|do not|never|without|not) (?:tell|telling|let|show|say|mention|reveal|disclose)\b[^.]{0,20}\b(?:budget|pay|salary|range|number|figure|ceiling|max|that we|what we|how much)\b|\b(?:budget|there'?s|we have|still|have|some|plenty of) (?:actually |really |still )?(?:room|headroom|wiggle room|slack|flex|flexibility)\b[^.]{0,16}(?:budget|salary|pay|band|offer|to go|on the|in the)|\b(?:start|open|begin|come in|anchor|offer|go in|pitch) (?:him |her |them |it )?(?:low|at [£$€]?\d{2,3} ?k?|with [£$€]?\d{2,3} ?k|below)\b(?! (?:latency|risk|volume))|\bdon'?t (?:show|reveal) (?:our|your|my) (?:hand|cards)\b|\bkeep (?:the|our) (?:number|ceiling|budget|max|figure)s? (?:quiet|to ourselves|back|hidden|secret)/gu,
    },
    // what colleagues earn
    {
      id: "en-internal-salary-03",
      severity: "block",
      where: "inside",
      find: /\b(?:team|everyone|everybody|others|peers|colleagues|existing (?:team|staff|people|engineers)|current (?:team|staff|engineers|people)|rest of (?:us|the team)|our (?:people|guys|seniors?|engineers|nurses|drivers|staff)|the (?:guys|others|lads|girls|seniors?|leads?|staff)|staff|seniors|most of (?:us|them)|people here|we'?re all|i'?m|i am|his (?:manager|boss)|her (?:manager|boss)|(?:the|our) (?:lead|manager|supervisor))\b[^.;]{0,16}\b(?:on|earns?|earning|paid|makes?|making|gets?|getting|at|are on|is on)\b (?:only |just |about |around |under |less than |like |all |barely )*[£$€¥]?\d{1,3}(?:[.,]\d+)? ?(?:k\b|grand|,?000|an hour)|\b(?:pay|salary) (?:parity|compression|inversion|imbalance)\b|\binternal (?:parity|equity|relativit\w+|bands?|salar(?:y|ies)|pay)\b|\b(?:more|higher|paid more) than (?:the |our |my |his |her )?(?:team|manager|boss|lead|current|existing|rest of|me|anyone on)\b[^.]{0,12}\b(?:earn|make|get|paid|on|salary|pay)|\bupset the (?:team|others|pay)/gu,
    },
    // what a named colleague earns
    {
      id: "en-internal-salary-04",
      severity: "block",
      where: "inside",
      find: /\b(?!(?:He|She|They|Candidate|Currently|Now|Previously|It|Who|Expectation|Expects|Band|Range|Role)\b)[A-Z][a-z]{2,12} (?:earns|makes|is on|gets|is paid|takes home|only gets|only makes) (?:only |just |about |around )?[£$€¥]?\d{2,3} ?(?:k|K|grand|,000|$|(?= (?:doing|for|in|and|as|at)))/gu,
      cased: true,
    },
    // pressing the pay down
    {
      id: "en-internal-salary-05",
      severity: "warn",
      where: "inside",
      find: /\b(?:low[- ]?ball\w*|get (?:him|her|them) (?:cheap|for less|cheaper)|cheap(?:er)? (?:hire|labou?r|to hire)|come cheap|knock (?:him|her|them|it) down|beat (?:him|her|them) down|talk (?:him|her|them) down|undercut|will take (?:anything|less|whatever)|desperate (?:for|to)|hasn'?t got (?:other )?options|no other offers?|save (?:us )?(?:some|a bit|money))\b/gu,
    },
    // room in the budget
    {
      id: "en-internal-salary-06",
      severity: "block",
      where: "inside",
      find: /\bup to [£$€]?\d{2,3} ?k?\b[^.;]{0,10}\b(?:signed off|approved|agreed|authori[sz]ed|if (?:pushed|needed|we have|necessary)|but (?:open|start|offer)|max|in the budget)\b|\b(?:let|allow|authori[sz]e|approve|sign off|ok)\b[^.;]{0,12}\b(?:go(?:ing)? )?(?:to|up to|at) [£$€]?\d{2,3} ?k?\b|\b(?:another|extra|spare|\d{1,3} ?k)[^.;]{0,8}\b(?:in|left in|from) the (?:pot|budget|bank|kitty)\b|\b(?:he|she|they|candidate) (?:doesn'?t|don'?t|does not|needn'?t|mustn'?t|shouldn'?t) (?:need to |have to )?know\b|\b(?:nurses|drivers|teachers|engineers|devs|developers|analysts|managers|supervisors|pickers|assistants|cooks|chefs|clerks|others|people|leads|everyone|our (?:\w+))\b[^.;]{0,24}\b(?:get|earn|are on|paid|make|on)\b (?:only |about |around )?[£$€]?\d{2,3}(?:[.,]\d+)? ?(?:k\b|,?000|grand)|\bif pushed\b|\b(?:can'?t|won'?t|couldn'?t) (?:be )?pay(?:ing)? (?:him|her|them) more than (?:the|our|my|us)/gu,
    },
    // a secret ceiling or room in the budget
    {
      id: "en-internal-salary-07",
      severity: "block",
      where: "inside",
      find: /\bwiggle room\b|\b(?:real|true|actual|hard|absolute|final) (?:cap|ceiling|limit|max\w*|top|number|figure) (?:is|of|=|at)\b|\b(?:see|check) if (?:he|she|they) (?:bites?|accepts?|takes?|goes? for|settles?)\b|\beveryone in \w+ (?:is on|earns|gets|makes|is at)\b|\b(?:don'?t|do not) let on\b[^.;]{0,20}(?:pay|budget|money|salary)?/gu,
    },
    {
      id: "en-internal-salary-08",
      severity: "block",
      where: "inside",
      find: /\b(?:can|could|might|would|able to) go (?:a bit |much |slightly |quite a bit )?(?:higher|up|above|over)\b[^.;]{0,24}\b(?:tell|know|show|say|if|but)/gu,
    },
    {
      id: "en-internal-salary-09",
      severity: "block",
      where: "inside",
      find: /\bbudget (?:goes|stretches|runs|reaches|would go) (?:a bit |much |quite a bit )?(?:higher|further|up|above|beyond)\b/gu,
    },
    // what others here earn
    {
      id: "en-internal-salary-10",
      severity: "block",
      where: "inside",
      find: /\b(?:be|is|are|'d be|end up|was) (?:on|paid|earning|getting|making) (?:way |far |even )?more than (?:his|her|their|the|our|my|any|most)(?: own| line| direct| current| other| existing| of (?:the|our)){0,2} ?(?:managers?|boss|leads?|heads?|team|supervisors?|matron|chefs?|sisters?|teachers?|nurses?|drivers?|staff|us)\b|\bmy (?:own )?(?:salary|pay|wage|package) (?:is|isn'?t|is not|wasn'?t)\b|\bthere(?:'d| would|'ll| will) be (?:a )?(?:riot|mutiny|uproar|hell)\b/gu,
    },
    // what a named colleague earns
    {
      id: "en-internal-salary-11",
      severity: "block",
      where: "inside",
      find: /\b(?!(?:He|She|They|It|Who|Candidate|This|That|Store|Team|System|Server)\b)[A-Z][a-z]{2,12} (?:has |'s |who'?s )?been here [^.;]{1,24}(?:gets?|on|earns?|paid|makes?|and is at) (?:only |just |about )?[£$€]?\d{2}/gu,
      cased: true,
    },
    // what others here earn
    {
      id: "en-internal-salary-12",
      severity: "block",
      where: "inside",
      find: /\b(?:that'?s|that is|which is|more than) what (?:my|our|the) [^.;,]{1,20} (?:earns?|gets?|makes?|is on|are on|takes home)\b|\b\d{2,3} ?k (?:is )?(?:signed off|approved|agreed|budgeted)\b|\b(?:told|tell|telling|offer(?:ed)?) (?:him|her|them) (?:it'?s |only |just )?[£$€]?\d{2,3}k?\b(?= *$|[,.;]| (?:but|max|first|so|tops)\b)|\b(?:puts?|pay(?:s|ing)?) (?:him|her) above (?:half|most|all|everyone|the rest|the others|my|our)\b|\bout[- ]?earn\w*|\bsame as (?:my|our) (?:manager|deputy|head|lead|senior)\b|\bwe(?:'ve| have)(?: got)? [£$€]?\d{2,3} ?k? (?:signed|approved|budgeted|agreed|to spend|in the)/gu,
    },
    // what others here earn, a figure approved
    {
      id: "en-internal-salary-13",
      severity: "block",
      where: "inside",
      find: /\b(?:our|my|the|current) (?:store |ward |head |line |shift |team |night |duty )?(?:manager|chef|nurse|supervisor|lead|sister|teacher|deputy|director|driver)s? (?:is|are|'s) (?:only |just |still )?on \d{2}|\b(?:finance|the board|head office|hr|the boss|my boss|the owner)s? (?:signed off|approved|released|agreed|gave (?:me|us)|okayed|ok'?d) (?:only |just |up to )?[£$€]?\d{2,3}k?\b(?= *$|[,.;])|\b(?:would|will|is|be) (?:already )?(?:be )?(?:an|the) exception\b(?=[^.;]{0,14}\b(?:quiet|tell|say|keep|mention|$))/gu,
    },
    // what others here get
    {
      id: "en-internal-salary-14",
      severity: "block",
      where: "inside",
      find: /\b(?:others|everyone else|the rest|the team|the nurses|the drivers|staff) (?:only |all )?(?:get|gets|are on|have|take home) (?:only |just |about )?[£$€]?\d{2,5}[^.;]{0,24}\b(?:he|she|they) (?:wants?|asks?|asked|expects?)\b|\b\d{1,3} ?k? (?:still )?(?:unspent|unused) (?:in|from) the (?:budget|pot)\b|\b(?:that'?s|is|would be) (?:more|higher|better) than (?:the|our|my) [^.;]{1,20}\b(?:takes? home|earns?|gets?|makes?|is on)\b/gu,
    },
    // what others here earn
    {
      id: "en-internal-salary-15",
      severity: "block",
      where: "inside",
      find: /\b(?:old hands|long[- ]servers|the old(?:er)? staff|people here|existing staff|veterans)(?: here)? (?:are|get|earn)(?: only| just)?(?: on)? [£$€]?\d{2}\b|\bcan'?t justify [£$€]?\d{2,3}k?\b|\bopen (?:with|at) [£$€]?\d{2,3}k?\b(?= *$|[,.])/gu,
    },
  ],
};
