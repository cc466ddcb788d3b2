// The report's fonts, and the one component that sets text: clean, covered by a font, and broken into lines before the PDF library sees it.
import { Font, Text, View } from "@react-pdf/renderer";
import { type Font as OpenFont, create } from "fontkit";
import { readFileSync } from "node:fs";
import { Fragment, type ReactNode, createContext, useContext } from "react";
import type { Locale } from "@/lib/domain/shared/locale";
import { breakLines } from "./break-lines";
import { coverText } from "@/emails/clean-text";
import { LIGHT } from "@/emails/look/tokens";

type Weight = 400 | 600;
type Face = { readonly family: string; readonly file: string; readonly weight: Weight };

const FACES: readonly Face[] = [
  { family: "SC", file: "NotoSansSC-400.ttf", weight: 400 },
  { family: "SC", file: "NotoSansSC-600.ttf", weight: 600 },
  { family: "Latin", file: "NotoSans-400.ttf", weight: 400 },
  { family: "Latin", file: "NotoSans-600.ttf", weight: 600 },
  { family: "SCRare", file: "NotoSansSC-rare.ttf", weight: 400 },
  { family: "JP", file: "NotoSansJP-more.ttf", weight: 400 },
];
/** Chinese signs come full width from the Chinese font, English ones from the Latin font. */
const STACKS: Record<Locale, readonly string[]> = {
  "zh-CN": ["SC", "Latin", "SCRare", "JP"],
  en: ["Latin", "SC", "SCRare", "JP"],
};
/** Room for kerning, in points: a line is broken this much before the column ends, so the library never breaks it again. */
const SLACK = 4;
/** Characters whose width and coverage are remembered. */
const KEPT = 20_000;

export type Typesetter = {
  readonly families: string[];
  readonly covered: (text: string) => string;
  readonly lines: (text: string, width: number, size: number, weight: Weight) => string[];
};

function measurer(fonts: readonly OpenFont[]): (cluster: string) => number {
  const known = new Map<string, number>();
  const advance = (sign: string) => {
    const codePoint = sign.codePointAt(0) ?? 0;
    const font = fonts.find((one) => one.hasGlyphForCodePoint(codePoint));
    return font === undefined ? 1 : font.glyphForCodePoint(codePoint).advanceWidth / font.unitsPerEm;
  };
  return (cluster) => {
    const seen = known.get(cluster);
    if (seen !== undefined) return seen;
    const width = [...cluster].reduce((sum, sign) => sum + advance(sign), 0);
    if (known.size < KEPT) known.set(cluster, width);
    return width;
  };
}

type Opened = Face & { readonly font: OpenFont };

function typesetter(opened: readonly Opened[], families: readonly string[]): Typesetter {
  const fonts = (weight: Weight) =>
    families.flatMap((family) => {
      const faces = opened.filter((face) => face.family === family);
      return (faces.find((face) => face.weight === weight) ?? faces[0])?.font ?? [];
    });
  const measure = { 400: measurer(fonts(400)), 600: measurer(fonts(600)) };
  const regular = fonts(400);
  const known = new Map<number, boolean>();
  const covers = (codePoint: number) => {
    const seen = known.get(codePoint) ?? regular.some((font) => font.hasGlyphForCodePoint(codePoint));
    if (known.size < KEPT) known.set(codePoint, seen);
    return seen;
  };
  return {
    families: [...families],
    covered: (text) => coverText(text, covers),
    lines: (text, width, size, weight) => breakLines(text, (width - SLACK) / size, measure[weight]),
  };
}

/** Opens the fonts in `folder` and makes them known to the PDF library; once per process. */
export function openTypesetters(folder: string): Record<Locale, Typesetter> {
  const opened = FACES.map((face) => ({ ...face, font: create(readFileSync(`${folder}/${face.file}`)) as OpenFont }));
  for (const { family, file, weight } of FACES) Font.register({ family, src: `${folder}/${file}`, fontWeight: weight });
  Font.registerHyphenationCallback((word) => [word]);
  return { "zh-CN": typesetter(opened, STACKS["zh-CN"]), en: typesetter(opened, STACKS.en) };
}

export const TypesetterContext = createContext<Typesetter | null>(null);

export function useTypesetter(): Typesetter {
  const typesetter = useContext(TypesetterContext);
  if (typesetter === null) throw new Error("A report is drawn inside its TypesetterContext.");
  return typesetter;
}

type ZProps = {
  readonly text: string;
  /** Width of the column in points; with `hug` only the most it may take. */
  readonly width: number;
  readonly hug?: boolean;
  readonly size?: number;
  readonly weight?: Weight;
  readonly color?: string;
  /** Line height as a multiple of `size`. */
  readonly leading?: number;
  readonly align?: "left" | "right";
};

/** The apostrophe of O’Brien is narrow, also where “ and ’ are as wide as a Chinese sign. */
const APOSTROPHE = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})/u;

function runs(line: string): ReactNode {
  const parts = line.split(APOSTROPHE);
  if (parts.length === 1) return line;
  return parts.map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <Text style={{ fontFamily: "Latin" }}>’</Text>}
      {part}
    </Fragment>
  ));
}

/** One text in one column, each line a text of its own: a line feed has no glyph and would fall to a font not embedded. */
export function Z({
  text,
  width,
  size = 9.5,
  weight = 400,
  color = LIGHT.ink,
  leading = 1.6,
  align = "left",
  hug = false,
}: ZProps) {
  const { families, covered, lines } = useTypesetter();
  const broken = lines(covered(text), width, size, weight).map((line) => line.replace(/\n$/, "") || " ");
  const style = {
    ...(hug ? {} : { width }),
    fontFamily: families,
    fontSize: size,
    fontWeight: weight,
    color,
    lineHeight: leading,
    textAlign: align,
  };
  const [only] = broken;
  if (broken.length === 1) return <Text style={style}>{runs(only ?? "")}</Text>;
  return (
    <View style={hug ? {} : { width }}>
      {broken.map((line, index) => (
        <Text key={index} style={style}>
          {runs(line)}
        </Text>
      ))}
    </View>
  );
}
