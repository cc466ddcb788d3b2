import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LOCALES, type LocalText, localTextSchema, textIn } from "@/lib/domain/shared/locale";
import { editText, freeKey } from "./edit-dimension";

const word = fc
  .string({ minLength: 1, maxLength: 20 })
  .map((text) => text.trim())
  .filter((text) => text !== "");
const anyText: fc.Arbitrary<LocalText> = fc.oneof(
  word,
  fc.record({ "zh-CN": word, en: word }),
  word.map((text) => ({ en: text })),
);
const locale = fc.constantFrom(...LOCALES);

describe("a recruiter edits an area in one language", () => {
  it("and reads there what was typed, while the other language says what it said before", () => {
    fc.assert(
      fc.property(anyText, fc.oneof(word, fc.constant("")), locale, locale, (old, typed, owner, lang) => {
        const other = lang === "en" ? "zh-CN" : "en";
        const edited = editText(old, typed, { owner, lang });
        const says = (language: typeof lang) => (edited === null ? null : textIn(edited, owner, language));
        expect(says(lang)).toBe(typed === "" ? null : typed);
        expect(says(other)).toBe(textIn(old, owner, other));
        expect(edited === null || localTextSchema(2000).safeParse(edited).success).toBe(true);
      }),
    );
  });

  it("and adds one whose key nobody has", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }).map((n) => ({ key: `area-${n}` }))), (all) => {
        expect(all.map((one) => one.key)).not.toContain(freeKey(all));
      }),
    );
  });
});
