import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Evidence } from "@/lib/domain/evaluation/places";
import { markFacts } from "./mark-facts";

const note = (text: string): Evidence => ({ kind: "note", note: text });
const figures = (score: string, required: string): Evidence[] => {
  const result = { score, required } as Extract<Evidence, { kind: "score" }>["result"];
  return [
    { kind: "score", result },
    { kind: "required", result },
  ];
};
const facts = (text: string, evidence: readonly Evidence[]) =>
  markFacts(text, evidence)
    .filter((part) => part.fact)
    .map((part) => part.text);

describe("facts in a sentence", () => {
  it("are the figures with their requirement, read as one", () => {
    expect(facts("分布式事务得85分（要求70分）：思路清晰。", figures("85", "70"))).toEqual(["85分（要求70分）"]);
    expect(facts("Framework came to 58 of 75; the rest was close.", figures("58", "75"))).toEqual(["58 of 75"]);
  });

  it("are not digits inside another figure", () => {
    expect(facts("得55分，5年经验。", figures("5", "5"))).toEqual(["5年"]);
    expect(facts("79.5 points", figures("79", "9.5"))).toEqual(["79.5 points"]);
  });

  it("are what was noted, word for word", () => {
    expect(facts("您把支付系统的改造讲得很清楚。", [note("支付系统的改造")])).toEqual(["支付系统的改造"]);
  });

  it("are the whole sentence when the evidence is told in other words", () => {
    expect(facts("The team is being restructured.", [note("something else")])).toEqual([
      "The team is being restructured",
    ]);
  });

  it("are none where nothing is proved", () => {
    expect(facts("感谢您的时间。", [])).toEqual([]);
  });

  it("never change the sentence, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.array(fc.string({ unit: "binary" })), (sentence, notes) => {
        const parts = markFacts(sentence, notes.map(note));
        expect(parts.map((part) => part.text).join("")).toBe(sentence);
        expect(parts.every((part) => part.text !== "")).toBe(true);
      }),
    );
  });
});
