// What the wording check finds in a text: where, of which kind, and whether a second person has to look before anything is told.

import type { Locale } from "@/lib/domain/shared/locale";

export const HOLDING_CATEGORIES = [
  "sex",
  "marriage_childbearing",
  "age",
  "region",
  "ethnicity",
  "national_origin",
  "religion",
  "political",
  "health",
  "appearance",
  "sexual_orientation",
  "pedigree",
  "process_error",
  "data_error",
  "prompt_injection",
] as const;

export const CATEGORIES = [
  ...HOLDING_CATEGORIES,
  "private_life",
  "insult",
  "other_candidate",
  "internal_salary",
  "confidential",
  "confidential_reference",
  "hearsay",
  "personality",
  "culture_fit",
  "overqualified",
  "privacy",
  "not_judged",
  "vague",
  "promise",
  "reason_truth",
  "legal",
  "automated",
] as const;
export type Category = (typeof CATEGORIES)[number];

export const SEVERITIES = ["block", "warn", "hint"] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Where a text will stand: a note or remark stays inside, a letter goes out. */
export const WORDING_SCOPES = ["note", "remark", "letter", "disposition"] as const;
export type WordingScope = (typeof WORDING_SCOPES)[number];

export type WordingContext = { readonly scope: WordingScope; readonly locale: Locale };

/** The check as everybody calls it, whichever rules stand behind it. */
export type CheckWording = (text: string, context: WordingContext) => readonly Finding[];

export type Finding = {
  readonly category: Category;
  readonly severity: Severity;
  readonly holds: boolean;
  /** UTF-16 offsets into the text as it was given: start inclusive, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Key under `wording.why` in the dictionaries (normally the category). */
  readonly why: string;
  /** What to write instead: the pack's own sentence in the text's language, or "". */
  readonly suggestion: string;
  /** Only where no rule matched and the whole sentence resembles remarks of this kind: the words that weighed most. */
  readonly weighed?: readonly { readonly start: number; readonly end: number }[];
  /** The rule that found it, built in or the company's own; absent where none did. */
  readonly rule?: string;
  /** The mask that made a question of it. */
  readonly stayedBy?: string;
};
