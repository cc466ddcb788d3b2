// The ruler: three parts, and where this attainment stands. One drawing, one sentence for whoever can't see it.
import type { Thresholds } from "@/lib/domain/evaluation/case-file";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { percent, rulerOf } from "./match-words";

export function MatchRuler({
  attainment,
  thresholds,
  locale,
}: {
  attainment: number;
  thresholds: Thresholds;
  locale: Locale;
}) {
  const t = translate(locale, "strategy");
  const { at, lowEnd, highStart } = rulerOf(attainment, thresholds);
  const figures = { percent: percent(attainment), low: percent(thresholds.low), high: percent(thresholds.high) };
  const parts = [
    { level: "low", from: 0, to: lowEnd },
    { level: "medium", from: lowEnd, to: highStart },
    { level: "high", from: highStart, to: 100 },
  ] as const;
  return (
    <svg className="ruler" width="100%" height="76" role="img" aria-label={t("screen.rulerLabel", figures)}>
      {parts.map(({ level, from, to }) => (
        <g key={level}>
          <rect className={level === "low" ? "low" : ""} x={`${from}%`} y="24" width={`${to - from}%`} height="28" />
          <text className={level === "low" ? "gap" : ""} x={`${(from + to) / 2}%`} y="43" textAnchor="middle">
            {t(`match.${level}`)}
          </text>
        </g>
      ))}
      {[lowEnd, highStart].map((end) => (
        <line key={end} className="cut" x1={`${end}%`} x2={`${end}%`} y1="24" y2="52" />
      ))}
      <text className="tick" x={`${lowEnd}%`} y="68" textAnchor="middle">
        {figures.low}
      </text>
      <text className="tick" x={`${highStart}%`} y="68" textAnchor="middle">
        {figures.high}
      </text>
      <line className="halo" x1={`${at}%`} x2={`${at}%`} y1="20" y2="56" />
      <line className="mark" x1={`${at}%`} x2={`${at}%`} y1="20" y2="56" />
      <text className="at" x={`${at}%`} y="14" textAnchor={at < 6 ? "start" : at > 94 ? "end" : "middle"}>
        {figures.percent}
      </text>
    </svg>
  );
}
