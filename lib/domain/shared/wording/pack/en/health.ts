import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const healthEn: RuleSet = {
  category: "health",
  instead: "Remove (ADA / GDPR art. 9); record only whether the task can be done with reasonable accommodation.",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:disab(?:led|ility|ilities)|handicap(?:ped)?|wheelchair|crippled?|deaf|blind(?!\s*(?:spot|sql|copy|review|carbon|index))|mute|amputee|autis(?:m|tic)|asperger\w*|adhd|dyslexi\w*|stutter\w*|stammer\w*|mental(?:ly)? (?:ill(?:ness)?|health|unstable)|depress(?:ed|ion)|anxiety disorder|bipolar|ptsd|schizo\w*)\b(?!\s+(?:feature|button|by default|state|flag|field|account|check|the|in))/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:hiv|aids|hepatitis|cancer|diabet\w+|epilep\w+|asthma|heart (?:disease|condition|attack)|medical (?:history|condition|leave|record)|sick leave|health (?:issue|problem|condition|concern|reason)s?|chronic (?:illness|disease|pain)|genetic (?:test|condition)|surgery|medication|workers'? comp(?:ensation)?|weight problem|obes(?:e|ity)|overweight|unhealthy)\b/gu,
      instead: "Remove medical information (ADA, GINA).",
    },
  ],
};
