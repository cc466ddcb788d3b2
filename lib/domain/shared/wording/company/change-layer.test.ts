import { describe, expect, it } from "vitest";
import { type LayerChange, changeLayer, layerChangeSchema } from "./change-layer";
import { exampleMask as mask, exampleRule as rule } from "./example-layer";
import { type CompanyLayer, NOTHING_OWN, packVersionOf } from "./layer";
import { PACK_VERSION } from "@/lib/domain/shared/wording/pack/pack";

const change = (layer: CompanyLayer, given: unknown) =>
  changeLayer(layer, layerChangeSchema.parse(given) as LayerChange);
function after(...changes: unknown[]): CompanyLayer {
  return changes.reduce<CompanyLayer>((layer, one) => {
    const next = change(layer, one);
    if (!next.ok) throw new Error(next.messageKey);
    return next.value.layer;
  }, NOTHING_OWN);
}

describe("a company's own rules", () => {
  it("are a new version with each change, and say so beside the built-in one", () => {
    const layer = after(
      { act: "rule_added", rule },
      { act: "rule_changed", id: "own-1", rule: { ...rule, law: "NDA" } },
    );
    expect([layer.version, layer.rules[0]?.law, packVersionOf(layer)]).toEqual([2, "NDA", `${PACK_VERSION}+2`]);
    expect(packVersionOf(NOTHING_OWN)).toBe(PACK_VERSION);
  });

  it("are archived and brought back, and their numbers are never used again", () => {
    const layer = after({ act: "rule_added", rule }, { act: "archived", id: "own-1" }, { act: "rule_added", rule });
    expect(layer.rules.map(({ id, archived }) => [id, archived])).toEqual([
      ["own-1", true],
      ["own-2", false],
    ]);
    expect(change(layer, { act: "archived", id: "own-1" })).toMatchObject({ messageKey: "nothingChanged" });
    expect(
      after({ act: "rule_added", rule }, { act: "archived", id: "own-1" }, { act: "restored", id: "own-1" }),
    ).toMatchObject({ rules: [{ archived: false }] });
  });

  it("say when nothing was changed, when a word is too short and when there is no such rule", () => {
    const layer = after({ act: "rule_added", rule });
    expect(change(layer, { act: "rule_changed", id: "own-1", rule })).toMatchObject({ messageKey: "nothingChanged" });
    expect(change(layer, { act: "rule_changed", id: "own-9", rule })).toMatchObject({ code: "not_found" });
    expect(change(layer, { act: "rule_added", rule: { ...rule, phrases: ["老\u200b"] } })).toMatchObject({
      messageKey: "phraseShort",
    });
  });

  it("hold no patterns: what looks like one is looked for letter by letter", () => {
    expect(after({ act: "rule_added", rule: { ...rule, phrases: ["(a+)+$"] } }).rules[0]?.phrases).toEqual(["(a+)+$"]);
  });
});

describe("a built-in rule", () => {
  const set = (id: string, severity: string, reason = "") => ({ act: "severity_set", id, severity, reason });

  it("is made stricter by anybody who may, and goes back to its own", () => {
    const layer = after(set("zh-age-04", "block"));
    expect(layer.severities).toEqual([{ rule: "zh-age-04", severity: "block", reason: "" }]);
    expect(after(set("zh-age-04", "block"), set("zh-age-04", "warn")).severities).toEqual([]);
  });

  it("about a protected trait, a leak or a promise is never made looser", () => {
    for (const id of ["zh-age-01", "en-other-candidate-01", "zh-internal-salary-01", "en-promise-01", "zh-privacy-01"])
      expect(change(NOTHING_OWN, set(id, "hint", "we know better"))).toMatchObject({ messageKey: "guardedRule" });
  });

  it("about style is made looser only with a reason", () => {
    expect(change(NOTHING_OWN, set("zh-vague-01", "hint"))).toMatchObject({ messageKey: "reasonNeeded" });
    expect(after(set("zh-vague-01", "hint", "我们另有模板")).severities).toHaveLength(1);
  });

  it("that doesn't exist can't be set", () => {
    expect(change(NOTHING_OWN, set("zh-age-999", "block"))).toMatchObject({ code: "not_found" });
  });
});

describe("a harmless name", () => {
  const name = (phrase: string, categories: readonly string[] = mask.categories) =>
    change(NOTHING_OWN, { act: "mask_added", mask: { ...mask, phrases: [phrase], categories } });

  it("is the full name of something", () => {
    for (const [phrase, category] of [
      ["孕期日记本", "marriage_childbearing"],
      ["Boomer Radio App", "age"],
      ["回族民俗馆", "ethnicity"],
      ["Vision 2030 layoffs simulator", "confidential"],
    ] as const)
      expect([phrase, name(phrase, [category])]).toMatchObject([phrase, { ok: true }]);
  });

  it.each([
    ["怀孕", "maskShort"],
    ["孕", "maskShort"],
    ["is pregnant*", "maskShort"],
    ["她已经怀孕了", "maskPerson"],
    ["she is pregnant", "maskPerson"],
    ["已婚未育", "maskBare"],
    ["pregnant", "maskBare"],
    ["怀孕了，不能出差", "maskSentence"],
    ["always on maternity leave and off again", "maskSentence"],
  ])("can't be %s: %s", (phrase, messageKey) => {
    expect(name(phrase)).toMatchObject({ messageKey });
  });

  it("can't be what a remark says that must not pass", () => {
    const said = name("孩子还小");
    expect(said).toMatchObject({ ok: false });
    expect(name("more junior", ["age"])).toMatchObject({ ok: false });
  });
});
