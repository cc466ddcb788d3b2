// An application is one person for one position: what they told us, what they hope for, and when the interview ended.
import { z } from "zod";
import { expectationSchema } from "@/lib/domain/position/money";
import { localeSchema } from "@/lib/domain/shared/locale";
import {
  emailSchema,
  externalIdSchema,
  instantSchema,
  lineSchema,
  optionalProseSchema,
  proseSchema,
  timeZoneSchema,
} from "@/lib/domain/shared/text";

export const APPLICATION_RESULTS = ["open", "next_round", "hired", "not_hired"] as const;
export type ApplicationResult = (typeof APPLICATION_RESULTS)[number];

/** Whoever goes on or is hired gets no letter that says they don't. */
export function goesOn(result: ApplicationResult): boolean {
  return result === "next_round" || result === "hired";
}

/** Derived, never stored: where an application stands on its way to an answer. */
export const APPLICATION_STATUSES = [
  "to_score",
  "to_decide",
  "to_write",
  "awaiting_approval",
  "to_send",
  "queued",
  "told",
  "answered",
  "closed",
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];

const candidateFields = {
  name: lineSchema(200),
  /** null: can only be told through another channel. */
  email: emailSchema.nullable(),
  phone: lineSchema(50).nullable(),
  locale: localeSchema,
  timeZone: timeZoneSchema.nullable(),
};

export const candidateSchema = z.strictObject({
  ...candidateFields,
  phone: candidateFields.phone.default(null),
  timeZone: candidateFields.timeZone.default(null),
});

/** Colleagues by mail address, each once: whoever was in the interview, and is asked for a scorecard. */
const interviewerEmailsSchema = z
  .array(emailSchema)
  .max(20)
  .transform((given) => [...new Set(given.map((email) => email.toLowerCase()))]);

export const newApplicationSchema = z.strictObject({
  positionId: z.uuid(),
  candidate: candidateSchema,
  salaryExpectation: expectationSchema.nullable().default(null),
  interviewNotes: z.array(proseSchema(2000)).max(50).default([]),
  interviewedAt: instantSchema,
  interviewerEmails: interviewerEmailsSchema.default([]),
  externalId: externalIdSchema,
});
export type NewApplication = z.infer<typeof newApplicationSchema>;

/** What may be changed later; a field left out stays. Notes and interviewers are given whole: what is missing is taken out. */
export const applicationChangesSchema = z.strictObject({
  version: z.number().int().min(1),
  candidate: z.strictObject(candidateFields).partial().optional(),
  salaryExpectation: expectationSchema.nullable().optional(),
  interviewNotes: z.array(proseSchema(2000)).max(50).optional(),
  interviewedAt: instantSchema.optional(),
  interviewerEmails: interviewerEmailsSchema.optional(),
});
export type ApplicationChanges = z.infer<typeof applicationChangesSchema>;

export const resultSchema = z.strictObject({ result: z.enum(APPLICATION_RESULTS) });

export const DISPOSITION_CODES = [
  "skill_gap",
  "salary_gap",
  "headcount_frozen",
  "restructured",
  "other_preferred",
  "candidate_withdrew",
  "terms_gap",
  "new_attempt",
  "other",
] as const;
export type DispositionCode = (typeof DISPOSITION_CODES)[number];

/** What else may keep two sides apart beside pay. */
export const TERMS = ["level", "place", "start_date", "contract"] as const;
export type Term = (typeof TERMS)[number];

export const dispositionSchema = z.strictObject({
  code: z.enum(DISPOSITION_CODES),
  note: optionalProseSchema(2000).default(""),
  /** Which terms, where the code is terms_gap; the letter names them. Left out or empty: it speaks of terms at large. */
  terms: z
    .array(z.enum(TERMS))
    .max(TERMS.length)
    .transform((named) => TERMS.filter((term) => named.includes(term)))
    .optional(),
  /** new_attempt: the last day on which the candidate may take it up, as the letter says. */
  until: z.iso
    .date()
    .refine((day) => day >= "2000" && day < "2200", { message: "instant_range" })
    .optional(),
});
export type Disposition = z.infer<typeof dispositionSchema>;
