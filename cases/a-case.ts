// One plain case to start a test from: two dimensions, one interviewer, a strength, and a reason that fits.
import type { CaseFile, Evaluation } from "@/lib/domain/evaluation/case-file";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/evaluation/case-file";
import type { Scorecard } from "@/lib/domain/evaluation/scorecard";
import type { Dimension, PositionFacts } from "@/lib/domain/position/position";

export function aDimension(given: Partial<Dimension> & { key: string }): Dimension {
  return {
    name: given.key,
    kind: "score",
    weight: 50,
    required: 75,
    mustHave: false,
    requirementText: null,
    levels: [],
    gapItems: [],
    strengthItems: [],
    ...given,
  };
}

/** A scorecard with these scores, by an interviewer of that name. */
export function aCard(
  scores: Readonly<Record<string, number | null>>,
  given: Partial<Scorecard> = {},
  name = "Ines",
): Scorecard {
  return {
    interviewer: { name, email: `${name.toLowerCase()}@example.com` },
    scores: Object.entries(scores).map(([dimension, score]) => ({ dimension, score })),
    gapItems: [],
    strengths: [],
    comments: [],
    testResults: [],
    ...given,
  };
}

export const aStrength = {
  dimension: "b",
  item: "Plans ahead",
  evidence: "Cut the night shift handover to ten minutes",
};

/** Dimension "a" is a must-have with 75 required, "b" is not, with 60 required; both are met unless told otherwise. */
export function aCase(evaluation: Partial<Evaluation> = {}, position: Partial<PositionFacts> = {}): CaseFile {
  return {
    evaluation: {
      id: "0199d1a0-0000-7000-8000-000000000001",
      version: 1,
      thresholds: DEFAULT_THRESHOLDS,
      dimensions: [aDimension({ key: "a", mustHave: true }), aDimension({ key: "b", required: 60 })],
      candidate: { name: "Nora Lindqvist", locale: "en" },
      expectation: null,
      notes: [],
      interviewedAt: "2026-11-23T10:00:00Z",
      scorecards: [aCard({ a: 80, b: 70 }, { strengths: [aStrength] })],
      confirmedStrengths: [],
      reconciliations: [],
      disposition: { code: "other_preferred", note: "" },
      ...evaluation,
    },
    position: {
      id: "0199d1a0-0000-7000-8000-000000000002",
      title: "Ward Clerk",
      locale: "en",
      status: "open",
      salaryBand: { min: 2000, max: 3000, currency: "EUR", period: "month", monthsPerYear: 13, disclosable: true },
      fallback: null,
      reapplyAfterMonths: null,
      ...position,
    },
    bandDecision: null,
    clearances: [],
  };
}
