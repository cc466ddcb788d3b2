import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commissionFor, draftFor } from "@/cases/letter-desk";
import { stories } from "@/cases/letter-stories";
import { storyFile } from "@/cases/story";
import { caseFileOf, toldCases } from "@/cases/worked-cases";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { Locale } from "@/lib/domain/shared/locale";
import { letterPatterns as en } from "@/lib/i18n/en/letter-patterns";
import { letterPatterns as zh } from "@/lib/i18n/zh-CN/letter-patterns";
import { editBlocks } from "./edit-blocks";
import type { LetterText } from "./letter";
import { mirrorLetter } from "./mirror-letter";

const patternsOf = (locale: Locale) => (locale === "en" ? en : zh);
const mirror = (file: CaseFile, letter: LetterText, seed = 0) =>
  mirrorLetter(letter, commissionFor(file, seed), patternsOf)!;
const files = [...toldCases().map(caseFileOf), ...stories.map(storyFile)];
const both = caseFileOf(toldCases().find((one) => one.id === "java-both-languages")!);

describe("a letter beside the same one in the other language", () => {
  it("has every paragraph of both once, the letter's own in their order and word for word", () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.nat(), (file, seed) => {
        const letter = draftFor(file, seed);
        const { paragraphs, locale } = mirror(file, letter, seed);
        expect(locale).not.toBe(letter.locale);
        expect(paragraphs.flatMap((one) => one.own ?? [])).toEqual(letter.blocks.map((block) => block.text));
        expect(new Set(paragraphs.map((one) => one.kind)).size).toBe(paragraphs.length);
        for (const kind of ["greeting", "outcome", "door", "signature"] as const) {
          const found = paragraphs.find((one) => one.kind === kind)!;
          expect([found.own, found.mirrored]).not.toContain(null);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("is written by each language's own grammar and says the same figures", () => {
    const { paragraphs, locale } = mirror(both, draftFor(both));
    const gap = paragraphs.find((one) => one.kind === "gaps")!;
    expect(locale).toBe(both.evaluation.candidate.locale === "en" ? "zh-CN" : "en");
    const figures = (text: string | null) => new Set(text?.match(/\d+(?:\.\d+)?/g));
    expect(figures(gap.mirrored)).toEqual(figures(gap.own));
    const outcome = paragraphs.find((one) => one.kind === "outcome")!;
    const [chinese, english] = locale === "en" ? [outcome.own, outcome.mirrored] : [outcome.mirrored, outcome.own];
    expect(chinese).toMatch(/录用/);
    expect(english).toMatch(/offer|forward/);
  });

  it("says where a person changed the letter, and keeps the rules' words beside it", () => {
    const draft = draftFor(both);
    const changed = editBlocks(draft, [{ kind: "outcome", text: "…" }]);
    const before = mirror(both, draft).paragraphs.find((one) => one.kind === "outcome")!;
    const after = mirror(both, changed).paragraphs.find((one) => one.kind === "outcome")!;
    expect(after).toEqual({ ...before, own: "…", edited: true });
  });
});
