import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const promiseEn: RuleSet = {
  category: "promise",
  instead: "Write only what the system will do and until when.",
  rules: [
    {
      id: "en-promise-01",
      severity: "warn",
      where: "letter",
      find: /\b(?:we (?:will|'ll) (?:definitely|certainly|surely|always)|(?<!not |cannot |can't |won't |no )(?:guarantee(?:d|s)?|promise(?:d|s)?)|you will (?:get|be offered|be hired)|rest assured|first in line|next time (?:you|we) will|shoo-in)\b/gu,
    },
    {
      id: "en-promise-02",
      severity: "warn",
      where: "letter",
      find: /\bkeep (?:your|the) (?:resume|résumé|cv|details|application|profile|information) on file\b/gu,
      instead: "Needs consent, a retention period and an opt-out; only send if the talent-pool record exists.",
    },
    {
      id: "en-promise-03",
      severity: "hint",
      where: "letter",
      find: /\b(?:keep in touch|stay in touch|best of luck|good luck with your (?:job )?search|wish you (?:all the best|luck|success)|future opportunities)\b(?![^.]{0,80}\b(?:by|within|before|until|if you agree)\b)/gu,
      instead: "Add a concrete next step, date and opt-out, or remove.",
    },
    // a promise
    {
      id: "en-promise-04",
      severity: "warn",
      where: "letter",
      find: /\b(?:(?:we|i|you)(?:'ll| will| shall)? (?:definitely|certainly|surely|always|absolutely|undoubtedly|personally (?:make sure|ensure))|we (?:guarantee|promise|assure|commit|vow)|(?<!not |cannot |can't |won't |no |never |not be |isn't )guaranteed?|you(?:'ll| will) (?:definitely |certainly |surely )?(?:get|be (?:offered|hired|contacted|first|given|invited)|have (?:a|the) (?:job|role|place))|rest assured|first in line|top of (?:our|the) list|(?:job|role|place|spot|seat) (?:is|will be) yours|we(?:'ll| will) (?:hire|call|contact|offer|invite|employ|raise|increase|keep (?:a|the) (?:place|spot|role)|find (?:you )?(?:a|something)|reach out|be in touch|hold)(?: you| your)?(?! (?:by|within|before))|next time (?:you|we)(?:'ll| will)|without (?:another|a further|an) interview|pay rise|salary (?:increase|rise|review) (?:next|after|in|within))\b/gu,
    },
  ],
};
