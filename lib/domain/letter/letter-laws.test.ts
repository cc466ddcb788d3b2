import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyCaseFile } from "@/cases/any-case-file";
import { advise, checksOf, commissionFor, draftFor, internalTexts } from "@/cases/letter-desk";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { STRATEGIES } from "@/lib/domain/strategy/recommendation";
import { composeLetter } from "./compose-letter";
import { letterFacts } from "./letter-facts";
import { plainText } from "./letter";

const anyStrategy = fc.option(fc.constantFrom(...STRATEGIES));
const anySeed = fc.nat({ max: 2_000_000_000 });
const assessed = anyCaseFile.filter((file) => advise(file).strategy !== null);
const runs = { numRuns: 40 };
const checkOf = (file: CaseFile, id: number) => checksOf(file, draftFor(file)).find((check) => check.id === id);

describe("whatever was typed", () => {
  test("a letter is composed and checked without an error, and the same again", () => {
    fc.assert(
      fc.property(anyCaseFile, anySeed, anyStrategy, (file, seed, chosen) => {
        const commission = commissionFor(file, seed, chosen ?? undefined);
        const draft = composeLetter(commission);
        expect(composeLetter(commission)).toEqual(draft);
        expect(draft.ok).toBe(advise(file).strategy !== null);
        if (!draft.ok) return;
        expect(checksOf(file, draft.value, commission.strategy)).toHaveLength(12);
        for (const block of draft.value.blocks) expect(block.text).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
      }),
      runs,
    );
  });

  test("there is one greeting, one outcome, one door and one signature, in a letter without broken characters", () => {
    fc.assert(
      fc.property(assessed, anySeed, (file, seed) => {
        const { blocks } = draftFor(file, seed);
        const kinds = blocks.map((block) => block.kind);
        expect(new Set(kinds).size).toBe(kinds.length);
        for (const kind of ["greeting", "outcome", "door", "signature"] as const) expect(kinds).toContain(kind);
        expect(blocks.find((block) => block.kind === "outcome")?.sentences.length).toBeGreaterThan(0);
        expect(plainText({ blocks }).isWellFormed()).toBe(true);
        expect(blocks.every((block) => block.text.trim() !== "")).toBe(true);
        expect(blocks.length).toBeLessThanOrEqual(8);
      }),
      runs,
    );
  });

  test("Chinese letters have no half-width mark beside a Han character", () => {
    fc.assert(
      fc.property(
        assessed.filter((file) => file.evaluation.candidate.locale === "zh-CN"),
        (file) => {
          const draft = draftFor(file);
          for (const text of [draft.subject, plainText(draft)]) {
            expect(text).not.toMatch(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u);
          }
        },
      ),
      runs,
    );
  });

  test("every figure is known, every place exists, the outcome is plain", () => {
    fc.assert(
      fc.property(assessed, (file) => {
        for (const id of [3, 5])
          expect(checkOf(file, id)).toMatchObject({ ok: true, textKey: expect.stringMatching(/ok$/), values: {} });
      }),
      runs,
    );
  });

  test("no run of an unshared remark or of the decision's note is in the letter unless it may be told", () => {
    const secret = "雾里看花水中望月".repeat(2);
    fc.assert(
      fc.property(assessed, fc.nat({ max: 8 }), (file, from) => {
        const remark = `${secret.slice(from)}, quietly shelved by the northern board`;
        const [first, ...others] = file.evaluation.scorecards;
        const comments = [...first!.comments, { dimension: "d0", text: remark, by: "Gao Ling", shareable: false }];
        const disposition = file.evaluation.disposition && { ...file.evaluation.disposition, note: `note ${remark}` };
        const evaluation = { ...file.evaluation, scorecards: [{ ...first!, comments }, ...others], disposition };
        const told = JSON.stringify(draftFor({ ...file, evaluation }));
        expect(told).not.toMatch(/雾里看花|水中望月|quietly shelved|northern board/);
        expect(internalTexts({ ...file, evaluation })).toContain(remark);
      }),
      runs,
    );
  });

  test("no expectation is printed: another amount outside the band changes no letter's words", () => {
    fc.assert(
      fc.property(assessed, fc.integer({ min: 3_000_000, max: 9_000_000 }), (file, amount) => {
        const expects = (value: number): CaseFile => ({
          ...file,
          evaluation: {
            ...file.evaluation,
            expectation: { amount: value, currency: "CNY", period: "year", monthsPerYear: null },
          },
          position: {
            ...file.position,
            salaryBand: { min: 1, max: 2, currency: "CNY", period: "year", monthsPerYear: 12, disclosable: true },
          },
        });
        expect(plainText(draftFor(expects(amount)))).toBe(plainText(draftFor(expects(amount + 1))));
      }),
      { numRuns: 50 },
    );
  });

  test("a strength is told when one may be, a gap never when its area is met, nothing of what wasn't assessed", () => {
    fc.assert(
      fc.property(assessed, (file) => {
        const { strategy } = commissionFor(file);
        const facts = letterFacts(file, advise(file), strategy);
        const { blocks } = draftFor(file);
        expect(blocks.some((block) => block.kind === "strengths")).toBe(facts.strengths.length > 0);
        const told = new Set(
          blocks
            .filter((block) => block.kind === "gaps")
            .flatMap((block) => block.sentences.flatMap((one) => one.evidence)),
        );
        for (const area of facts.areas) if (area.verdict !== "gap") expect(told.has(`score:${area.key}`)).toBe(false);
        if (facts.shape === "withdrawn" || facts.shape === "new_attempt") expect(told.size).toBe(0);
      }),
      runs,
    );
  });
});
