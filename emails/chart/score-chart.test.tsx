import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { type ChartInput, scoreChart } from "@/lib/domain/evaluation/score-chart";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";
import { ScoreChartFigure } from "./score-chart";

const area = (more: Partial<ChartInput>): ChartInput => ({
  name: "Spring Cloud",
  kind: "score",
  mustHave: true,
  score: 55,
  required: 80,
  ...more,
});
const draw = (locale: Locale, ...areas: Partial<ChartInput>[]) =>
  renderToStaticMarkup(<ScoreChartFigure locale={locale} chart={scoreChart(areas.map(area))} />);

describe("the score chart on a page", () => {
  test("says the score, the requirement and the distance in words and with a shape", () => {
    expect(draw("zh-CN", {})).toContain("<b>55</b> 要求 80");
    expect(draw("zh-CN", {})).toContain("▼ 差 25");
    expect(draw("en", { score: 80 })).toContain("▲ Met");
  });

  test("a candidate who listens hears one sentence and finds every figure in the table", () => {
    const page = draw("en", {}, { score: null }, { score: 79.5 });
    expect(page).toContain('role="img" aria-label="3 areas: 0 met, 2 below the requirement, 1 not assessed.');
    expect(page).toContain('<td class="sc-number">79.5</td>');
  });

  test("a certificate is told in words and never as a figure", () => {
    const page = draw("zh-CN", { kind: "certificate", score: 0, required: 100 });
    expect(page).toContain("▼ 尚未具备");
    expect(page).not.toMatch(/<b>0<\/b>|要求 100|差 100/);
  });

  test("an area not assessed has no bar", () => {
    const page = draw("en", { score: null });
    expect(page).toContain("Not assessed");
    expect(page).not.toContain("sc-bar");
  });

  test("any name is shown as text, without style attributes or scripts", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...LOCALES), (name, locale) => {
        const page = draw(locale, { name }, { name: "<script>alert(1)</script>" });
        expect(page).not.toMatch(/<script|<[^<>]*\sstyle=/);
      }),
    );
  });
});
