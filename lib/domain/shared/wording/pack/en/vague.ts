import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const vagueEn: RuleSet = {
  category: "vague",
  instead: "Say which criterion, the score and what is required.",
  rules: [
    {
      id: "en-vague-01",
      severity: "warn",
      where: "letter",
      find: /\b(?:not (?:quite |really |exactly )?(?:a |the )?(?:right |good |best |great )?(?:fit|match)|not the right (?:person|candidate|profile)|isn'?t (?:a|the right) (?:fit|match))\b/gu,
    },
    {
      id: "en-vague-02",
      severity: "warn",
      where: "letter",
      find: /\b(?:after careful consideration|we(?:'ve| have) decided to (?:move forward|proceed|go) (?:with|in)|pursue other candidates|go(?:ing)? in (?:a|another) (?:different )?direction|move(?:d)? in a different direction|at this time we|not (?:be )?moving forward|not selected)\b(?![^.]{0,80}\b(?:because|score|criterion|required|level)\b)/gu,
      instead: "Boilerplate: add strength + gap + evidence + next step.",
    },
    {
      id: "en-vague-03",
      severity: "warn",
      where: "letter",
      find: /\b(?:gut feel(?:ing)?|bad vibes?|good vibes?|vibe|something (?:felt )?off|didn'?t click|no chemistry|je ne sais quoi|x factor|just (?:didn'?t|wasn'?t)|can'?t put my finger)\b/gu,
      instead: "Replace intuition by an observation.",
    },
    {
      id: "en-vague-04",
      severity: "warn",
      where: "letter",
      find: /\b(?:for (?:various|several|certain|internal|other|a number of|business) reasons|due to (?:various|internal|unforeseen|business) (?:factors|reasons|circumstances|needs))\b/gu,
      instead: "Give the true, specific, checkable reason.",
    },
    {
      id: "en-vague-05",
      severity: "hint",
      where: "letter",
      find: /\b(?:did(?:n't| not) meet|fell short of|below) (?:our |the )?(?:bar|expectations?|standards?|requirements?)\b(?![^.]{0,60}(?:\d|level|because|namely|:))/gu,
      instead: "Say what the expectation was and the measured gap.",
    },
    {
      id: "en-vague-06",
      severity: "warn",
      where: "letter",
      find: /\b(?:(?:the |our |my )?(?:boss|ceo|hiring manager|director|founder|vp)\s+(?:didn'?t|did not|does ?n'?t|doesn'?t|wasn'?t)\s+(?:like|want|feel|think|impressed))\b/gu,
      instead: "Write the panel conclusion with evidence.",
    },
    // no reason given
    {
      id: "en-vague-07",
      severity: "warn",
      where: "letter",
      find: /\b(?:not (?:quite |really |exactly )?(?:(?:a |the )?(?:right|good|best|great|strong|perfect|suitable)(?: (?:fit|match|candidate|person))?|what we(?:'re| are| were)? looking for)(?= *$|[.,;!]| for (?:us|our|the (?:role|team|position)))|(?:do(?:es)?n'?t|do not|does not|did(?: not|n'?t)) (?:quite |fully |entirely |currently )?(?:meet|match|fit|satisfy|suit) (?:our|the|all|what we|all of our)(?: \w+){0,3}(?= *$|[.,;!])|unsuitable|unsuccessful on this occasion(?= *$|[.;!])|other (?:candidates|applicants) (?:more|better|whose)|high (?:volume|number|standard|calibre|caliber) of (?:applications|applicants|candidates|competition)|strong(?:er)? (?:field|pool|competition)|lack(?:s|ed|ing)? (?:the )?(?:necessary |required |right |relevant )?(?:experience|skills|qualities|qualifications)(?= *$|[.,;!])|need(?:s)? more experience(?= *$|[.,;!])|not (?:experienced|senior|strong|technical) enough(?= *$|[.,;!])|after (?:careful|much|thorough|due|internal) (?:consideration|deliberation|review|thought|discussion)s?|go(?:ing|ne)? (?:in )?(?:a )?different (?:direction|route|way)|impressive background|impressed by your|skills? (?:gap|set) (?:wasn'?t|isn'?t|not))\b/gu,
    },
  ],
};
