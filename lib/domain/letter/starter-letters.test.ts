// Every starter template writes a letter that may be sent, in both languages, from its own ticks alone.
import { describe, expect, test } from "vitest";
import { aCard, aCase } from "@/cases/a-case";
import { checksOf, draftFor } from "@/cases/letter-desk";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { Dimension } from "@/lib/domain/position/position";
import type { StarterTemplate } from "@/lib/domain/position/starter-templates/starter-template";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";
import { LOCALES, type Locale, anyText } from "@/lib/domain/shared/locale";
import { plainText } from "./letter";

const PROOF = {
  "zh-CN": { strength: "在模拟任务里一步一步做完并写下了结果", note: "带来了去年完成的一份实际案例" },
  en: {
    strength: "worked through the exercise step by step and wrote the result down",
    note: "brought a real case from last year",
  },
};
/** Which item of each list is ticked, so that all are read in some letter. */
type Ticks = { readonly gap: number; readonly strength: number };

/** One person who misses `missed` and meets everything else; the strength is ticked in another area. */
function caseOf(template: StarterTemplate, locale: Locale, missed: Dimension, ticks: Ticks): CaseFile {
  const { dimensions } = template;
  const said = (text: Dimension["name"]) => anyText(text, locale, locale);
  const at = (list: readonly Dimension["name"][], n: number) => said(list[n % list.length] ?? "");
  const good = dimensions.find((one) => one !== missed && one.kind === "score") ?? missed;
  const scoreOf = (one: Dimension) =>
    one !== missed ? Math.min(100, one.required + 8) : one.kind === "score" ? one.required - 18.5 : 0;
  const scores = Object.fromEntries(dimensions.map((one) => [one.key, scoreOf(one)]));
  const card = aCard(scores, {
    gapItems: [{ dimension: missed.key, item: at(missed.gapItems, ticks.gap) }],
    strengths: [
      { dimension: good.key, item: at(good.strengthItems, ticks.strength), evidence: PROOF[locale].strength },
    ],
  });
  const who = { name: locale === "en" ? "Amara Bell" : "韩雨", locale };
  return aCase(
    {
      dimensions,
      candidate: who,
      scorecards: [card],
      notes: [PROOF[locale].note],
      disposition: { code: "skill_gap", note: "" },
    },
    {
      title: said(template.name),
      locale,
      fallback: { title: said(template.lowerPosition), status: "open", description: "", locale },
    },
  );
}

const trades = STARTER_TEMPLATES.flatMap((template) =>
  LOCALES.map((locale) => ({ key: template.key, locale, template })),
);

describe("a starter template", () => {
  test.each(trades)("$key writes letters that pass every check, in $locale", ({ template, locale }) => {
    for (const missed of template.dimensions) {
      const most = Math.max(missed.gapItems.length, 2);
      for (let tick = 0; tick < most; tick++) {
        const file = caseOf(template, locale, missed, { gap: tick, strength: tick });
        const draft = draftFor(file, tick);
        const text = plainText(draft);
        expect(
          checksOf(file, draft).filter((check) => check.kind === "hard" && !check.ok),
          text,
        ).toEqual([]);
        expect(text).toContain(anyText(missed.name, locale, locale));
        expect(text).not.toContain("…");
      }
    }
  });
});
