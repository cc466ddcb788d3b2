import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const legalEn: RuleSet = {
  category: "legal",
  instead: "Stop and send to counsel.",
  rules: [
    {
      id: "en-legal-01",
      severity: "block",
      where: "letter",
      find: /\b(?:we (?:admit|acknowledge|concede)[^.]{0,30}(?:discriminat\w+|bias(?:ed)?|unfair|illegal|violat\w+)|our bias)\b/gu,
    },
    {
      id: "en-legal-02",
      severity: "block",
      where: "letter",
      find: /\b(?:decision is final|no (?:further )?(?:feedback|explanation|appeals?|discussion|correspondence|questions)|cannot (?:provide|give|offer) (?:any |specific |individual )?(?:feedback|reasons?|explanation)|unable to (?:provide|give|offer) (?:any |specific |individual )?(?:feedback|reasons?)|not obliged to explain)\b/gu,
      instead:
        "Remove; candidates may ask for explanation, access, correction and human review (GDPR 15/22, PIPL 24/44-48).",
    },
    {
      id: "en-legal-03",
      severity: "block",
      where: "letter",
      find: /\b(?:black ?list(?:ed)?|do[- ]not[- ]hire|never hire|banned from applying|not eligible for (?:re)?hire)\b(?!\s*(?:of ip|ip|domain|url|token))/gu,
      instead: "Remove.",
    },
    {
      id: "en-legal-04",
      severity: "block",
      where: "letter",
      find: /\b(?:legal action|we will sue|our lawyers|defamation|do not (?:share|post|publish|disclose) this|strictly confidential|or else)\b/gu,
      instead: "Remove threats; a candidate may speak about own data.",
    },
    // rights refused or threats
    {
      id: "en-legal-05",
      severity: "block",
      where: "letter",
      find: /\b(?:(?:will not|won'?t|cannot|can'?t|can not|do not|don'?t|unable to|not able to|not in a position to|refuse to|decline to) (?:be )?(?:provide|give|offer|share|discuss|enter into|respond to|reply to|accept|explain|disclos\w+|reconsider\w*|consider)\w*(?: any| further| more| specific| individual| detailed| personal)*(?: (?:feedback|reasons?|explanations?|correspondence|appeals?|questions|replies|discussion|details|our (?:reasons|decision)))|decision (?:is|stands|remains) (?:final|unchanged)|(?:decision|outcome) (?:will not|won'?t|cannot) be (?:changed|reviewed|reconsidered|discussed)|do not (?:re-?apply|apply again|contact|reply|respond|share|post|publish|forward)|please (?:don'?t|do not|refrain from) (?:re-?apply\w*|contact\w*|reply\w*|respond\w*|shar\w+|post\w*|publish\w*)|(?:our|the) (?:lawyers?|legal team|solicitors?)|legal (?:action|proceedings|consequences)|we (?:admit|acknowledge|concede)[^.]{0,30}(?:discriminat\w+|bias\w*|unfair\w*|illegal\w*|violat\w+)|black ?list\w*|banned)\b/gu,
    },
  ],
};
