import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const privacyEn: RuleSet = {
  category: "privacy",
  instead: "Remove identity numbers.",
  rules: [
    {
      severity: "block",
      where: "letter",
      find: /\b\d{3}-\d{2}-\d{4}\b|\b(?:passport|ssn|social security|id card|driver'?s licen[cs]e)\s*(?:no\.?|number|#)/gu,
    },
    {
      severity: "block",
      where: "everywhere",
      find: /\b(?:salary history|previous salary|current salary|last salary|what (?:do|did) you (?:currently )?(?:make|earn)|pay ?stub)\b/gu,
      instead: "Do not use pay history (banned in several US states); use pay band vs expectation.",
    },
    {
      severity: "warn",
      where: "letter",
      cased: true,
      find: /\b(?:[Ii]nterviewer|[Pp]anel member)\s+[A-Z][a-z]+\b|\b(?:Mr|Ms|Mrs|Dr)\.?\s+[A-Z][a-z]+\s+(?:said|thought|felt|scored|rated|believes?)\b/gu,
      instead: 'Do not name raters; write "the interview panel recorded".',
    },
  ],
};
