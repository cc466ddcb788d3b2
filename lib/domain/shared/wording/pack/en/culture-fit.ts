import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const cultureFitEn: RuleSet = {
  category: "culture_fit",
  instead: "Name the written behaviour standard and the observed act.",
  rules: [
    {
      id: "en-culture-fit-01",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:cultur(?:e|al) (?:fit|match|add|misfit)|(?:doesn'?t|does not|didn'?t|won'?t|wouldn'?t|not) fit (?:in|our|the) ?(?:culture|team|company)?|team fit|not one of us|our kind of (?:person|people)|beer test|airport test|hang out with|work hard,? play hard|family[- ]like)\b/gu,
    },
    // not one of us
    {
      id: "en-culture-fit-02",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:not (?:really |quite )?one of (?:us|our)|not our (?:type|kind|sort|cup)|one of us|our kind of (?:person|people|guy)|(?:wouldn'?t|won'?t|would ?n[o']t|doesn'?t|didn'?t|don'?t|not|can'?t see (?:him|her|them)|couldn'?t|never|hard to see (?:him|her|them)|doubt (?:he|she|they)(?:'d| would|'ll)?) (?:really |quite |ever |going to |just )?(?:gel\w*|mesh\w*|fit(?:ting)? in|fit with (?:us|the team|our)|blend(?:ing)? in|click\w*|vibe|bond\w*|get on with (?:the|us|our)|get along with (?:the|us|our)|at the pub|having a (?:beer|pint|drink)|in our team|belong)|(?:wrong|different|odd|weird|bad|off|not the right|not our) (?:vibe|vibes|chemistry|energy|culture|wavelength)|vibes?(?: (?:was|were|is|are|check|off|for us))|no (?:chemistry|banter|sense of humou?r|craic)|cultur(?:e|al|ally) ?(?:fit|match|misfit|mismatch|add|clash|wise|gap|difference)s?|(?:not|isn'?t|bad|poor|wrong|no|good|great) (?:a )?(?:good |great |right |natural |real |culture |team )?fit (?:for|with) (?:us|our (?:culture|team)|the (?:culture|team|gang|lads|girls|vibe|office|group))|beer test|pub test|airport test|go for a (?:pint|beer|drink) with|pint with|socially (?:awkward|off)|doesn'?t (?:drink|do (?:socials|drinks)|socialise|get (?:us|our (?:humou?r|jokes|banter)))|wouldn'?t want to sit next to|stuck in a lift with|long flight with|too corporate|too (?:quiet|loud|polite|serious|different|posh|rough) for (?:us|our|this team|the team)|stick(?:s)? out like)\b/gu,
    },
    {
      id: "en-culture-fit-03",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:never|not|won'?t|wouldn'?t|doesn'?t|didn'?t|'d never|'d not) (?:really |quite |ever )?fit in\b|\bfit(?:ting)? in with (?:the|us|our)\b|\b(?:our|my) kind of (?:people|person|guy|girl)\b|\bwouldn'?t (?:suit|last with) (?:us|the team|our)\b/gu,
    },
    {
      id: "en-culture-fit-04",
      severity: "warn",
      where: "everywhere",
      find: /\b(?:christmas|xmas|office|work|team|staff) (?:do|party|night out|drinks|social)s?\b[^.;]{0,16}$|\bcan'?t (?:imagine|picture|see) (?:him|her|them)\b|\bwouldn'?t (?:mix|mingle|join in|survive|enjoy it here)\b|\bour (?:sort|crowd|tribe|lot|gang|world)\b/gu,
    },
    {
      id: "en-culture-fit-05",
      severity: "warn",
      where: "everywhere",
      find: /\bone of our (?:people|own|lot|kind|crowd)\b|\bnot sure (?:he|she|they)(?:'s|'d| is| would) (?:one of|fit|gel|belong|suit)/gu,
    },
    // not one of us
    {
      id: "en-culture-fit-06",
      severity: "warn",
      where: "inside",
      find: /\b(?:friday|after[- ]work|thursday|team) (?:drinks|pints|pub|beers)\b|\b(?:go|going|went|come|be) (?:for|out for|to the) (?:a )?(?:pints?|beers?|pub)\b|\bdidn'?t gel\b|\bnot (?:quite )?our (?:vibe|scene|cup)\b/gu,
    },
    // not one of us
    {
      id: "en-culture-fit-07",
      severity: "warn",
      where: "inside",
      find: /\b(?:won'?t|wouldn'?t|doesn'?t|not going to) (?:mix|blend|bond|gel|hang|sit|banter|fit) with (?:the )?(?:crew|lads|team|girls|rest|others|us|guys)\b|\bdoes(?:n'?t| not) (?:drink|smoke|banter|do banter|do football)\b/gu,
    },
    // not one of us
    {
      id: "en-culture-fit-08",
      severity: "warn",
      where: "inside",
      find: /\btoo (?:bookish|posh|polished|fancy|refined|studenty|rough|soft|precious) for (?:the|our|us)\b/gu,
    },
  ],
};
