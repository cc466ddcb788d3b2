// A scorecard speaks of the dimensions its template has, and scores each of them once.
import type { Dimension } from "@/lib/domain/position/position";
import type { FieldFault, Result } from "@/lib/domain/shared/result";
import { fail, ok } from "@/lib/domain/shared/result";
import type { Scorecard } from "./scorecard";

/** Fails `invalid` with the path of each entry that names an unknown dimension or scores one twice. */
export function checkScorecard(scorecard: Scorecard, dimensions: readonly Dimension[]): Result<Scorecard> {
  const known = new Set(dimensions.map((dimension) => dimension.key));
  const faults: FieldFault[] = [];
  const lists = ["scores", "gapItems", "strengths", "comments", "testResults"] as const;
  for (const list of lists) {
    for (const [index, entry] of scorecard[list].entries()) {
      if (entry.dimension !== null && !known.has(entry.dimension)) {
        faults.push({
          path: `${list}.${index}.dimension`,
          code: "unknown_dimension",
          messageKey: "field.unknown_dimension",
        });
      }
    }
  }
  const seen = new Set<string>();
  for (const [index, { dimension }] of scorecard.scores.entries()) {
    if (seen.has(dimension))
      faults.push({ path: `scores.${index}.dimension`, code: "dimension_twice", messageKey: "field.dimension_twice" });
    seen.add(dimension);
  }
  return faults.length === 0 ? ok(scorecard) : fail("invalid", "invalid", { fields: faults });
}
