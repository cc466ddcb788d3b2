// The score chart drawn on paper, from the same model as the page's.
import { View } from "@react-pdf/renderer";
import type { ChartGeometry, ChartRow, ScoreChart } from "@/lib/domain/evaluation/score-chart";
import type { Locale } from "@/lib/domain/shared/locale";
import { joinFacts } from "@/lib/i18n/join";
import { translate } from "@/lib/i18n/translate";
import { rowWords } from "@/emails/chart/row-words";
import { LIGHT } from "@/emails/look/tokens";
import { COLUMN } from "./paper";
import { Cells, type Painter, type Words, useTypesetter, widthOf } from "./typeset";

const NAME = 124;
const SCORE = 46;
const REQUIRED = 48;
const RESULT = 72;
const FIGURES = SCORE + REQUIRED + RESULT;
const BAR = COLUMN - NAME - FIGURES - 20;
const BAR_LEFT = NAME + 10;
const HEIGHT = 16;
const TOP = 4;
const THICK = 8;
const HATCH_STEP = 3.2;

/** Diagonal strokes that fill a box, cut at its edges: the gap stays readable in grey print. */
function hatch(painter: Painter, x: number, y: number, width: number, height: number) {
  for (let k = HATCH_STEP; k < width + height; k += HATCH_STEP) {
    if (k <= height) painter.moveTo(x, y + k);
    else painter.moveTo(x + k - height, y + height);
    if (k <= width) painter.lineTo(x + k, y);
    else painter.lineTo(x + width, y + k - width);
  }
  painter.lineWidth(1.1).stroke(LIGHT.gap);
}

function drawGap(painter: Painter, x: number, y: number, width: number) {
  painter.rect(x, y + TOP, width, THICK).fill(LIGHT["gap-tint"]);
  hatch(painter, x, y + TOP, width, THICK);
  painter
    .rect(x, y + TOP, width, THICK)
    .lineWidth(0.6)
    .stroke(LIGHT.gap);
}

function drawMark(painter: Painter, x: number, y: number) {
  painter
    .moveTo(x, y + 1)
    .lineTo(x, y + HEIGHT - 1)
    .lineWidth(4)
    .stroke(LIGHT.surface);
  painter
    .moveTo(x, y)
    .lineTo(x, y + HEIGHT)
    .lineWidth(1.6)
    .stroke(LIGHT.marker);
}

const fillBar = (painter: Painter, x: number, y: number, width: number, color: string) =>
  painter.roundedRect(x, y + TOP, width, THICK, Math.min(1.5, width / 2)).fill(color);

function drawBar(painter: Painter, { bar, gapFrom, gapWidth, mark }: ChartGeometry, y: number) {
  const wide = (percent: number) => (percent / 100) * BAR;
  fillBar(painter, BAR_LEFT, y, BAR, LIGHT.track);
  if (bar > 0) fillBar(painter, BAR_LEFT, y, wide(bar), LIGHT.score);
  if (gapWidth > 0) drawGap(painter, BAR_LEFT + wide(gapFrom), y, wide(gapWidth));
  drawMark(painter, BAR_LEFT + wide(mark), y);
}

export function stateColor(state: ChartRow["state"]): string {
  return { met: LIGHT["met-text"], gap: LIGHT["gap-text"], not_assessed: LIGHT["ink-3"] }[state];
}

/** Score, requirement and result of one row, in three fixed columns at the right edge. */
export function rowFigures(locale: Locale, row: ChartRow): Words[] {
  const words = rowWords(locale, row);
  const left = COLUMN - FIGURES;
  return [
    { text: words.score, left, width: SCORE, weight: 600, size: 10.5, align: "right", leading: 1.4 },
    {
      text: words.required,
      left: left + SCORE + 5,
      width: REQUIRED - 5,
      size: 9,
      color: LIGHT["ink-2"],
      leading: 1.5,
    },
    {
      text: `${words.shape} ${words.result}`.trim(),
      left: COLUMN - RESULT,
      width: RESULT,
      size: 9,
      weight: 600,
      color: stateColor(row.state),
      leading: 1.5,
      align: "right",
    },
  ];
}

function Row({ locale, row }: { locale: Locale; row: ChartRow }) {
  const must = row.mustHave ? translate(locale, "report")("chart.mustHave") : null;
  const name = {
    text: joinFacts(locale, [row.name, must]),
    width: NAME,
    weight: row.mustHave ? 600 : 400,
    leading: 1.4,
  } as const;
  const { geometry } = row;
  return (
    <Cells
      cells={[name, ...rowFigures(locale, row)]}
      place={0.5}
      high={HEIGHT}
      below={5}
      draw={(painter, height) => geometry && drawBar(painter, geometry, (height - HEIGHT) / 2)}
    />
  );
}

function Legend({ locale }: { locale: Locale }) {
  const typesetter = useTypesetter();
  const t = translate(locale, "report");
  const signs = [
    {
      wide: 20,
      draw: (painter: Painter, x: number) => fillBar(painter, x, 0, 20, LIGHT.score),
      word: t("chart.score"),
    },
    { wide: 6, draw: (painter: Painter, x: number) => drawMark(painter, x + 3, 0), word: t("chart.required") },
    { wide: 20, draw: (painter: Painter, x: number) => drawGap(painter, x + 0.5, 0, 19), word: t("chart.missing") },
  ];
  let end = 0;
  const placed = signs.map(({ wide, draw, word }) => {
    const at = end;
    const words = { text: word, left: at + wide + 5, width: 120, size: 8.5, color: LIGHT["ink-2"], leading: 1.4 };
    end = words.left + widthOf(typesetter, words) + 14;
    return { words, draw: (painter: Painter) => draw(painter, at) };
  });
  return (
    <Cells
      cells={placed.map((one) => one.words)}
      place={0.5}
      high={HEIGHT}
      below={6}
      draw={(painter) => placed.forEach((one) => one.draw(painter))}
    />
  );
}

/** The first and the last figure stay within the bar, those between stand under their place. */
function Scale({ ticks }: { ticks: ScoreChart["ticks"] }) {
  const start = (index: number) => index / (ticks.length - 1);
  return (
    <Cells
      cells={ticks.map((tick, index) => ({
        text: String(tick),
        left: BAR_LEFT + start(index) * (BAR - 26),
        width: 26,
        size: 7.5,
        color: LIGHT["ink-3"],
        leading: 1.3,
        align: (["left", "right"] as const)[[0, ticks.length - 1].indexOf(index)] ?? "center",
      }))}
    />
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
