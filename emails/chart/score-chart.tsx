// The score chart on a page: bars for the eye, words and figures beside them, one sentence for the ear, and a table.
import type { ChartGeometry, ChartRow, ScoreChart } from "@/lib/domain/evaluation/score-chart";
import { type Locale, otherLanguage } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { chartSummary, rowWords } from "./row-words";

const percent = (share: number) => `${share}%`;

/** Strokes that show the distance in grey print too. */
function Hatch({ id }: { id: string }) {
  return (
    <svg className="sc-defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="sc-hatch-ground" width="6" height="6" />
          <path className="sc-hatch-line" d="M0 0V6" strokeWidth="3" />
        </pattern>
      </defs>
    </svg>
  );
}

function Distance({ hatch, x, width }: { hatch: string; x: string; width: string }) {
  return <rect className="sc-distance" x={x} width={width} y="4.5" height="9" fill={`url(#${hatch})`} />;
}

function Bar({ geometry, hatch }: { geometry: ChartGeometry; hatch: string }) {
  const mark = percent(geometry.mark);
  return (
    <svg className="sc-bar" aria-hidden="true" width="100%" height="18">
      <rect className="sc-track" y="4" width="100%" height="10" rx="2" />
      <rect className="sc-score" y="4" width={percent(geometry.bar)} height="10" rx="2" />
      {geometry.gapWidth > 0 && (
        <Distance hatch={hatch} x={percent(geometry.gapFrom)} width={percent(geometry.gapWidth)} />
      )}
      <line className="sc-halo" x1={mark} x2={mark} y1="1" y2="17" strokeWidth="6" />
      <line className="sc-mark" x1={mark} x2={mark} y1="0" y2="18" strokeWidth="2.5" />
    </svg>
  );
}

const RESULT = { met: "sc-met", gap: "sc-gap", not_assessed: "" } as const;

function Row({ locale, row, hatch }: { locale: Locale; row: ChartRow; hatch: string }) {
  const words = rowWords(locale, row);
  return (
    <div className="sc-row">
      <span className="sc-name">
        <span lang={otherLanguage(row.name, locale) ?? undefined}>{row.name}</span>
        {row.mustHave && <span className="sc-must">{translate(locale, "report")("chart.mustHave")}</span>}
      </span>
      <span className="sc-figures">
        <b>{words.score}</b> {words.required}
        <span className={`sc-result ${RESULT[row.state]}`.trim()}>{`${words.shape} ${words.result}`.trim()}</span>
      </span>
      {row.geometry && <Bar geometry={row.geometry} hatch={hatch} />}
    </div>
  );
}

function Legend({ locale, hatch }: { locale: Locale; hatch: string }) {
  const t = translate(locale, "report");
  return (
    <figcaption className="sc-legend">
      <span>
        <svg aria-hidden="true" width="18" height="12">
          <rect className="sc-score" y="1" width="18" height="10" rx="2" />
        </svg>
        {t("chart.score")}
      </span>
      <span>
        <svg aria-hidden="true" width="18" height="12">
          <line className="sc-mark" x1="9" x2="9" y1="-1" y2="13" strokeWidth="2.5" />
        </svg>
        {t("chart.required")}
      </span>
      <span>
        <svg aria-hidden="true" width="18" height="12" viewBox="0 3.5 18 11">
          <Distance hatch={hatch} x="0" width="18" />
        </svg>
        {t("chart.missing")}
      </span>
    </figcaption>
  );
}

function Table({ locale, rows }: { locale: Locale; rows: readonly ChartRow[] }) {
  const t = translate(locale, "report");
  const heads = [t("chart.score"), t("chart.tableRequired"), t("chart.result")];
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t("chart.dimension")}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="sc-number">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const words = rowWords(locale, row);
          return (
            <tr key={index}>
              <th scope="row" lang={otherLanguage(row.name, locale) ?? undefined}>
                {row.name}
              </th>
              <td className="sc-number">{words.score || "—"}</td>
              <td className="sc-number">{row.kind === "certificate" ? "—" : row.required}</td>
              <td className={`sc-number ${RESULT[row.state]}`.trim()}>{words.result}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** Needs emails/chart/score-chart.css on the page, and the tokens. */
export function ScoreChartFigure({
  locale,
  chart,
  hatch = "score-chart-hatch",
}: {
  locale: Locale;
  chart: ScoreChart;
  /** Name of the strokes: one for each chart where two stand on one page. No hook: a page behind a link has none. */
  hatch?: string;
}) {
  return (
    <figure className="score-chart">
      <Hatch id={hatch} />
      <Legend locale={locale} hatch={hatch} />
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- one picture made of many elements */}
      <div className="sc-rows" role="img" aria-label={chartSummary(locale, chart)}>
        {chart.rows.map((row, index) => (
          <Row key={index} locale={locale} row={row} hatch={hatch} />
        ))}
      </div>
      <div className="sc-scale" aria-hidden="true">
        {chart.ticks.map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </div>
      <details>
        <summary>{translate(locale, "report")("chart.table")}</summary>
        <Table locale={locale} rows={chart.rows} />
      </details>
    </figure>
  );
}
