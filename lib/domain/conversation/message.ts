// What a candidate may write back, and what the letter asks them.
import { z } from "zod";
import { expectationSchema } from "@/lib/domain/position/money";
import { keySchema } from "@/lib/domain/position/position";
import { proseSchema } from "@/lib/domain/shared/text";

export const REPLY_KINDS = ["thanks", "question", "dispute", "addition"] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];
export type MessageKind = ReplyKind | "answer";

export const replySchema = z.strictObject({
  kind: z.enum(REPLY_KINDS),
  text: proseSchema(2000),
  /** For a different view: the dimensions it is about. */
  dimensions: z.array(keySchema).max(30).default([]),
});

export const CHOICE_QUESTIONS = ["lower_position", "terms", "pool", "new_attempt"] as const;
export type ChoiceQuestion = (typeof CHOICE_QUESTIONS)[number];
export const CHOICE_ANSWERS = ["yes", "no", "my_expectation"] as const;
export type ChoiceAnswer = (typeof CHOICE_ANSWERS)[number];

export const choiceSchema = z.strictObject({
  question: z.enum(CHOICE_QUESTIONS),
  answer: z.enum(CHOICE_ANSWERS),
  expectation: expectationSchema.nullable().default(null),
});

export const answerSchema = z.strictObject({
  text: proseSchema(2000),
  /** Places of the evaluation to release with the answer. */
  evidence: z.array(z.string().max(40)).max(20).default([]),
});

/** Exactly what the candidate will see of a released piece of evidence. */
export type ReleasedEvidence =
  | {
      readonly kind: "question";
      readonly test: string;
      readonly topic: string;
      readonly expected: string;
      readonly given: string;
      readonly points: number;
      readonly maxPoints: number;
    }
  | { readonly kind: "test"; readonly name: string; readonly score: number; readonly max: number }
  | { readonly kind: "remark"; readonly dimension: string | null; readonly text: string };
