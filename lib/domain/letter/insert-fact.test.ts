import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { insertFact } from "./insert-fact";

const zh = "面试中您说到“电商项目”。";
const en = "In the interview you told us of “the web shop”.";

describe("a fact put in with one tap", () => {
  it("stands after the sentence in which the cursor is", () => {
    expect(insertFact("感谢您来面试。我们记下了这一点。", 3, zh, "zh-CN").text).toBe(
      `感谢您来面试。${zh}我们记下了这一点。`,
    );
    expect(insertFact("Thank you. We noted it.", 4, en, "en").text).toBe(`Thank you. ${en} We noted it.`);
  });

  it("stays where the cursor is between two sentences, and closes an unfinished paragraph's end", () => {
    expect(insertFact("您好。再见。", 3, zh, "zh-CN").text).toBe(`您好。${zh}再见。`);
    expect(insertFact("Thank you. We noted it.", 23, en, "en").text).toBe(`Thank you. We noted it. ${en}`);
    expect(insertFact("", 0, en, "en")).toEqual({ text: en, cursor: en.length });
  });

  it("keeps a quotation whole", () => {
    const quoted = "我们记下了“先问预算。”谢谢您。";
    expect(insertFact(quoted, 6, zh, "zh-CN").text).toBe(`我们记下了“先问预算。”${zh}谢谢您。`);
  });

  it("loses no word of what stood there, wherever the cursor is", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), fc.constantFrom("zh-CN" as const, "en" as const), (text, at, locale) => {
        const sentence = locale === "en" ? en : zh;
        const inserted = insertFact(text, at % (text.length + 1), sentence, locale);
        expect(inserted.text).toContain(sentence);
        expect(inserted.text.slice(0, inserted.cursor).endsWith(sentence)).toBe(true);
        expect(inserted.text.replace(sentence, "").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      }),
    );
  });
});
