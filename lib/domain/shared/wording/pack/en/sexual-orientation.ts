import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const sexualOrientationEn: RuleSet = {
  category: "sexual_orientation",
  instead: "Remove.",
  rules: [
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:gay|lesbian|homosexual|bisexual|transgender|transsexual|queer|sexual orientation|gender identity|preferred pronouns|cross[- ]?dress\w*)\b/gu,
    },
  ],
};
