import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aDimension } from "@/cases/a-case";
import { type Dimension, dimensionsSchema } from "@/lib/domain/position/position";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { checkTemplate, refuseProtected } from "./check-template";
import en from "./corpus/en.json";
import zh from "./corpus/zh-CN.json";
import type { TemplateFinding } from "./finding";

const corpus = { "zh-CN": zh, en };
const FIGURES = ["weight_light", "many_areas", "name_twice"];

/** An area in order, with `text` at the place it is meant for. */
function areaWith(place: string, text: string, n = 0): Dimension {
  const given = place === "name" ? { name: text } : place === "item" ? { gapItems: [text] } : { requirementText: text };
  return aDimension({ key: `a${n}`, name: `Spring Cloud ${n}`, ...given });
}

/** How a text was judged: "age", "ask:age", "vague", "person", "empty", or "" for nothing. */
function verdict(found: TemplateFinding | undefined): string {
  if (found === undefined) return "";
  if (found.rule === "protected") return found.category ?? "";
  return found.rule === "perhaps_protected" ? `ask:${found.category}` : found.rule;
}

/** All at once, each in an area of its own. */
function verdicts(texts: readonly (readonly string[])[]): string[] {
  const dimensions = texts.map(([place, text], n) => areaWith(place ?? "", text ?? "", n));
  const found = checkTemplate({ dimensions }).filter((one) => !FIGURES.includes(one.rule));
  return texts.map((_, n) => verdict(found.find((one) => one.area === n)));
}

const rulesOf = (dimensions: readonly Dimension[]) =>
  checkTemplate({ dimensions }).map(({ rule, path }) => [rule, path]);

describe.each(LOCALES)("names, items and requirements in %s", (locale: Locale) => {
  const { bad, good } = corpus[locale];

  test("that nobody may be judged by, that say nothing, or that judge a person are found for what they are", () => {
    const judged = verdicts(bad);
    expect(bad.map(([, text], n) => [text, judged[n]])).toEqual(bad.map(([, text, expected]) => [text, expected]));
  });

  test("that speak of the work pass, also where the work is about people", () => {
    const judged = verdicts(good);
    expect(good.map(([, text], n) => [text, judged[n]])).toEqual(good.map(([, text]) => [text, ""]));
  });
});

describe("the starter templates", () => {
  test.each(STARTER_TEMPLATES)("$key passes without a question", ({ name, dimensions }) => {
    expect(checkTemplate({ name, dimensions })).toEqual([]);
  });
});

describe("figures and lists", () => {
  const area = (key: string, given: Partial<Dimension> = {}) => aDimension({ key, name: `Welding ${key}`, ...given });

  test("a must-have is asked for its requirement in words", () => {
    expect(rulesOf([area("a", { mustHave: true })])).toEqual([["must_unworded", "dimensions.0.requirementText"]]);
    expect(rulesOf([area("a", { mustHave: true, requirementText: "valid welding certificate 111" })])).toEqual([]);
  });

  test("one area that outweighs the others, or never decides anything, is asked about", () => {
    const weights = (...all: number[]) => rulesOf(all.map((weight, n) => area(`${n}`, { weight })));
    expect(weights(51, 29, 20)).toEqual([["weight_heavy", "dimensions.0.weight"]]);
    expect(weights(50, 30, 20)).toEqual([]);
    expect(weights(60, 40)).toEqual([]);
    expect(weights(4, 48, 48)).toEqual([["weight_light", "dimensions.0.weight"]]);
  });

  test("a requirement that asks nothing, everything or half a certificate is asked about", () => {
    expect(rulesOf([area("a", { required: 0 })])).toEqual([["required_zero", "dimensions.0.required"]]);
    expect(rulesOf([area("a", { required: 100 })])).toEqual([["required_full", "dimensions.0.required"]]);
    expect(rulesOf([area("a", { kind: "certificate", required: 80 })])).toEqual([
      ["certificate_part", "dimensions.0.required"],
    ]);
    expect(rulesOf([area("a", { kind: "certificate", required: 100 })])).toEqual([]);
    expect(rulesOf([area("a", { kind: "years", required: 15 })])).toEqual([["years_many", "dimensions.0.required"]]);
  });

  test("names and items said twice are pointed out, whatever their case, width or language", () => {
    const twice = [area("a", { name: { "zh-CN": "焊接", en: "Welding" } }), area("b", { name: "ＷＥＬＤＩＮＧ " })];
    expect(rulesOf(twice)).toEqual([["name_twice", "dimensions.1.name"]]);
    const items = ["Porosity at the end of the weld", "porosity at the end of the weld."];
    expect(rulesOf([area("a", { gapItems: items })])).toEqual([["item_twice", "dimensions.0.gapItems.1"]]);
  });

  test("levels that do not rise, and more areas than anybody can score, are asked about", () => {
    const level = (from: number) => ({ from, word: "Works alone", meaning: "Sets up the machine alone" });
    expect(rulesOf([area("a", { levels: [level(60), level(60)] })])).toEqual([["levels_order", "dimensions.0.levels"]]);
    expect(rulesOf(Array.from({ length: 9 }, (_, n) => area(`${n}`)))).toEqual([["many_areas", "dimensions"]]);
  });

  test("a broad name is enough once its levels say what is meant", () => {
    const levels = [{ from: 60, word: "Working", meaning: "Explains a fault to a customer in plain words" }];
    expect(rulesOf([area("a", { name: "Communication" })])).toEqual([["vague", "dimensions.0.name"]]);
    expect(rulesOf([area("a", { name: "Communication", levels })])).toEqual([]);
  });
});

describe("laws", () => {
  const refused = [...zh.bad, ...en.bad].filter(
    ([, , verdict]) => /^[a-z_]+$/.test(verdict ?? "") && !["vague", "person", "empty"].includes(verdict ?? ""),
  );
  const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 });
  const sound = [areaWith("item", "Quoted before the problem was clear", 8), areaWith("item", "没有核对患者过敏史", 9)];

  test("whatever is typed, the check answers, and the same again", () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (name, item, requirementText) => {
        const dimensions = [aDimension({ key: "a", name, gapItems: [item], requirementText })];
        expect(checkTemplate({ dimensions })).toEqual(checkTemplate({ dimensions }));
      }),
      { numRuns: 50 },
    );
  });

  test("a protected criterion is refused wherever it stands, by the field that holds it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...refused),
        fc.nat({ max: sound.length - 1 }),
        fc.constantFrom("name", "requirementText", "gapItems", "strengthItems"),
        ([, criterion], at, place) => {
          const words = criterion ?? "";
          const filled = place === "gapItems" || place === "strengthItems" ? [words] : words;
          const dimensions = sound.map((one, n) => (n === at ? { ...one, [place]: filled } : one));
          const answer = refuseProtected({ dimensions });
          const path = `dimensions.${at}.${place}${Array.isArray(filled) ? ".0" : ""}`;
          expect(answer.ok ? [] : answer.fields.map((fault) => fault.path)).toContain(path);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("a disguise does not help: wide letters, hidden marks, blanks between characters", () => {
    const hide = (text: string) => Array.from(text).join("\u200b");
    const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
    for (const text of ["35岁以下", "under 35", "限男性", "native speaker"]) {
      for (const disguised of [hide(text), wide(text)]) {
        expect(refuseProtected({ dimensions: [areaWith("requirement", disguised)] }).ok, disguised).toBe(false);
      }
    }
    expect(refuseProtected({ dimensions: [areaWith("requirement", "限 男 性")] }).ok).toBe(false);
  });

  test("the order of areas and the scale of weights change no finding", () => {
    const template = [areaWith("name", "Attitude", 0), areaWith("item", "Lazy", 1), ...sound];
    const said = (dimensions: readonly Dimension[]) =>
      checkTemplate({ dimensions }).map(({ rule, words, area }) => [rule, words, dimensions[area ?? 0]?.key]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray(template, { minLength: template.length }),
        fc.integer({ min: 1, max: 90 }),
        (order, by) => {
          const scaled = order.map((one) => ({ ...one, weight: one.weight * by }));
          expect(said(scaled).toSorted()).toEqual(said(template).toSorted());
        },
      ),
      { numRuns: 20 },
    );
  });

  test("what is not refused comes back as it was given", () => {
    for (const { dimensions } of STARTER_TEMPLATES) {
      const given = { dimensions: dimensionsSchema.parse(dimensions) };
      expect(refuseProtected(given)).toEqual({ ok: true, value: given });
    }
  });
});
