// The report's fonts: which of them draws a sign, how wide it is, and where its line ends.
import { type Font, create } from "fontkit";
import { readFileSync } from "node:fs";
import type { Locale } from "@/lib/domain/shared/locale";
import { coverText } from "@/emails/clean-text";
import { breakLines } from "./break-lines";

export type Weight = 400 | 600;
type Face = { readonly family: string; readonly file: string; readonly weight: Weight; readonly font: Font };
/** Neighbouring signs that one font draws. */
export type Run = { readonly face: Face; readonly text: string };

const FACES = [
  { family: "SC", file: "NotoSansSC-400.ttf", weight: 400 },
  { family: "SC", file: "NotoSansSC-600.ttf", weight: 600 },
  { family: "Latin", file: "NotoSans-400.ttf", weight: 400 },
  { family: "Latin", file: "NotoSans-600.ttf", weight: 600 },
  { family: "SCRare", file: "NotoSansSC-rare.ttf", weight: 400 },
  { family: "JP", file: "NotoSansJP-more.ttf", weight: 400 },
] as const;
/** Chinese signs come full width from the Chinese font, English ones from the Latin font. */
const STACKS: Record<Locale, readonly string[]> = {
  "zh-CN": ["SC", "Latin", "SCRare", "JP"],
  en: ["Latin", "SC", "SCRare", "JP"],
};
/** A line is broken this much before its column ends, in points, because kerning may widen it. */
const SLACK = 4;
/** Characters whose font and width are remembered. */
const KEPT = 20_000;

export type Typesetter = {
  /** The height of letters above the line they stand on, as a multiple of the size. */
  readonly ascent: number;
  readonly covered: (text: string) => string;
  readonly lines: (text: string, width: number, size: number, weight: Weight) => string[];
  readonly runs: (line: string, weight: Weight) => Run[];
};

/** Width of a run with its kerning, as a multiple of the size. */
export const runWidth = ({ face: { font }, text }: Run) => font.layout(text).advanceWidth / font.unitsPerEm;

const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;
/** The apostrophe of O’Brien is narrow, also where “ and ’ are as wide as a Chinese sign. */
const APOSTROPHE = /(?<=\p{Script=Latin})(’)(?=\p{Script=Latin})/u;

const covers = ({ font }: Face, sign: string) => font.hasGlyphForCodePoint(sign.codePointAt(0) ?? 0);
const advance = ({ font }: Face, sign: string) =>
  font.glyphForCodePoint(sign.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;

/** A character and its marks come from one font if there is one for all of them. */
function setCluster(cluster: string, stack: readonly Face[]): readonly Run[] {
  const signs = [...cluster];
  const whole = stack.find((face) => signs.every((sign) => covers(face, sign)));
  if (whole) return [{ face: whole, text: cluster }];
  return signs.flatMap((text) => {
    const face = stack.find((one) => covers(one, text));
    return face ? { face, text } : [];
  });
}

type SetCluster = { readonly runs: readonly Run[]; readonly width: number };

function clusterSetter(stack: readonly Face[]): (cluster: string) => SetCluster {
  const known = new Map<string, SetCluster>();
  return (cluster) => {
    const seen = known.get(cluster);
    if (seen !== undefined) return seen;
    const runs = setCluster(cluster, stack);
    const width = runs.reduce(
      (sum, { face, text }) => sum + [...text].reduce((w, sign) => w + advance(face, sign), 0),
      0,
    );
    if (known.size < KEPT) known.set(cluster, { runs, width });
    return { runs, width };
  };
}

function joined(runs: Iterable<Run>): Run[] {
  const found: Run[] = [];
  for (const run of runs) {
    const last = found.at(-1);
    if (last?.face === run.face) found[found.length - 1] = { face: run.face, text: last.text + run.text };
    else found.push(run);
  }
  return found;
}

function typesetter(faces: readonly Face[], families: readonly string[]): Typesetter {
  const stack = (weight: Weight) =>
    families.flatMap((family) => {
      const members = faces.filter((face) => face.family === family);
      return members.find((face) => face.weight === weight) ?? members[0] ?? [];
    });
  const stacks = { 400: stack(400), 600: stack(600) };
  const set = { 400: clusterSetter(stacks[400]), 600: clusterSetter(stacks[600]) };
  const latin = (weight: Weight) => stacks[weight].filter((face) => face.family === "Latin");
  const [first] = stacks[400];
  return {
    ascent: first ? first.font.ascent / first.font.unitsPerEm : 1,
    covered: (text) => coverText(text, (codePoint) => set[400](String.fromCodePoint(codePoint)).runs.length > 0),
    lines: (text, width, size, weight) =>
      breakLines(text, (width - SLACK) / size, (cluster) => set[weight](cluster).width),
    runs: (line, weight) =>
      joined(
        line
          .split(APOSTROPHE)
          .flatMap((part) =>
            part === "’"
              ? latin(weight).map((face) => ({ face, text: part }))
              : [...part.matchAll(CLUSTER)].flatMap(([cluster]) => set[weight](cluster).runs),
          ),
      ),
  };
}

/** Opens the fonts in `folder`; once per process. */
export function openTypesetters(folder: string): Record<Locale, Typesetter> {
  const faces = FACES.map((face) => ({ ...face, font: create(readFileSync(`${folder}/${face.file}`)) as Font }));
  return { "zh-CN": typesetter(faces, STACKS["zh-CN"]), en: typesetter(faces, STACKS.en) };
}
