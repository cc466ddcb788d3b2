import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, coverText } from "./clean-text";

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 400 }),
  fc
    .array(fc.constantFrom("王", "\u202e", "\u200b", "\n", "\r\n", "\ud800", "\u0000", "\t", " ", "é", "\u0301"), {
      maxLength: 80,
    })
    .map((all) => all.join("")),
);

describe("text that is printed", () => {
  test("a name can't be turned around by a hidden direction mark", () => {
    expect(cleanLine("王小明\u202eevil\u202c", 200)).toBe("王小明evil");
  });

  test("a line break stays, a wall of them does not", () => {
    expect(cleanText(`第一行\n第二行${"\n".repeat(5000)}末行`, 20_000)).toBe("第一行\n第二行\n\n末行");
  });

  test("a text over its cap ends in an ellipsis", () => {
    expect(cleanText("经验".repeat(2000), 100)).toBe(`${"经验".repeat(50)}…`);
  });

  test("emoji and scripts without a font of ours become a white square", () => {
    expect(coverText("好👍한", (codePoint) => codePoint === 0x597d)).toBe("好□□");
  });

  test("nothing hidden is left, whatever was typed, and cleaning twice changes nothing", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const clean = cleanText(text, 1_000_000);
        expect(clean.isWellFormed()).toBe(true);
        expect(clean).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/,
        );
        expect(cleanText(clean, 1_000_000)).toBe(clean);
        expect(cleanLine(text, 1_000_000)).not.toContain("\n");
      }),
    );
  });
});
