import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openTypesetters } from "./typesetter";

const { "zh-CN": chinese, en: english } = openTypesetters("emails/report/fonts");
const setIn = (typesetter: typeof chinese, line: string) =>
  typesetter.runs(line, 400).map(({ face, text }) => [face.family, text]);

describe("the fonts of a line", () => {
  test("an apostrophe in a name is narrow where quotation marks are as wide as a Chinese sign", () => {
    expect(setIn(chinese, "“O’Brien”")).toEqual([
      ["SC", "“O"],
      ["Latin", "’"],
      ["SC", "Brien”"],
    ]);
    expect(setIn(english, "“O’Brien”")).toEqual([["Latin", "“O’Brien”"]]);
  });

  test("a rare character comes from the font that has it, a letter with its mark from one font", () => {
    expect(setIn(chinese, "王䶮𠮷")).toEqual([
      ["SC", "王"],
      ["SCRare", "䶮"],
      ["JP", "𠮷"],
    ]);
    expect(setIn(chinese, "x\u0323")).toEqual([["Latin", "x\u0323"]]);
  });

  test("whatever is typed and can be printed is set whole, each run in a font that has all of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.constantFrom(400, 600), (typed, weight) => {
        const line = chinese.covered(typed);
        const runs = chinese.runs(line, weight);
        expect(runs.map((run) => run.text).join("")).toBe(line);
        for (const { face, text } of runs)
          expect([...text].filter((sign) => !face.font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0))).toEqual([]);
      }),
    );
  });
});
