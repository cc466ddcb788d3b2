// Places: short names such as strength:0 by which a sentence of the letter points at its evidence.
import type { PositionFacts, Dimension } from "@/lib/domain/position/position";
import type { Disposition } from "@/lib/domain/application/application";
import type { Expectation, MoneyBand } from "@/lib/domain/position/money";
import type { CaseFile, Evaluation, Thresholds } from "./case-file";
import { dimensionResults } from "./dimension-results";
import type { DimensionResult } from "./dimension-results";
import type { Comment, GapTick, Strength, TestResult } from "./scorecard";

/** Everything that was ticked, written or tested, each list in the order its places count. */
export type Places = {
  readonly gaps: readonly GapTick[];
  /** The scorecards' strengths, then those a person confirmed afterwards. */
  readonly strengths: readonly Strength[];
  readonly comments: readonly Comment[];
  readonly notes: readonly string[];
  readonly tests: readonly TestResult[];
};

/** The evaluation's entries, flat: from 0 over the scorecards in order, then as given. */
export function placesOf(evaluation: Evaluation): Places {
  const cards = evaluation.scorecards;
  return {
    gaps: cards.flatMap((card) => card.gapItems),
    strengths: [...cards.flatMap((card) => card.strengths), ...evaluation.confirmedStrengths],
    comments: cards.flatMap((card) => card.comments),
    notes: evaluation.notes,
    tests: cards.flatMap((card) => card.testResults),
  };
}

/** What stands at a place. */
export type Evidence =
  | { readonly kind: "score" | "required" | "requirement"; readonly result: DimensionResult }
  | { readonly kind: "level"; readonly dimension: Dimension }
  | { readonly kind: "gap"; readonly gap: GapTick }
  | { readonly kind: "strength"; readonly strength: Strength }
  | { readonly kind: "comment"; readonly comment: Comment }
  | { readonly kind: "note"; readonly note: string }
  | { readonly kind: "test"; readonly test: TestResult }
  | { readonly kind: "question"; readonly test: TestResult; readonly question: TestResult["questions"][number] }
  | { readonly kind: "band"; readonly band: MoneyBand }
  | { readonly kind: "expectation"; readonly expectation: Expectation }
  | { readonly kind: "fallback"; readonly fallback: NonNullable<PositionFacts["fallback"]> }
  | { readonly kind: "position"; readonly position: PositionFacts }
  | { readonly kind: "reason"; readonly disposition: Disposition }
  | { readonly kind: "setting"; readonly name: keyof Thresholds; readonly value: number };

/** What a place such as "score:sc" or "question:0.2" points at, or null when nothing stands there. */
export function evidenceAt(place: string, file: CaseFile): Evidence | null {
  const [kind = "", name = ""] = place.split(/:(.*)/s);
  return ofDimension(kind, name, file.evaluation) ?? ofEntry(kind, name, file.evaluation) ?? ofCase(kind, name, file);
}

function ofDimension(kind: string, key: string, evaluation: Evaluation): Evidence | null {
  if (kind === "level") {
    const dimension = evaluation.dimensions.find((one) => one.key === key);
    return dimension ? { kind, dimension } : null;
  }
  if (kind !== "score" && kind !== "required" && kind !== "requirement") return null;
  const result = dimensionResults(evaluation).find((one) => one.key === key);
  if (!result || (kind === "score" && result.score === null)) return null;
  return kind === "requirement" && result.requirementText === null ? null : { kind, result };
}

function ofEntry(kind: string, name: string, evaluation: Evaluation): Evidence | null {
  const digits = /^(0|[1-9]\d{0,4})(?:\.(0|[1-9]\d{0,4}))?$/.exec(name);
  if (digits === null) return null;
  const first = Number(digits[1]);
  const places = placesOf(evaluation);
  const test = places.tests[first];
  if (digits[2] !== undefined) {
    const question = test?.questions[Number(digits[2])];
    return kind === "question" && test && question ? { kind, test, question } : null;
  }
  const [gap, strength, comment, note] = [
    places.gaps[first],
    places.strengths[first],
    places.comments[first],
    places.notes[first],
  ];
  if (kind === "gap" && gap) return { kind, gap };
  if (kind === "strength" && strength) return { kind, strength };
  if (kind === "comment" && comment) return { kind, comment };
  if (kind === "note" && note !== undefined) return { kind, note };
  return kind === "test" && test ? { kind, test } : null;
}

function ofCase(kind: string, name: string, { evaluation, position }: CaseFile): Evidence | null {
  if (kind === "setting") {
    const value = Object.entries(evaluation.thresholds).find(([key]) => key === name)?.[1];
    return value === undefined ? null : { kind, name: name as keyof Thresholds, value };
  }
  if (name !== "") return null;
  if (kind === "position") return { kind, position };
  if (kind === "band" && position.salaryBand) return { kind, band: position.salaryBand };
  if (kind === "expectation" && evaluation.expectation) return { kind, expectation: evaluation.expectation };
  if (kind === "fallback" && position.fallback) return { kind, fallback: position.fallback };
  return kind === "reason" && evaluation.disposition ? { kind, disposition: evaluation.disposition } : null;
}
