import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptOf } from "./excerpt";

describe("an excerpt", () => {
  it("is a short text as it stands", () => {
    expect(excerptOf("speaks of age", 10, 13)).toBe("speaks of age");
    expect(excerptOf("", 0, 0)).toBe("");
  });

  it("shows the words in question with a little around them", () => {
    const text = `${"before ".repeat(20)}THESE WORDS${" after".repeat(20)}`;
    const excerpt = excerptOf(text, text.indexOf("THESE"), text.indexOf("WORDS") + 5);
    expect(excerpt).toMatch(/^….*THESE WORDS.*…$/);
    expect(excerpt.length).toBeLessThan(80);
  });

  it("is never longer than 120 characters and never half a character", () => {
    const anyText = fc.string({ unit: "binary", maxLength: 400 });
    fc.assert(
      fc.property(anyText, fc.nat(400), fc.nat(400), (text, start, length) => {
        const excerpt = excerptOf(text, start, start + length);
        expect([...excerpt].length).toBeLessThanOrEqual(120);
        expect(excerpt.isWellFormed()).toBe(true);
      }),
    );
  });
});
