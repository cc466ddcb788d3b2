// A scorecard is one interviewer's evidence: scores, ticked gaps and strengths, remarks, and test results down to the question.
import { z } from "zod";
import { keySchema } from "@/lib/domain/position/position";
import type { FieldFault } from "@/lib/domain/shared/result";
import { scoreSchema } from "@/lib/domain/shared/score";
import { emailSchema, lineSchema, optionalProseSchema, proseSchema } from "@/lib/domain/shared/text";

const item = lineSchema(200);
const text = proseSchema(2000);
const points = z.number().min(0).max(1_000_000);

export const gapTickSchema = z.strictObject({ dimension: keySchema, item });
export const strengthSchema = z.strictObject({ dimension: keySchema, item, evidence: text });
export const commentSchema = z.strictObject({
  /** null = a general remark. */
  dimension: keySchema.nullable(),
  text,
  by: lineSchema(200),
  shareable: z.boolean(),
});
export const questionSchema = z.strictObject({
  topic: item,
  expected: optionalProseSchema(2000),
  given: optionalProseSchema(2000),
  points,
  maxPoints: points,
});
export const testResultSchema = z.strictObject({
  name: item,
  dimension: keySchema.nullable(),
  score: points,
  max: points.refine((n) => n > 0),
  questions: z.array(questionSchema).max(50).default([]),
});

export const scorecardSchema = z.strictObject({
  interviewer: z.strictObject({ name: lineSchema(200), email: emailSchema }),
  scores: z.array(z.strictObject({ dimension: keySchema, score: scoreSchema.nullable() })).max(30),
  gapItems: z.array(gapTickSchema).max(50).default([]),
  strengths: z.array(strengthSchema).max(50).default([]),
  comments: z.array(commentSchema).max(50).default([]),
  testResults: z.array(testResultSchema).max(50).default([]),
});
export type Scorecard = z.infer<typeof scorecardSchema>;
export type Strength = z.infer<typeof strengthSchema>;
export type GapTick = z.infer<typeof gapTickSchema>;
export type Comment = z.infer<typeof commentSchema>;
export type TestResult = z.infer<typeof testResultSchema>;

export const reconciliationSchema = z.strictObject({ dimension: keySchema, note: text });
export type Reconciliation = z.infer<typeof reconciliationSchema>;

export const bandDecisionSchema = z.strictObject({ decision: z.enum(["disclose", "without_figures"]) });

export const clearanceSchema = z.strictObject({
  hold: lineSchema(64),
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  reason: text,
});
export type NewClearance = z.infer<typeof clearanceSchema>;

/** Dimensions a scorecard names that its template doesn't have, and dimensions scored twice. */
export function dimensionFaults(card: Scorecard, keys: readonly string[]): readonly FieldFault[] {
  const known = new Set(keys);
  const faults: FieldFault[] = [];
  const check = (list: "scores" | "gapItems" | "strengths" | "comments" | "testResults") =>
    card[list].forEach(({ dimension }, index) => {
      if (dimension !== null && !known.has(dimension)) faults.push(fault(`${list}.${index}.dimension`, "unknown"));
    });
  check("scores");
  check("gapItems");
  check("strengths");
  check("comments");
  check("testResults");
  const scored = new Set<string>();
  card.scores.forEach(({ dimension }, index) => {
    if (scored.has(dimension)) faults.push(fault(`scores.${index}.dimension`, "twice"));
    scored.add(dimension);
  });
  return faults;
}

function fault(path: string, code: string): FieldFault {
  return { path, code, messageKey: `field.${code}` };
}
