// Breaks a paragraph into lines the way Chinese and English are set, because the PDF library breaks Chinese only at spaces.

/** Width of one cluster (a character with its marks), in the unit of `width`. */
export type Measure = (cluster: string) => number;

const CLUSTER = /[^\p{M}]\p{M}*|\p{M}+/gsu;
const SPACE = /^[ \t\u3000]/;
const OPENER = /^[（《〈【〔「『〖｛［“‘([{«¿¡￥$€£]/;
const CLOSER = /^[，。、；：？！）》〉】〕」』〗｝］”’…—·・ー々％‰℃°,.;:?!)\]}»%]/;
const WIDE = /^[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\u{20000}-\u{3ffff}“”‘’…—·]/u;

/** May a line end between these two neighbours? */
function mayBreak(before: string, after: string): boolean {
  if (SPACE.test(after) || CLOSER.test(after) || OPENER.test(before)) return false;
  return SPACE.test(before) || WIDE.test(before) || WIDE.test(after);
}

type Piece = {
  readonly text: string;
  readonly clusters: readonly string[];
  readonly width: number;
  readonly ink: number;
};

function piece(clusters: readonly string[], measure: Measure): Piece {
  let width = 0;
  let ink = 0;
  for (const cluster of clusters) {
    width += measure(cluster);
    if (!SPACE.test(cluster)) ink = width;
  }
  return { text: clusters.join(""), clusters, width, ink };
}

function pieces(paragraph: string, measure: Measure): Piece[] {
  const found: string[][] = [];
  let previous: string | undefined;
  for (const [cluster] of paragraph.matchAll(CLUSTER)) {
    if (previous === undefined || mayBreak(previous, cluster)) found.push([cluster]);
    else found.at(-1)?.push(cluster);
    previous = cluster;
  }
  return found.map((clusters) => piece(clusters, measure));
}

/** A piece wider than a whole line (a long address, a run of signs) is cut where the line is full. */
function cut(long: Piece, width: number, measure: Measure): Piece[] {
  const parts: string[][] = [[]];
  let used = 0;
  for (const cluster of long.clusters) {
    const advance = measure(cluster);
    if (used + advance > width && used > 0 && !SPACE.test(cluster)) {
      parts.push([]);
      used = 0;
    }
    parts.at(-1)?.push(cluster);
    used += advance;
  }
  return parts.map((clusters) => piece(clusters, measure));
}

/**
 * The lines of a text; joined they give the text back. A line is at most `width` wide (spaces at its end not counted)
 * unless one single cluster is wider; no line starts with closing punctuation unless the punctuation alone fills a line.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  return text.split("\n").flatMap((paragraph, index, all) => {
    const lines = paragraphLines(paragraph, width, measure);
    return index < all.length - 1 ? [...lines.slice(0, -1), `${lines.at(-1) ?? ""}\n`] : lines;
  });
}

function paragraphLines(paragraph: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const whole of pieces(paragraph, measure)) {
    for (const part of whole.ink > width ? cut(whole, width, measure) : [whole]) {
      if (line !== "" && used + part.ink > width) {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += part.text;
      used += part.width;
    }
  }
  return [...lines, line];
}
