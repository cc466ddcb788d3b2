import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "@/lib/domain/shared/wording/reading";
import { findPhrases, gatherPhrases } from "./phrases";

const found = (phrases: readonly string[], text: string) => {
  const reading = read(text);
  return findPhrases(gatherPhrases([{ of: "rule", phrases }]), reading).map(({ start, end }) =>
    reading.text.slice(start, end),
  );
};

describe("words a company looks for", () => {
  it("are found however they are spelled: full width, traditional, capitals, curly quotes", () => {
    expect(found(["年龄偏大"], "他年齡偏大")).toEqual(["年龄偏大"]);
    expect(found(["blue sky"], "Ｂｌｕｅ  Sky，代号")).toHaveLength(1);
    expect(found(["manager's pet"], "the Manager’s pet")).toHaveLength(1);
    expect(found(["蓝天计划"], "蓝\u200b天计划")).toHaveLength(1);
  });

  it("are whole words in English, and go on only behind a star", () => {
    expect(found(["retire"], "retirement plans")).toEqual([]);
    expect(found(["retir*"], "near retirement, retired")).toEqual(["retirement", "retired"]);
    expect(found(["go"], "ago Go gone")).toEqual(["go"]);
    expect(found(["p8"], "他的p8项目")).toEqual(["p8"]);
  });

  it("are found once at a place, the longest of them", () => {
    expect(found(["蓝天", "蓝天计划"], "蓝天计划和蓝天")).toEqual(["蓝天计划", "蓝天"]);
  });

  it("never make the check slow, whatever they are and whatever it reads", () => {
    const phrases = Array.from({ length: 50 }, (_, n) =>
      "ab "
        .repeat(n + 1)
        .trim()
        .slice(0, 60),
    );
    const root = gatherPhrases(Array.from({ length: 300 }, (_, of) => ({ of, phrases })));
    const before = performance.now();
    findPhrases(root, read("ab ".repeat(3300)));
    expect(performance.now() - before).toBeLessThan(4000);
  });

  it("lie inside the text, whatever stands there", () => {
    const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.string({ unit: "binary", maxLength: 80 }), (phrases, text) => {
        const reading = read(text);
        for (const { start, end } of findPhrases(gatherPhrases([{ of: 1, phrases }]), reading)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(reading.text.length);
        }
      }),
    );
  });
});
