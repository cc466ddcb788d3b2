import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkWording, wordingCheck } from "@/lib/domain/shared/wording/check-wording";
import remarks from "@/lib/domain/shared/wording/corpus/remarks.json";
import { type Finding, SEVERITIES, type WordingScope } from "@/lib/domain/shared/wording/finding";
import { BUILT_IN_RULES } from "@/lib/domain/shared/wording/pack/built-in-rules";
import { changeLayer } from "./change-layer";
import { exampleMask, exampleRule } from "./example-layer";
import { GUARDED, severitiesFor } from "./guarded";
import { type CompanyLayer, NOTHING_OWN, type OwnMask, type OwnRule, RULE_CATEGORIES } from "./layer";

const ownRule = (more: Partial<OwnRule>): OwnRule => ({ id: "own-1", archived: false, ...exampleRule, ...more });
const ownMask = (more: Partial<OwnMask>): OwnMask => ({ id: "mask-1", archived: false, ...exampleMask, ...more });
const layer = (more: Partial<CompanyLayer>): CompanyLayer => ({ ...NOTHING_OWN, version: 1, ...more });
const remark = { scope: "remark", locale: "zh-CN" } as const;

describe("a company's own rule", () => {
  it("is found beside the built-in ones, with its number and its own advice", () => {
    const check = wordingCheck(layer({ rules: [ownRule({})] }));
    expect(check("他问起蓝 天 计 划", remark)).toMatchObject([
      { category: "confidential", severity: "block", holds: false, rule: "own-1", suggestion: "等公布之后再说。" },
    ]);
    expect(check("年龄偏大，问起蓝天计划", remark).map((one) => one.category)).toEqual(["age", "confidential"]);
  });

  it("holds a letter when its category does, is silent elsewhere and once archived", () => {
    const rule = ownRule({ category: "region", severity: "warn", phrases: ["粤B牌照"], scopes: ["remark"] });
    const check = wordingCheck(layer({ rules: [rule] }));
    expect(check("提到粤B牌照", remark)).toMatchObject([{ rule: "own-1", holds: true }]);
    expect(check("提到粤B牌照", { scope: "letter", locale: "en" })).toEqual([]);
    expect(wordingCheck(layer({ rules: [{ ...rule, archived: true }] }))("提到粤B牌照", remark)).toEqual([]);
  });
});

describe("a company's harmless name", () => {
  const check = wordingCheck(layer({ masks: [ownMask({})] }));

  it("makes a question of what the name alone would raise, and says which mask did", () => {
    expect(checkWording("后端是孕期日记本", remark)).toMatchObject([{ holds: true }]);
    expect(check("后端是孕期日记本", remark)).toMatchObject([{ severity: "hint", holds: false, stayedBy: "mask-1" }]);
  });

  it("leaves every remark beside it as it is", () => {
    expect(check("她怀孕了，做过孕期日记本", remark)).toContainEqual(
      expect.objectContaining({ category: "marriage_childbearing", severity: "block", holds: true }),
    );
  });
});

const grave = (severity: Finding["severity"]) => SEVERITIES.indexOf(severity);
const meets = (one: Finding, other: Finding) =>
  one.category === other.category && one.start < other.end && other.start < one.end;

describe("laws of a company's layer", () => {
  const typed = fc.constantFrom(...remarks).map(({ text, scope }) => ({ text, scope: scope as WordingScope }));
  const phrase = fc
    .tuple(typed, fc.nat(20), fc.integer({ min: 2, max: 12 }))
    .map(([{ text }, from, length]) => text.slice(from % text.length, (from % text.length) + length));
  const rules = fc.array(
    fc.record({
      category: fc.constantFrom(...RULE_CATEGORIES),
      severity: fc.constantFrom(...SEVERITIES),
      phrases: fc.array(phrase, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 3 },
  );
  const severities = fc.array(
    fc.constantFrom(...BUILT_IN_RULES).chain(({ id, category, severity }) =>
      fc.record({
        rule: fc.constant(id),
        severity: fc.constantFrom(...severitiesFor(category, severity)),
        reason: fc.constant("x"),
      }),
    ),
    { maxLength: 5 },
  );
  const own = fc
    .tuple(rules, severities)
    .map(([some, set]) =>
      layer({ severities: set, rules: some.map((one, n) => ownRule({ ...one, id: `own-${n + 1}` })) }),
    );
  const named = fc.array(fc.record({ phrase, categories: fc.subarray([...RULE_CATEGORIES], { minLength: 1 }) }), {
    maxLength: 3,
  });

  it("adds caution: what the built-in rules find, it finds at least as gravely", () => {
    fc.assert(
      fc.property(typed, own, ({ text, scope }, given) => {
        const context = { scope, locale: "en" } as const;
        const found = wordingCheck(given)(text, context);
        for (const one of checkWording(text, context)) {
          if (one.rule === undefined || !GUARDED.has(one.category)) continue;
          expect(found.some((other) => meets(one, other) && grave(other.severity) <= grave(one.severity))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("never makes a protected trait or a leak unseen, whatever names it was allowed", () => {
    fc.assert(
      fc.property(typed, own, named, ({ text, scope }, given, names) => {
        const masked = names.reduce((before, { phrase: one, categories }) => {
          const mask = { phrases: [one], categories, reason: "x", date: "2026-11-29" };
          const next = changeLayer(before, { act: "mask_added", mask });
          return next.ok ? next.value.layer : before;
        }, given);
        const context = { scope, locale: "en" } as const;
        const found = wordingCheck(masked)(text, context);
        for (const one of checkWording(text, context)) {
          if (one.rule === undefined || !GUARDED.has(one.category)) continue;
          expect(found.some((other) => meets(one, other))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
