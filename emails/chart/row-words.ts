// What a row of the score chart says in words, so that colour and length are never the only sign.
import type { ChartRow, ScoreChart } from "@/lib/domain/evaluation/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

export type RowWords = {
  /** "55", "5 years", "" for a certificate or an area not assessed. */
  readonly score: string;
  /** "of 80"; "" where there is no score to hold against it. */
  readonly required: string;
  /** "25 below", "Met", "Held", "Not assessed". */
  readonly result: string;
  readonly shape: "▲" | "▼" | "";
};

export function rowWords(locale: Locale, row: ChartRow): RowWords {
  const t = translate(locale, "report");
  const shape = row.state === "met" ? "▲" : row.state === "gap" ? "▼" : "";
  if (row.kind === "certificate") {
    const result = { met: t("chart.held"), gap: t("chart.notHeld"), not_assessed: t("chart.notAssessed") }[row.state];
    return { score: "", required: "", result, shape };
  }
  const years = row.kind === "years";
  if (row.state === "not_assessed") return { score: "", required: "", result: t("chart.notAssessed"), shape };
  const required = t(years ? "chart.ofYears" : "chart.of", { required: row.required });
  return {
    score: years ? t("chart.years", { score: row.score }) : row.score,
    required,
    result:
      row.state === "met" ? t("chart.met") : t(years ? "chart.belowYears" : "chart.below", { distance: row.distance }),
    shape,
  };
}

/** The whole chart in one sentence, for readers who hear it. */
export function chartSummary(locale: Locale, chart: ScoreChart): string {
  const count = (state: ChartRow["state"]) => chart.rows.filter((row) => row.state === state).length;
  return translate(locale, "report")("chart.summary", {
    total: chart.rows.length,
    met: count("met"),
    gap: count("gap"),
    open: count("not_assessed"),
  });
}
