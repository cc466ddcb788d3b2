// A scorecard while it is being filled in on a phone: what was typed stays as typed until it is handed in.
import { readFigure } from "@/lib/domain/shared/figure";
import type { Result } from "@/lib/domain/shared/result";
import { fail, ok } from "@/lib/domain/shared/result";
import { faultsOf } from "@/lib/domain/shared/parse";
import { scoreSchema } from "@/lib/domain/shared/score";
import { type Scorecard, scorecardSchema } from "./scorecard";

export type DraftQuestion = { topic: string; expected: string; given: string; points: string; maxPoints: string };
export type DraftTest = { name: string; dimension: string; score: string; max: string; questions: DraftQuestion[] };

export type ScorecardDraft = {
  /** As typed, by dimension; empty = not assessed. */
  readonly scores: Readonly<Record<string, string>>;
  readonly gapItems: readonly { readonly dimension: string; readonly item: string }[];
  readonly strengths: readonly { readonly dimension: string; readonly item: string; readonly evidence: string }[];
  /** By dimension; "" is the general remark. */
  readonly comments: Readonly<Record<string, { readonly text: string; readonly shareable: boolean }>>;
  readonly testResults: readonly DraftTest[];
};

export const EMPTY_DRAFT: ScorecardDraft = { scores: {}, gapItems: [], strengths: [], comments: {}, testResults: [] };

/** @returns points 0-100, null for nothing typed, "wrong" for anything that is no score */
export function readScore(typed: string): number | null | "wrong" {
  const figure = readFigure(typed);
  if (typeof figure !== "number") return figure;
  const parsed = scoreSchema.safeParse(figure);
  return parsed.success ? parsed.data : "wrong";
}

/** The handed-in scorecard as a draft again, to go on from. */
export function draftOf(card: Scorecard): ScorecardDraft {
  return {
    scores: Object.fromEntries(card.scores.map((one) => [one.dimension, one.score === null ? "" : String(one.score)])),
    gapItems: card.gapItems,
    strengths: card.strengths,
    comments: Object.fromEntries(
      card.comments.map(({ dimension, text, shareable }) => [dimension ?? "", { text, shareable }]),
    ),
    testResults: card.testResults.map((test) => ({
      name: test.name,
      dimension: test.dimension ?? "",
      score: String(test.score),
      max: String(test.max),
      questions: test.questions.map((question) => ({
        topic: question.topic,
        expected: question.expected,
        given: question.given,
        points: String(question.points),
        maxPoints: String(question.maxPoints),
      })),
    })),
  };
}

/** Fails `invalid` with the paths of the scorecard (`scores.2.score`, `strengths.0.evidence`); the draft stays as it is. */
export function handIn(
  draft: ScorecardDraft,
  interviewer: Scorecard["interviewer"],
  dimensions: readonly string[],
): Result<Scorecard> {
  const parsed = scorecardSchema.safeParse({
    interviewer,
    scores: dimensions.map((dimension) => ({ dimension, score: asScore(draft.scores[dimension] ?? "") })),
    gapItems: draft.gapItems,
    strengths: draft.strengths,
    comments: Object.entries(draft.comments)
      .filter(([, { text }]) => text.trim() !== "")
      .map(([dimension, { text, shareable }]) => ({
        dimension: dimension === "" ? null : dimension,
        text,
        by: interviewer.name,
        shareable,
      })),
    testResults: draft.testResults.map((test) => ({
      name: test.name,
      dimension: test.dimension === "" ? null : test.dimension,
      score: asNumber(test.score),
      max: asNumber(test.max),
      questions: test.questions.map((question) => ({
        ...question,
        points: asNumber(question.points),
        maxPoints: asNumber(question.maxPoints),
      })),
    })),
  });
  return parsed.success ? ok(parsed.data) : fail("invalid", "invalid", { fields: faultsOf(parsed.error) });
}

function asScore(typed: string): number | null {
  const score = readScore(typed);
  return score === "wrong" ? Number.NaN : score;
}

function asNumber(typed: string): number {
  const figure = readFigure(typed);
  return typeof figure === "number" ? figure : Number.NaN;
}
