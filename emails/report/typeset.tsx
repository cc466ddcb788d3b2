// What sets text on paper: words are measured and broken into lines here and painted by pdfkit; the PDF library only finds room for them.
import { Canvas } from "@react-pdf/renderer";
import { createContext, useContext } from "react";
import { LIGHT } from "@/emails/look/tokens";
import { COLUMN } from "./paper";
import { type Run, type Typesetter, type Weight, runWidth } from "./typesetter";

export const TypesetterContext = createContext<Typesetter | null>(null);

export function useTypesetter(): Typesetter {
  const typesetter = useContext(TypesetterContext);
  if (typesetter === null) throw new Error("A report is drawn inside its TypesetterContext.");
  return typesetter;
}

/** What the library hands over for painting: pdfkit's own methods, each giving the painter back. */
export type Painter = {
  font(font: unknown, name: string, size: number): Painter;
  fillColor(color: string): Painter;
  text(text: string, x: number | null, y: number | null, options: object): Painter;
  rect(x: number, y: number, width: number, height: number): Painter;
  roundedRect(x: number, y: number, width: number, height: number, radius: number): Painter;
  moveTo(x: number, y: number): Painter;
  lineTo(x: number, y: number): Painter;
  lineWidth(width: number): Painter;
  fill(color: string): Painter;
  stroke(color: string): Painter;
};

/** One text in a column of its own; measures in points. */
export type Words = {
  readonly text: string;
  /** Where the column starts. */
  readonly left?: number;
  readonly width: number;
  readonly size?: number;
  readonly weight?: Weight;
  readonly color?: string;
  /** Line height as a multiple of `size`. */
  readonly leading?: number;
  readonly align?: keyof typeof START;
};
const START = { left: 0, center: 0.5, right: 1 } as const;

type SetWords = Required<Omit<Words, "text">> & {
  readonly lines: readonly (readonly Run[])[];
  /** From the top of a line to the foot of its letters. */
  readonly baseline: number;
};

const LOOK = { left: 0, size: 9.5, weight: 400, color: LIGHT.ink, leading: 1.6, align: "left" } as const;

function setWords({ ascent, covered, lines, runs }: Typesetter, words: Words): SetWords {
  const { text, ...look } = { ...LOOK, ...words };
  const broken = lines(covered(text), look.width, look.size, look.weight);
  return {
    ...look,
    lines: broken.map((line) => runs(line.replace(/\n$/, ""), look.weight)),
    baseline: ascent * look.size,
  };
}

const heightOf = ({ lines, leading, size }: SetWords) => lines.length * leading * size;
const lineWidth = (runs: readonly Run[], size: number) => runs.reduce((sum, run) => sum + size * runWidth(run), 0);

/** How much of its column a single line takes. */
export const widthOf = (typesetter: Typesetter, words: Words) => {
  const { lines, size } = setWords(typesetter, words);
  return lineWidth(lines[0] ?? [], size);
};

const PLAIN = { lineBreak: false, baseline: "alphabetic" } as const;

/** Paints the first line with its letters' foot at `foot`, and the others under it. */
function paintWords(painter: Painter, { lines, left, width, size, leading, color, align }: SetWords, foot: number) {
  lines.forEach((runs, line) => {
    const indent = align === "left" ? 0 : START[align] * (width - lineWidth(runs, size));
    const y = foot + line * leading * size;
    painter.fillColor(color);
    runs.forEach(({ face, text }, index) => {
      painter.font(face.font, face.file, size);
      // Without a place of its own a run follows the one before.
      painter.text(text, index === 0 ? left + indent : null, y, PLAIN);
    });
  });
}

type CellsProps = {
  readonly cells: readonly Words[];
  /** Where lower cells stand beside the highest: 0 at its top, 1 at its foot. */
  readonly place?: number;
  /** The least height. */
  readonly high?: number;
  readonly below?: number;
  readonly draw?: (painter: Painter, height: number) => void;
};

/** Columns side by side that always stay on one page, and what is drawn behind them. */
export const Cells = (props: CellsProps) => setCells(useTypesetter(), props);

/** The same where the library asks for content itself, outside of React. */
export function setCells(typesetter: Typesetter, { cells, place = 0, high = 0, below = 0, draw }: CellsProps) {
  const set = cells.map((cell) => setWords(typesetter, cell));
  const height = Math.max(high, ...set.map(heightOf));
  const paint = (painter: Painter) => {
    draw?.(painter, height);
    for (const one of set) paintWords(painter, one, place * (height - heightOf(one)) + one.baseline);
    return null;
  };
  return <Canvas style={{ width: COLUMN, height, marginBottom: below }} paint={paint} />;
}

/** A page may end between any two lines, but not after the first or before the last of a text. */
function blocks<T>(lines: readonly T[]): (readonly T[])[] {
  if (lines.length <= 3) return [lines];
  return [lines.slice(0, 2), ...lines.slice(2, -2).map((line) => [line]), lines.slice(-2)];
}

type ZProps = Words & {
  /** Stands beside the first line. */
  readonly label?: Words | undefined;
  readonly below?: number;
};

/** One text in one column, as long as it likes. */
export function Z({ label, below = 0, ...words }: ZProps) {
  const typesetter = useTypesetter();
  const set = setWords(typesetter, words);
  const beside = label && setWords(typesetter, label);
  return blocks(set.lines).map((lines, index, all) => {
    const block = { ...set, lines };
    const first = index === 0 ? beside : undefined;
    const style = {
      width: set.left + set.width,
      height: Math.max(heightOf(block), first ? heightOf(first) : 0),
      marginBottom: index === all.length - 1 ? below : 0,
    };
    const paint = (painter: Painter) => {
      if (first) paintWords(painter, first, set.baseline);
      paintWords(painter, block, set.baseline);
      return null;
    };
    return <Canvas key={index} style={style} paint={paint} />;
  });
}
