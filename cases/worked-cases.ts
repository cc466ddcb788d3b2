// The worked cases as the judgement sees them: read from this folder, checked by the same schemas as the API's input.
// The nine of the brief stand here; further/ has those that show every rule, need, hold and trap in nine trades.
import { readdirSync, readFileSync } from "node:fs";
import { z } from "zod";
import { candidateSchema, dispositionSchema } from "@/lib/domain/application/application";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/evaluation/case-file";
import { scorecardSchema } from "@/lib/domain/evaluation/scorecard";
import { expectationSchema, moneyBandSchema } from "@/lib/domain/position/money";
import { dimensionsSchema, POSITION_STATUSES } from "@/lib/domain/position/position";
import { localeSchema, localTextSchema } from "@/lib/domain/shared/locale";
import { HOLD_CODES, NEED_CODES, READINESS, RULES, STRATEGIES } from "@/lib/domain/strategy/recommendation";

const status = z.enum(POSITION_STATUSES);

export const TRADES = [
  "general_technical",
  "java",
  "data",
  "product",
  "design",
  "sales",
  "nursing",
  "production",
  "campus",
] as const;

/** What goes wrong in letters that nobody checks; a case names those it sets. */
export const TRAPS = [
  "hidden_no",
  "invented_strength",
  "rounded_figure",
  "inflated_gap",
  "missing_as_zero",
  "leak",
  "softened_discrimination",
  "false_hope",
  "sandwich",
  "sameness",
  "register",
  "translated",
  "injection",
  "automation",
  "too_much",
  "untrue_reason",
] as const;

export const workedCaseSchema = z.strictObject({
  id: z.string(),
  about: z.string(),
  trade: z.enum(TRADES).optional(),
  traps: z.array(z.enum(TRAPS)).default([]),
  position: z.strictObject({
    title: localTextSchema(200),
    locale: localeSchema,
    status,
    dimensions: dimensionsSchema,
    salaryBand: moneyBandSchema.nullable(),
    fallback: z
      .strictObject({
        title: localTextSchema(200),
        status,
        description: z.union([localTextSchema(2000), z.literal("")]),
      })
      .nullable(),
  }),
  application: z.strictObject({
    candidate: candidateSchema,
    salaryExpectation: expectationSchema.nullable(),
    interviewNotes: z.array(z.string()),
    interviewedAt: z.string(),
  }),
  scorecards: z.array(scorecardSchema),
  disposition: dispositionSchema.nullable(),
  expect: z.strictObject({
    strategy: z.enum(STRATEGIES).nullable(),
    readiness: z.enum(READINESS),
    rule: z.enum(RULES).nullable().optional(),
    /** Exactly these, in any order; left out, they are not looked at. */
    needs: z.array(z.enum(NEED_CODES)).optional(),
    holds: z.array(z.enum(HOLD_CODES)).optional(),
    mustContain: z.array(z.array(z.string())).default([]),
    mustNotContain: z.array(z.string()).default([]),
    flags: z.array(z.string()).default([]),
  }),
});
export type WorkedCase = z.infer<typeof workedCaseSchema>;

/** Every case of this folder and those below it, in the order of their names. */
export function workedCases(): WorkedCase[] {
  const folder = new URL(".", import.meta.url);
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
  return names
    .toSorted()
    .map((name) => workedCaseSchema.parse(JSON.parse(readFileSync(new URL(name, folder), "utf8"))));
}

/** The case file a worked case stands for, before anybody has decided or cleared anything. */
export function caseFileOf({ id, position, application, scorecards, disposition }: WorkedCase): CaseFile {
  const { dimensions, fallback, ...facts } = position;
  return {
    evaluation: {
      id,
      version: 1,
      thresholds: DEFAULT_THRESHOLDS,
      dimensions,
      candidate: { name: application.candidate.name, locale: application.candidate.locale },
      expectation: application.salaryExpectation,
      notes: application.interviewNotes,
      interviewedAt: application.interviewedAt,
      scorecards,
      confirmedStrengths: [],
      reconciliations: [],
      disposition,
    },
    position: {
      id,
      ...facts,
      fallback: fallback && { ...fallback, locale: position.locale },
      reapplyAfterMonths: null,
    },
    bandDecision: null,
    clearances: [],
  };
}

/** The cases that lead to a letter: something was assessed. */
export function toldCases(): WorkedCase[] {
  return workedCases().filter((one) => one.expect.strategy !== null);
}
