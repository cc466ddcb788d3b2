import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { advise, checksOf, draftFor } from "@/cases/letter-desk";
import { stories } from "@/cases/letter-stories";
import { storyFile } from "@/cases/story";
import { caseFileOf, workedCases } from "@/cases/worked-cases";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { editBlocks } from "./edit-blocks";
import { type LetterText, plainText } from "./letter";

const UNTIL = "2026-12-14";

/** Any of the people we know of, as if our own process had failed them. */
function failedBy(file: CaseFile): CaseFile {
  return {
    ...file,
    evaluation: { ...file.evaluation, disposition: { code: "new_attempt", note: "", until: UNTIL } },
    position: { ...file.position, status: "open" },
  };
}
const files = [...workedCases().map(caseFileOf), ...stories.map(storyFile)].map(failedBy);
const anyFile = fc.constantFrom(...files);
const anySeed = fc.nat({ max: 2_000_000_000 });
const wrong = (file: CaseFile, letter: LetterText = draftFor(file)) =>
  checksOf(file, letter).filter((check) => !check.ok);
const keysOf = (file: CaseFile, letter: LetterText = draftFor(file)) =>
  wrong(file, letter).map((check) => check.textKey);

describe("a letter that offers a new attempt", () => {
  test("passes every hard check and says until when, whoever it is for and however it is worded", () => {
    fc.assert(
      fc.property(anyFile, anySeed, (file, seed) => {
        const draft = draftFor(file, seed);
        const hard = wrong(file, draft).filter((check) => check.kind === "hard");
        expect(hard.map((check) => check.textKey)).toEqual([]);
        expect(plainText(draft)).toContain(draft.locale === "en" ? "14 December 2026" : "2026年12月14日");
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  test("tells no gap, no pay, no lower position and no talent pool", () => {
    fc.assert(
      fc.property(anyFile, anySeed, (file, seed) => {
        const { blocks } = draftFor(file, seed);
        const kinds = blocks.map((block) => block.kind);
        expect(kinds.filter((kind) => kind === "gaps" || kind === "band" || kind === "company_reason")).toEqual([]);
        const places = blocks.flatMap((block) => block.sentences.flatMap((one) => one.evidence));
        expect(places.filter((place) => /^(?:gap|comment|band|fallback|expectation)/.test(place))).toEqual([]);
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  const broken = aCase({
    scorecards: [
      aCard(
        { a: 0, b: 70 },
        {
          strengths: [aStrength],
          comments: [{ dimension: "a", text: "The test platform crashed halfway", by: "Ines", shareable: true }],
        },
      ),
    ],
  });

  test("names the part that failed, and tells nothing that came of it", () => {
    const text = plainText(draftFor(failedBy(broken)));
    expect(text).toMatch(/\ba\b/);
    expect(text).not.toMatch(/crashed|\b0\b|Ines/);
  });

  test("speaks of the whole interview when no single part is known, or too many are", () => {
    const dimensions = ["a", "b", "c", "d", "e"].map((key) => aDimension({ key, name: `Area ${key}` }));
    const all = failedBy(aCase({ dimensions, scorecards: [aCard({ a: 40, b: 50, c: 60, d: 70, e: 80 })] }));
    const four = failedBy(aCase({ dimensions, scorecards: [aCard({ a: null, b: null, c: null, d: null, e: 80 })] }));
    for (const file of [all, four]) expect(plainText(draftFor(file))).not.toContain("Area");
  });

  test("may not be turned into one that sends the candidate away, or leaves our failure or the day unsaid", () => {
    const file = failedBy(broken);
    const draft = draftFor(file);
    const edited = (kind: "outcome" | "next_step", text: string) => editBlocks(draft, [{ kind, text }]);
    expect(keysOf(file, edited("outcome", "Our process failed. We cannot offer you this role."))).toContain(
      "outcome_plain.undecided",
    );
    expect(keysOf(file, edited("outcome", "Sadly it was a difficult day."))).toContain("outcome_plain.ownFailure");
    expect(keysOf(file, edited("next_step", "Please come again. Answer on your page."))).toContain(
      "next_step_true.attemptUnsaid",
    );
    expect(
      keysOf(file, edited("next_step", "Please come again by 21 December 2026, and answer on your page.")),
    ).toEqual(expect.arrayContaining(["next_step_true.attemptUnsaid", "figures_from_evidence.strange"]));
  });

  test("can be written where nothing was scored at all", () => {
    const nothing = failedBy(aCase({ scorecards: [] }));
    expect(advise(nothing)).toMatchObject({ strategy: "keep_in_touch", rule: "new_attempt", readiness: "ready" });
    expect(wrong(nothing).map((check) => check.textKey)).toEqual(["thanks_concrete.general"]);
  });
});
