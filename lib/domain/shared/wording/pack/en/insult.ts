import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const insultEn: RuleSet = {
  category: "insult",
  instead: "Remove insult; state criterion, score, evidence, advice.",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:stupid|idiot(?:ic)?|dumb|moron|incompetent|useless|worthless|pathetic|terrible|horrible|awful|garbage|trash|joke of a|clueless|hopeless|laughable|embarrass(?:ing|ment)|disaster|dreadful|worst)\b(?!\s*(?:[- ]?(?:case|collect|recovery)))/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:wast(?:e|ed|ing) (?:of )?(?:our|my|everyone'?s|your) time|a waste of time|do not (?:apply|contact us|reply|write) (?:again|back|to us)|don'?t (?:apply|contact us|bother)(?: again)?|never (?:apply|contact)|stop (?:applying|contacting|emailing))\b/gu,
      instead: "Remove; offer the reply/review path.",
    },
    {
      severity: "warn",
      where: "everywhere",
      find: /\b(?:bad|poor|weak|lousy|subpar|mediocre|inferior|inadequate|unimpressive|disappoint(?:ing|ed|ment)|below average|not good enough|not up to (?:par|scratch|standard)|lack(?:s|ed|ing)? (?:talent|intelligence|ambition|drive|passion|maturity|presence|confidence|gravitas|polish))\b/gu,
      instead: "Replace by: item + score vs required + what was observed + what to do next.",
    },
    {
      severity: "hint",
      where: "everywhere",
      find: /\b(?:unfortunately|regret to inform|we regret|sorry to say)\b/gu,
      instead: "Say it once, plainly; follow with strength, gap, next step.",
    },
    {
      severity: "warn",
      where: "letter",
      find: /\b(?:consider (?:a )?(?:different|another) (?:career|field|profession)|not cut out|give up|find something easier|better suited (?:to|for) (?:a )?(?:simple|easy|support|clerical|admin)\w*)\b/gu,
      instead: "Replace with a concrete learning step or a role that fits.",
    },
    { severity: "warn", where: "everywhere", find: /[!?]{2,}/gu, instead: "Use normal punctuation." },
    {
      severity: "hint",
      where: "letter",
      find: /\b(?:NOT|NEVER|ALWAYS|MUST|FAIL(?:ED)?)\b/gu,
      cased: true,
      instead: "Do not shout; use normal case.",
    },
  ],
};
