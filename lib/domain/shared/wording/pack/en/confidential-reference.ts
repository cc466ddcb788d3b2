import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const confidentialReferenceEn: RuleSet = {
  category: "confidential_reference",
  instead: "Remove third-party statements; FCRA adverse-action process if a report was used.",
  rules: [
    {
      severity: "block",
      where: "letter",
      find: /\b(?:your (?:former|previous|last|current) (?:employer|manager|boss|colleague)s?|references?|background check)\b[^.]{0,30}\b(?:said|told|mentioned|reported|revealed|complain(?:ed)?|negative|bad|showed|came back)\b/gu,
    },
  ],
};
