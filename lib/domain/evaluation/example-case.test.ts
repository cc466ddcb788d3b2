import { expect, test } from "vitest";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";
import { LOCALES } from "@/lib/domain/shared/locale";
import { checksOf, draftFor } from "@/cases/letter-desk";
import { exampleCase } from "./example-case";

const WORDS = {
  "zh-CN": { candidate: "林悦", evidence: "在模拟任务里一步一步做完并写下了结果" },
  en: { candidate: "Alex Morgan", evidence: "worked through the exercise step by step and wrote the result down" },
};
const at = new Date("2026-11-23T10:00:00Z");

test.each(STARTER_TEMPLATES.flatMap((template) => LOCALES.map((locale) => ({ template, locale, key: template.key }))))(
  "the example letter of $key in $locale passes every check a real one has to",
  ({ template, locale }) => {
    const words = WORDS[locale];
    const { name: title, dimensions } = template;
    const file = exampleCase({ title, dimensions, owner: locale, locale, words, at });
    expect(checksOf(file, draftFor(file)).filter((check) => check.kind === "hard" && !check.ok)).toEqual([]);
  },
);

test("an area without items still makes an example: its score alone is below what is required", () => {
  const [first] = STARTER_TEMPLATES[0]!.dimensions;
  const bare = { ...first!, gapItems: [], strengthItems: [] };
  const { evaluation } = exampleCase({
    title: "Bare",
    dimensions: [bare],
    owner: "en",
    locale: "en",
    words: WORDS.en,
    at,
  });
  expect(evaluation.scorecards[0]).toMatchObject({ gapItems: [], strengths: [] });
  expect(evaluation.scorecards[0]!.scores[0]!.score).toBeLessThan(bare.required);
});
