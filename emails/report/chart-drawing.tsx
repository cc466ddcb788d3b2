// The score chart drawn on paper, from the same model as the page's.
import { Line, Path, Rect, Svg, View } from "@react-pdf/renderer";
import type { ChartGeometry, ChartRow, ScoreChart } from "@/lib/domain/evaluation/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";
import { joinFacts } from "@/lib/i18n/join";
import { translate } from "@/lib/i18n/translate";
import { rowWords } from "@/emails/chart/row-words";
import { LIGHT } from "@/emails/look/tokens";
import { COLUMN } from "./paper";
import { Z } from "./typeset";

const NAME = 124;
const SCORE = 46;
const REQUIRED = 48;
const RESULT = 72;
const FIGURES = SCORE + REQUIRED + RESULT;
const BAR = COLUMN - NAME - FIGURES - 20;
const HEIGHT = 16;
const TOP = 4;
const THICK = 8;
const HATCH_STEP = 3.2;

/** Diagonal strokes that fill a box, cut at its edges: the gap stays readable in grey print. */
function hatching(x: number, y: number, width: number, height: number): string {
  const strokes: string[] = [];
  for (let k = HATCH_STEP; k < width + height; k += HATCH_STEP) {
    const from = k <= height ? [x, y + k] : [x + k - height, y + height];
    const to = k <= width ? [x + k, y] : [x + width, y + k - width];
    strokes.push(`M${from.map(two).join(" ")}L${to.map(two).join(" ")}`);
  }
  return strokes.join("");
}
const two = (n: number) => n.toFixed(2);

function Gap({ x, width }: { x: number; width: number }) {
  const box = { x, y: TOP, width, height: THICK };
  return (
    <>
      <Rect {...box} fill={LIGHT["gap-tint"]} />
      <Path d={hatching(x, TOP, width, THICK)} stroke={LIGHT.gap} strokeWidth={1.1} />
      <Rect {...box} fill="none" stroke={LIGHT.gap} strokeWidth={0.6} />
    </>
  );
}

function Mark({ x }: { x: number }) {
  return (
    <>
      <Line x1={x} x2={x} y1={1} y2={HEIGHT - 1} stroke={LIGHT.surface} strokeWidth={4} />
      <Line x1={x} x2={x} y1={0} y2={HEIGHT} stroke={LIGHT.marker} strokeWidth={1.6} />
    </>
  );
}

function Bar({ geometry }: { geometry: ChartGeometry }) {
  const px = (percent: number) => (percent / 100) * BAR + 2;
  const wide = (percent: number) => (percent / 100) * BAR;
  return (
    <Svg width={BAR + 4} height={HEIGHT} viewBox={`0 0 ${BAR + 4} ${HEIGHT}`}>
      <Rect x={2} y={TOP} width={BAR} height={THICK} rx={1.5} fill={LIGHT.track} />
      {geometry.bar > 0 && <Rect x={2} y={TOP} width={wide(geometry.bar)} height={THICK} rx={1.5} fill={LIGHT.score} />}
      {geometry.gapWidth > 0 && <Gap x={px(geometry.gapFrom)} width={wide(geometry.gapWidth)} />}
      <Mark x={px(geometry.mark)} />
    </Svg>
  );
}

export function stateColor(state: ChartRow["state"]): string {
  return { met: LIGHT["met-text"], gap: LIGHT["gap-text"], not_assessed: LIGHT["ink-3"] }[state];
}

/** Score, requirement and result of one row, in three fixed columns. */
export function RowFigures({ locale, row }: { locale: Locale; row: ChartRow }) {
  const words = rowWords(locale, row);
  return (
    <View style={{ flexDirection: "row", alignItems: "center", width: FIGURES }}>
      <Z text={words.score} width={SCORE} weight={600} size={10.5} align="right" leading={1.4} />
      <View style={{ width: 5 }} />
      <Z text={words.required} width={REQUIRED - 5} size={9} color={LIGHT["ink-2"]} leading={1.5} />
      <Z
        text={`${words.shape} ${words.result}`.trim()}
        width={RESULT}
        size={9}
        weight={600}
        color={stateColor(row.state)}
        leading={1.5}
        align="right"
      />
    </View>
  );
}

function Row({ locale, row }: { locale: Locale; row: ChartRow }) {
  const must = row.mustHave ? translate(locale, "report")("chart.mustHave") : null;
  return (
    <View wrap={false} style={{ flexDirection: "row", alignItems: "center", marginBottom: 5 }}>
      <Z text={joinFacts(locale, [row.name, must])} width={NAME} weight={row.mustHave ? 600 : 400} leading={1.4} />
      <View style={{ width: 8 }} />
      <View style={{ width: BAR + 4 }}>{row.geometry && <Bar geometry={row.geometry} />}</View>
      <View style={{ width: 8 }} />
      <RowFigures locale={locale} row={row} />
    </View>
  );
}

function Legend({ locale }: { locale: Locale }) {
  const t = translate(locale, "report");
  const entry = (sign: React.ReactNode, word: string) => (
    <View style={{ flexDirection: "row", alignItems: "center", marginRight: 14 }}>
      {sign}
      <View style={{ width: 5 }} />
      <Z text={word} width={120} hug size={8.5} color={LIGHT["ink-2"]} leading={1.4} />
    </View>
  );
  const box = (width: number) => ({ width, height: HEIGHT, viewBox: `0 0 ${width} ${HEIGHT}` });
  return (
    <View style={{ flexDirection: "row", marginBottom: 6 }}>
      {entry(
        <Svg {...box(20)}>
          <Rect x={0} y={TOP} width={20} height={THICK} rx={1.5} fill={LIGHT.score} />
        </Svg>,
        t("chart.score"),
      )}
      {entry(
        <Svg {...box(6)}>
          <Mark x={3} />
        </Svg>,
        t("chart.required"),
      )}
      {entry(
        <Svg {...box(20)}>
          <Gap x={0.5} width={19} />
        </Svg>,
        t("chart.missing"),
      )}
    </View>
  );
}

function Scale({ ticks }: { ticks: ScoreChart["ticks"] }) {
  return (
    <View style={{ flexDirection: "row", marginLeft: NAME + 10, width: BAR, justifyContent: "space-between" }}>
      {ticks.map((tick, index) => (
        <Z
          key={tick}
          text={String(tick)}
          width={26}
          size={7.5}
          color={LIGHT["ink-3"]}
          leading={1.3}
          align={index === 2 ? "right" : "left"}
        />
      ))}
    </View>
  );
}

export function ChartDrawing({ locale, chart }: { locale: Locale; chart: ScoreChart }) {
  return (
    <View>
      <Legend locale={locale} />
      {chart.rows.map((row, index) => (
        <Row key={index} locale={locale} row={row} />
      ))}
      <Scale ticks={chart.ticks} />
    </View>
  );
}
