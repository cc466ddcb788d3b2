import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { checkWording } from "./check-wording";
import type { Category, WordingScope } from "./finding";
import { HOLDING_CATEGORIES, WORDING_SCOPES } from "./finding";
import { LOCALES } from "@/lib/domain/shared/locale";
import examples from "./corpus/pack-examples.json";

const scopeOf = (where: string): WordingScope => (where === "letter" ? "letter" : "remark");
const categoriesOf = (text: string, scope: WordingScope): Category[] =>
  checkWording(text, { scope, locale: "zh-CN" }).map((finding) => finding.category);

describe("the rule pack on its own examples", () => {
  for (const example of examples) {
    const silent = "silent" in example && example.silent === true;
    it(`${silent ? "leaves alone" : "finds"}: ${example.text}`, () => {
      const found = categoriesOf(example.text, scopeOf(example.where));
      if (silent) expect(found).not.toContain(example.category);
      else expect(found).toContain(example.category);
    });
  }
});

describe("laws of the wording check, for any text", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom(...examples.map((example) => example.text)), { maxLength: 4 })
      .map((texts) => texts.join("，")),
  );
  const anyContext = fc.record({ scope: fc.constantFrom(...WORDING_SCOPES), locale: fc.constantFrom(...LOCALES) });

  it("never throws, and every finding points at a piece of the text as it was typed", () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        for (const finding of checkWording(text, context)) {
          expect(finding.start).toBeGreaterThanOrEqual(0);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it("lists findings in reading order, and gives the same answer twice", () => {
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        const found = checkWording(text, context);
        expect(found.map((finding) => finding.start)).toEqual(
          found.map((finding) => finding.start).toSorted((a, b) => a - b),
        );
        expect(checkWording(text, context)).toEqual(found);
      }),
    );
  });

  it("sees through characters that cannot be seen", () => {
    const invisible = fc.constantFrom("\u200b", "\u200d", "\u2060", "\ufeff", "\u202e", "\u00ad", "\ufe0f");
    fc.assert(
      fc.property(
        fc.constantFrom(...examples),
        fc.array(fc.tuple(fc.nat(), invisible), { maxLength: 12 }),
        (example, inserts) => {
          const characters = Array.from(example.text);
          for (const [place, character] of inserts) characters.splice(place % (characters.length + 1), 0, character);
          const scope = scopeOf(example.where);
          expect(categoriesOf(characters.join(""), scope)).toEqual(categoriesOf(example.text, scope));
        },
      ),
    );
  });

  it("holds only for a holding category, and never for a hint", () => {
    const holding: readonly Category[] = HOLDING_CATEGORIES;
    fc.assert(
      fc.property(anyText, anyContext, (text, context) => {
        for (const finding of checkWording(text, context)) {
          expect(finding.holds).toBe(holding.includes(finding.category) && finding.severity !== "hint");
        }
      }),
    );
  });
});
