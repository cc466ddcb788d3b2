import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const confidentialReferenceEn: RuleSet = {
  category: "confidential_reference",
  instead: "Remove third-party statements; references follow their own process with consent.",
  rules: [
    {
      id: "en-confidential-reference-01",
      severity: "block",
      where: "letter",
      find: /\b(?:your (?:former|previous|last|current) (?:employer|manager|boss|colleague)s?|references?|background check)\b[^.]{0,30}\b(?:said|told|mentioned|reported|revealed|complain(?:ed)?|negative|bad|showed|came back)\b/gu,
      instead: "Remove third-party statements; FCRA adverse-action process if a report was used.",
    },
    // former employers and references
    {
      id: "en-confidential-reference-02",
      severity: "warn",
      where: "inside",
      find: /\b(?:(?:his|her|their|the|a|an|my) (?:old|former|previous|last|ex|current)[- ]?(?:manager|boss|employer|company|colleague|line manager|team ?lead|supervisor|firm|head|headteacher|director|workplace|place)s?)\b[^.;]{0,14}\b(?:told|said|says|tells|mentioned|warned|confirmed|reckons?|thinks?|thought|let slip|hinted|rates?|rated|wouldn'?t|would not|gave|complained|described|revealed|shared|admitted)\b|\b(?:references?|referees?|background checks?|bg check|reference checks?|vetting|dbs)\b(?! (?:data|architecture|implementation|table|letter template|genome|manual|number|guide|pointer|counting|types?|range|point|images?|product|model|price|system|platform|design|section))[^.;]{0,14}\b(?:said|says|came back|comes back|negative|bad|poor|mixed|lukewarm|not (?:great|good|glowing)|mentioned|flagged|showed|shows|told|warned|raised|revealed|off the record|was|were|hints?|hinted|confirmed|suggests?)\b|\b(?:rang|called|phoned|spoke (?:to|with)|asked|messaged|checked with|reached out to|contacted|texted|pinged)\b[^.;]{0,12}\b(?:a mate|a friend|someone|somebody|a contact|people|an ex-colleague|ex-colleagues?|(?:his|her|their) (?:old|former|previous|last|ex|current)?[- ]?(?:manager|boss|employer|company|colleague|place|team|firm|workplace)|former (?:colleague|manager|boss|employer)s?)\b|\bwas (?:let go|sacked|fired|dismissed|managed out|asked to leave|performance managed|on a pip)\b|\bgot (?:sacked|fired|the boot)\b|\bleft (?:under a cloud|on bad terms|in disgrace)\b/gu,
    },
    {
      id: "en-confidential-reference-03",
      severity: "warn",
      where: "inside",
      find: /\b(?:called|rang|phoned|spoke (?:to|with)|emailed|asked|contacted)\b[^.;]{0,6}\b(?:his|her|their) (?:old|former|previous|last|current|ex)[- ]?\w+\b|\b(?:referee|reference|ex[- ]boss|former (?:head|boss|manager|employer)|old (?:head|boss|manager|school|ward|store|firm))\b[^.;]{0,10}\b(?:refused|hinted|hesitated|declined|wouldn'?t|paused|went quiet|was cagey|sighed|laughed|said|told|says)\b/gu,
    },
    {
      id: "en-confidential-reference-04",
      severity: "warn",
      where: "inside",
      find: /\b(?:head|manager|boss|matron|sister|principal|supervisor|director|people|colleagues?) (?:at|from|in) (?:his|her|their) (?:last|old|previous|former|current)\b|\bwarned (?:us|me) (?:off|about)\b/gu,
    },
    // former employers asked
    {
      id: "en-confidential-reference-05",
      severity: "warn",
      where: "inside",
      find: /\b(?:rang|called|phoned|messaged|emailed|spoke to|asked|texted) (?:his|her|their) (?:former|old|ex|previous|last)[- ](?:\w+ )?(?:manager|boss|head|supervisor|employer|school|ward|lead|colleague|matron|chef|nursery)\b/gu,
    },
    // former employers asked
    {
      id: "en-confidential-reference-06",
      severity: "warn",
      where: "inside",
      find: /\b(?:checked|spoke|verified|had a word|a quiet word) with (?:the |his |her |their )(?:previous|former|last|old) (?:employer|boss|manager|school|firm|company|head)\b|\bfailed (?:his |her |the )?probation\b/gu,
    },
  ],
};
