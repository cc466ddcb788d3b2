// What must hold for the advice on any case that could be stored (the raised score has its law beside the match).
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDimension } from "@/cases/a-case";
import { advise } from "@/cases/advise";
import { anyCase } from "@/cases/any-case";
import type { CaseFile, Evaluation } from "@/lib/domain/evaluation/case-file";

/** What a recruiter acts on, free of the order in which things are listed. */
function essence(file: CaseFile) {
  const { strategy, rule, readiness, provisional, match, needs, holds, poolOffered, untold } = advise(file);
  const sorted = (words: readonly string[]) => words.toSorted();
  return {
    strategy,
    rule,
    readiness,
    provisional,
    poolOffered,
    level: match.level,
    attainment: match.attainment,
    below: sorted(match.below),
    missing: sorted(match.missing),
    untold: sorted(untold),
    needs: sorted(needs.map((need) => need.code)),
    holds: sorted(holds.map((hold) => hold.code)),
  };
}

const changed = (file: CaseFile, evaluation: Partial<Evaluation>): CaseFile => ({
  ...file,
  evaluation: { ...file.evaluation, ...evaluation },
});

describe("the advice on any case", () => {
  it("is the same when all weights are scaled", () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 2, max: 1000 }), (file, times) => {
        const dimensions = file.evaluation.dimensions.map((one) => ({ ...one, weight: one.weight * times }));
        expect(essence(changed(file, { dimensions }))).toEqual(essence(file));
      }),
    );
  });

  it("is never to negotiate or to keep in touch while a must-have is a gap, unless the candidate withdrew or comes again", () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const { match, strategy, disposition } = advise(file);
        if (match.mustHaveBelow.length === 0 || disposition === "candidate_withdrew") return;
        if (disposition === "new_attempt") return;
        expect(strategy).toBe("constructive");
      }),
    );
  });

  it("takes an area that nobody scored for unknown, never for zero", () => {
    const unscored = aDimension({ key: "unscored", weight: 9_999, required: 100, mustHave: true });
    fc.assert(
      fc.property(anyCase, (file) => {
        const more = changed(file, { dimensions: [...file.evaluation.dimensions, unscored] });
        const [before, after] = [advise(file), advise(more)];
        expect(after.match.attainment).toBe(before.match.attainment);
        expect([after.strategy, after.rule]).toEqual([before.strategy, before.rule]);
        expect(after.match.missing).toContain("unscored");
        expect(after.readiness).toBe("needs_input");
      }),
    );
  });

  it("is the same in whichever order interviewers, areas, ticks and remarks come", () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const scorecards = file.evaluation.scorecards.toReversed().map((card) => ({
          ...card,
          scores: card.scores.toReversed(),
          comments: card.comments.toReversed(),
          gapItems: card.gapItems.toReversed(),
          strengths: card.strengths.toReversed(),
        }));
        const dimensions = file.evaluation.dimensions.toReversed();
        const notes = file.evaluation.notes.toReversed();
        expect(essence(changed(file, { scorecards, dimensions, notes }))).toEqual(essence(file));
      }),
    );
  });
});
