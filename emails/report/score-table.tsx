// The chart's twin in figures: one line for each area, with how many people scored it.
import { View } from "@react-pdf/renderer";
import type { ChartRow, ScoreChart } from "@/lib/domain/evaluation/score-chart";
import { printScore } from "@/lib/domain/shared/score";
import type { Locale } from "@/lib/domain/shared/locale";
import { joinFacts } from "@/lib/i18n/join";
import { translate } from "@/lib/i18n/translate";
import { rowWords } from "@/emails/chart/row-words";
import { stateColor } from "./chart-drawing";
import { LIGHT } from "@/emails/look/tokens";
import { COLUMN } from "./paper";
import type { ReportDimension } from "./report-props";
import { Cells, type Words } from "./typeset";

const WIDTHS = [COLUMN - 320, 60, 60, 90, 110] as const;

function Line({ cells, strong, color }: { cells: readonly string[]; strong: boolean; color: string }) {
  const words = cells.map((text, index): Words => ({
    text,
    left: WIDTHS.slice(0, index).reduce((sum, width) => sum + width, 0),
    width: WIDTHS[index] ?? 60,
    size: 9,
    leading: 1.45,
    weight: strong ? 600 : 400,
    align: index === 0 ? "left" : "right",
    color: strong ? LIGHT["ink-2"] : index === 3 ? color : LIGHT.ink,
  }));
  return (
    <View wrap={false} style={{ borderBottomWidth: 0.6, borderBottomColor: LIGHT.line, paddingVertical: 3.5 }}>
      <Cells cells={words} />
    </View>
  );
}

function people(locale: Locale, dimension: ReportDimension): string {
  const t = translate(locale, "report");
  const count = Math.max(0, Math.floor(dimension.assessors) || 0);
  if (count === 0) return "—";
  if (count === 1 || dimension.spread === null || !Number.isFinite(dimension.spread))
    return t("chart.peopleOne", { count });
  return t("chart.peopleSpread", { count, spread: printScore(dimension.spread) });
}

function cells(locale: Locale, row: ChartRow, dimension: ReportDimension): string[] {
  const words = rowWords(locale, row);
  const must = row.mustHave ? translate(locale, "report")("chart.mustHave") : null;
  const required = row.kind === "certificate" ? "—" : row.required;
  return [
    joinFacts(locale, [row.name, must]),
    words.score || "—",
    required,
    `${words.shape} ${words.result}`.trim(),
    people(locale, dimension),
  ];
}

export function ScoreTable({
  locale,
  chart,
  dimensions,
}: {
  locale: Locale;
  chart: ScoreChart;
  dimensions: readonly ReportDimension[];
}) {
  const t = translate(locale, "report");
  const head = [t("chart.dimension"), t("chart.score"), t("chart.tableRequired"), t("chart.result"), t("chart.people")];
  return (
    <View style={{ marginTop: 14 }}>
      <Line cells={head} strong color={LIGHT["ink-2"]} />
      {chart.rows.map((row, index) => {
        const dimension = dimensions[index];
        return (
          dimension && (
            <Line key={index} cells={cells(locale, row, dimension)} strong={false} color={stateColor(row.state)} />
          )
        );
      })}
    </View>
  );
}
