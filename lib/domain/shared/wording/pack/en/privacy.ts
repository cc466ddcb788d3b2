import type { RuleSet } from "@/lib/domain/shared/wording/rule";

export const privacyEn: RuleSet = {
  category: "privacy",
  instead: "Remove personal data; use the shared contact channel.",
  rules: [
    {
      id: "en-privacy-01",
      severity: "block",
      where: "everywhere",
      find: /\b\d{3}-\d{2}-\d{4}\b|\b(?:passport|ssn|social security|id card|driver'?s licen[cs]e)\s*(?:no\.?|number|#)/gu,
      instead: "Remove identity numbers.",
    },
    {
      id: "en-privacy-02",
      severity: "block",
      where: "everywhere",
      find: /\b(?:salary history|previous salary|current salary|last salary|what (?:do|did) you (?:currently )?(?:make|earn)|pay ?stub)\b/gu,
      instead: "Do not use pay history (banned in several US states); use pay band vs expectation.",
    },
    {
      id: "en-privacy-03",
      severity: "warn",
      where: "letter",
      cased: true,
      find: /\b(?:[Ii]nterviewer|[Pp]anel member)\s+[A-Z][a-z]+\b|\b(?:Mr|Ms|Mrs|Dr)\.?\s+[A-Z][a-z]+\s+(?:said|thought|felt|scored|rated|believes?)\b/gu,
      instead: 'Do not name raters; write "the interview panel recorded".',
    },
    // identity numbers
    {
      id: "en-privacy-04",
      severity: "block",
      where: "inside",
      find: /\b\d{3}-\d{2}-\d{4}\b|\b[a-ceghj-prstw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b|\b(?:passport|ssn|social security|national insurance|ni|id card|identity card|driver'?s? licen[cs]e|driving licen[cs]e|bank account|iban|sort code|nhs|credit card|card)\s*(?:no\.?|number|num|#|:)\s*(?:is|:)?\s*[a-z]{0,2}\s?\d[\d -]{3,}/gu,
    },
    // contact and address
    {
      id: "en-privacy-05",
      severity: "warn",
      where: "inside",
      find: /(?<![\d.])(?:\+\d{1,3}[ -]?)(?:\(?\d{1,4}\)?[ -]?){2,4}\d{2,4}\b|(?<![\d.])0\d{3,4}[ -]\d{3}[ -]?\d{3,4}\b|\(\d{3}\) ?\d{3}-\d{4}\b|(?<![\d.-])\d{3}[-.]\d{3}[-.]\d{4}\b|\b(?:lives?|living|home|resides?) (?:at|on|is) \d{1,4} [a-z]+|\b(?:home|private|personal) (?:address|phone|mobile|email|number)\b(?! (?:field|validation|book|column|format|lookup|verification|matching))|\bdate of birth\b(?! (?:field|column|check|validation))|\bdob\b(?= *[:\d])|\bnext of kin\b(?! (?:form|details form))/gu,
    },
    // pay history
    {
      id: "en-privacy-06",
      severity: "warn",
      where: "inside",
      find: /\b(?:current(?:ly)?|presently|now|previously|last|old|previous|existing)\s*(?:is |was )?(?:earn(?:s|ing|ed)?|on|paid|mak(?:es|ing)|gets|getting|salary|pay|comp|package|base|ctc|wage)s?\b[^.;]{0,12}[£$€¥]?\d{2,3}|\b(?:earns|makes|is on|is paid|takes home) (?:only |just |about |around )?[£$€¥]?\d{2,3}(?:[.,]\d+)? ?(?:k|grand|,000) (?:now|today|currently|at the moment|at (?:his|her|their))|\b(?:salary|pay) (?:history|slips?|stubs?)\b|\bpay ?slips?\b(?! (?:system|app|run|processing|portal))|\bp(?:45|60)\b/gu,
    },
    // contact and address
    {
      id: "en-privacy-07",
      severity: "warn",
      where: "inside",
      find: /\bhome address\b|\b(?:tel|phone|mobile|mob|cell)\.?:? (?:is |no\.? |number )?\+?[\d(][\d() -]{7,}|\b\d{1,4} [a-z]+ (?:road|street|lane|avenue|drive|close|crescent|terrace|gardens|grove)\b/gu,
    },
  ],
};
