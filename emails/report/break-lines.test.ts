import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines } from "./break-lines";

/** Ten for a Chinese character, five for a Latin one: enough to see every rule. */
const measure = (cluster: string) => (/^[\u0020-\u024f]/.test(cluster) ? 5 : 10);
const inkWidth = (line: string) =>
  [...line.replace(/[ \t\u3000\n]+$/u, "").matchAll(/[^\p{M}]\p{M}*|\p{M}+/gsu)].reduce(
    (sum, [c]) => sum + measure(c),
    0,
  );
const CLOSING = /^[，。、；：？！）》」』”’…,.;:?!)\]]/;

/** Text as people write it: words in two scripts, each followed by at most two closing signs. */
const word = fc.oneof(
  fc.stringMatching(/^[a-zA-Z0-9]{1,8}$/),
  fc
    .array(
      fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((c) => String.fromCodePoint(c)),
      { minLength: 1, maxLength: 12 },
    )
    .map((cs) => cs.join("")),
  fc.constantFrom("Spring Cloud", "（灰度发布）", "“想了解”", "79.5", "《规范》"),
);
const closing = fc.constantFrom("", "", "，", "。", "；", "：", "！", ", ", ". ", " ", "。”", "……", "\n");
const prose = fc.array(fc.tuple(word, closing), { maxLength: 40 }).map((parts) => parts.flat().join(""));
const anyWidth = fc.integer({ min: 120, max: 480 });

describe("lines of a report", () => {
  test("a sentence in Chinese fills its lines and carries the full stop with its last word", () => {
    expect(breakLines("支付系统改造用了补偿任务。", 120, measure)).toEqual(["支付系统改造用了补偿任", "务。"]);
  });

  test("an English word stays whole, a number keeps its decimals", () => {
    expect(breakLines("scored 79.5 of 80 required", 60, measure)).toEqual(["scored 79.5 ", "of 80 ", "required"]);
  });

  test("an address longer than the line is cut where the line is full", () => {
    expect(breakLines("https://example.com/abcdefgh", 60, measure).every((line) => inkWidth(line) <= 60)).toBe(true);
  });

  test("joined lines give any text back, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), anyWidth, (text, width) => {
        expect(breakLines(text, width, measure).join("")).toBe(text);
      }),
    );
  });

  test("no line is wider than the column, whatever the text is", () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string({ unit: "grapheme" })), anyWidth, (text, width) => {
        expect(breakLines(text, width, measure).every((line) => inkWidth(line) <= width)).toBe(true);
      }),
    );
  });

  test("no line of prose starts with closing punctuation", () => {
    fc.assert(
      fc.property(prose, anyWidth, (text, width) => {
        const lines = breakLines(text, width, measure);
        const continued = lines.filter((_, index) => index > 0 && !lines[index - 1]!.endsWith("\n"));
        expect(continued.filter((line) => CLOSING.test(line))).toEqual([]);
      }),
    );
  });
});
