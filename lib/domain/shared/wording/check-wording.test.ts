import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { checkWording } from "./check-wording";
import type { Category, WordingScope } from "./finding";
import { HOLDING_CATEGORIES, WORDING_SCOPES } from "./finding";
import { LOCALES } from "@/lib/domain/shared/locale";
import harmless from "./corpus/harmless.json";
import examples from "./corpus/pack-examples.json";
import remarks from "./corpus/remarks.json";
import moreHarmless from "./corpus/second-author-harmless.json";
import moreRemarks from "./corpus/second-author-remarks.json";

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

describe("sentences as tired people type them", () => {
  it("leaves real interview notes from many trades alone", () => {
    const alarms = [...harmless, ...moreHarmless].filter(({ text }) =>
      checkWording(text, { scope: "note", locale: "zh-CN" }).some((finding) => finding.severity !== "hint"),
    );
    expect(alarms).toEqual([]);
  });

  it.each(["zh-CN", "en"])("finds nearly every remark it was built on, under its own category (%s)", (locale) => {
    const typed = [...remarks, ...moreRemarks].filter((remark) => remark.locale === locale);
    const missed = typed.filter(
      (remark) => !categoriesOf(remark.text, remark.scope as WordingScope).includes(remark.category as Category),
    );
    expect(missed.length / typed.length).toBeLessThan(0.02);
  });

  it("finds the same in full width and in traditional characters", () => {
    expect(categoriesOf("３８岁,体力跟不上", "note")).toContain("age");
    expect(categoriesOf("年齡偏大", "note")).toContain("age");
    expect(categoriesOf("ｈｅ ｉｓ ｔｏｏ ｏｌｄ", "note")).toContain("age");
  });

  it("finds stretched words and look-alike letters, at the place where they stand", () => {
    const text = "备.孕.中，代码不错";
    const [finding] = checkWording(text, { scope: "remark", locale: "zh-CN" });
    expect(text.slice(finding?.start, finding?.end)).toContain("备.孕");
    expect(categoriesOf("she is prеgnant", "remark")).toContain("marriage_childbearing");
    expect(categoriesOf("p r e g n a n t", "remark")).toContain("marriage_childbearing");
  });

  it("tells letters' categories only in letters, and the rest of a note's only inside", () => {
    expect(categoriesOf("由于种种原因", "letter")).toContain("vague");
    expect(categoriesOf("由于种种原因", "note")).toEqual([]);
    expect(categoriesOf("测评链接过期没人管", "letter")).not.toContain("process_error");
  });

  it("asks about a remark on the person that no rule knows, shows what weighed, and doesn't hold for it", () => {
    for (const text of ["bit of a show pony", "她像一盏灯"]) {
      const [finding, ...others] = checkWording(text, { scope: "remark", locale: "en" });
      expect(others).toEqual([]);
      expect(finding).toMatchObject({ severity: "warn", holds: false, weighed: expect.any(Array) });
    }
    for (const work of ["对并发编程的理解不够深入", "Measured before optimising", "he explained the trade-off well"])
      expect(categoriesOf(work, "remark")).toEqual([]);
  });

  it("gives its advice in the reader's language", () => {
    expect(checkWording("年龄偏大", { scope: "note", locale: "en" })[0]?.suggestion).toMatch(/[a-z]/);
    expect(checkWording("年龄偏大", { scope: "note", locale: "zh-CN" })[0]?.suggestion).toMatch(/\p{Script=Han}/u);
  });
});
