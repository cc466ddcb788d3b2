import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const promiseEn: RuleSet = {
  category: "promise",
  instead: "Write only what the system will do and until when.",
  rules: [
    {
      severity: "warn",
      where: "letter",
      find: /\b(?:we (?:will|'ll) (?:definitely|certainly|surely|always)|guarantee(?:d|s)?|promise(?:d|s)?|you will (?:get|be offered|be hired)|rest assured|first in line|next time (?:you|we) will|shoo-in)\b/gu,
    },
    {
      severity: "warn",
      where: "letter",
      find: /\bkeep (?:your|the) (?:resume|résumé|cv|details|application|profile|information) on file\b/gu,
      instead: "Needs consent, a retention period and an opt-out; only send if the talent-pool record exists.",
    },
    {
      severity: "hint",
      where: "letter",
      find: /\b(?:keep in touch|stay in touch|best of luck|good luck with your (?:job )?search|wish you (?:all the best|luck|success)|future opportunities)\b(?![^.]{0,80}\b(?:by|within|before|until|if you agree)\b)/gu,
      instead: "Add a concrete next step, date and opt-out, or remove.",
    },
  ],
};
