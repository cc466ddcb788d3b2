import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { read } from "@/lib/domain/shared/wording/reading";
import { judge } from "./judge";
import { runsOf } from "./runs";
import { sentencesOf } from "./sentences";
import { weightsFor } from "./weights";

const verdictsOf = (text: string, scope: "note" | "letter" = "note") =>
  sentencesOf(read(text).text).flatMap((sentence) => {
    const verdict = judge(sentence, scope);
    return verdict
      ? [{ ...verdict, said: verdict.weighed.map(({ start, end }) => sentence.text.slice(start, end)) }]
      : [];
  });

describe("a sentence like remarks that were seen", () => {
  it.each([
    ["他这个年纪还来学这些,怕是转不动", "age"],
    ["刚生完孩子,夜里肯定走不开", "marriage_childbearing"],
    ["她比前一位候选人差了一截", "other_candidate"],
    ["She would rather be at home with her newborn", "marriage_childbearing"],
    ["Rumour says he walked out on his last boss", "hearsay"],
  ])("is of their kind: %s", (text, category) => {
    expect(verdictsOf(text).map((verdict) => verdict.category)).toEqual([category]);
  });

  it("shows which of its words weighed most, in reading order", () => {
    const [verdict] = verdictsOf("表达清楚。听说他在上家吃回扣");
    expect(verdict?.said.join("")).toContain("听说");
    const starts = verdict?.weighed.map(({ start }) => start) ?? [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("is told apart from work with the same words", () => {
    for (const work of [
      "给孕产妇病房排过夜班",
      "老年用户访谈做了十二场,结论有数据",
      "Ran the rota of a maternity ward for two years",
      "Explained how the parent process kills its child",
    ])
      expect(verdictsOf(work)).toEqual([]);
  });
});

describe("laws of what was learned", () => {
  const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 400 }), fc.lorem({ mode: "sentences" }));

  it("cuts any text into sentences that lie in it one after the other", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const sentence of sentencesOf(text)) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          end = sentence.start + sentence.text.length;
          expect(text.slice(sentence.start, end)).toBe(sentence.text);
        }
      }),
    );
  });

  it("names only places in the sentence, each run once", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("zh" as const, "en" as const), (text, language) => {
        const runs = runsOf(text, language);
        expect(new Set(runs.map((run) => run.key)).size).toBe(runs.length);
        for (const { start, end } of runs) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it.each(["zh", "en"] as const)("unpacks weights that belong to a known kind (%s)", (language) => {
    const { kinds, bias, runs } = weightsFor(language);
    expect(bias).toHaveLength(kinds.length);
    expect(runs.size).toBeGreaterThan(10_000);
    for (const pairs of runs.values()) {
      for (let at = 0; at < pairs.length; at += 2) {
        expect(kinds[pairs[at] ?? -1]).toBeDefined();
        expect(pairs[at + 1]).not.toBe(0);
      }
    }
  });
});
