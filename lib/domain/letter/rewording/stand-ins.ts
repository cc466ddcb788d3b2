// Stand-ins: whatever a paragraph tells as a fact goes behind a mark before other words are sought, and comes back unchanged.
import { hanFiguresIn, wordFiguresIn } from "@/lib/domain/letter/numbers";
import type { Locale } from "@/lib/domain/shared/locale";

/** `text` stands in the paragraph at `from`; in the hidden paragraph ⟦1⟧ stands for it. */
export type StandIn = { readonly mark: string; readonly text: string; readonly from: number };
export type Hidden = { readonly text: string; readonly standIns: readonly StandIn[] };

export type ToHide = {
  readonly locale: Locale;
  /** Names of people and of the company. */
  readonly names: readonly string[];
  /** Words that must stay as they are: areas, titles, requirements, what was ticked, noted and observed. */
  readonly facts: readonly string[];
  /** Clauses that carry a verdict stay whole too: a must-have must not become a wish on the way. */
  readonly verdict: boolean;
};

type Span = { readonly from: number; readonly to: number };

export const MARK = /⟦\d+⟧/g;
const BRACKETS = /[⟦⟧]/;
/** Stands for what is already behind a mark: no clause ends in it and no figure is found. */
const COVER = "\ufffc";

const NEGATION: Readonly<Record<Locale, RegExp>> = {
  "zh-CN":
    /(?<!非)不(?![过仅但同妨错])|(?<!出)没|(?<!从)未(?!来)|无(?!论)|非(?!常)|否|(?<![分特个])别(?!的|处)|勿|莫|难以/u,
  en: /\b(?:not|no|nor|never|none|neither|without|cannot|unable|nothing|nobody|nowhere|hardly|barely)\b|n[’']t\b/iu,
};

const VERDICT: Readonly<Record<Locale, RegExp>> = {
  "zh-CN": /必备项?|差距|(?:起)?决定(?:性|结果|作用)?|主要|亮点|长处|做得好|达到|具备|满足|过线|到位|低于|要求|同样/u,
  en: /\b(?:must-haves?|gaps?|main|decid\w+|strengths?|met|reached|requir\w+|minimum|short of|below|levels?|in place|hold|well)\b/iu,
};

export function denies(text: string, locale: Locale): boolean {
  return NEGATION[locale].test(text);
}

/** Digits, or a number in words with its unit. */
export function hasFigure(text: string, locale: Locale): boolean {
  return /\p{N}/u.test(text) || (locale === "en" ? wordFiguresIn(text) : hanFiguresIn(text)).length > 0;
}

/**
 * Quotations, names and facts go behind marks, and so does every clause with a figure, a denial or a verdict: what was
 * reached and what wasn't stays in the words of the rules. Null when the text holds such marks itself.
 */
export function hide(text: string, what: ToHide): Hidden | null {
  if (BRACKETS.test(text)) return null;
  const words = [...what.names, ...what.facts].flatMap((word) => occurrences(text, word));
  const firm = merged([...[...text.matchAll(/“[^”]*”/gu)].map(spanOf), ...words]);
  const spans = merged([...firm, ...closedClauses(text, firm, what)], text);
  let hidden = "";
  let done = 0;
  const standIns = spans.map(({ from, to }, index): StandIn => {
    const mark = `⟦${index + 1}⟧`;
    hidden += text.slice(done, from) + mark;
    done = to;
    return { mark, text: text.slice(from, to), from };
  });
  return { text: hidden + text.slice(done), standIns };
}

export function putBack(text: string, standIns: readonly StandIn[]): string {
  const byMark = new Map(standIns.map((one) => [one.mark, one.text]));
  return text.replace(MARK, (mark) => byMark.get(mark) ?? mark);
}

function spanOf(match: RegExpMatchArray): Span {
  const from = match.index ?? 0;
  return { from, to: from + match[0].length };
}

/** Latin words only whole: "Ana" isn't in "Analyst". */
function occurrences(text: string, word: string): Span[] {
  const sought = word.trim();
  if (sought === "") return [];
  const escaped = sought.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
  const [start, end] = [/^[\p{L}\p{N}]/u, /[\p{L}\p{N}]$/u].map((edge) => edge.test(sought));
  const latin = (side: "<" | "") => `(?${side}![\\p{Script=Latin}\\p{N}])`;
  const whole = new RegExp(`${start ? latin("<") : ""}${escaped}${end ? latin("") : ""}`, "gu");
  return [...text.matchAll(whole)].map(spanOf);
}

/** Clauses that stay whole. A comma inside a number and a point inside a score end none. */
function closedClauses(text: string, firm: readonly Span[], { locale, verdict }: ToHide): Span[] {
  const covered = firm.reduce(
    (rest, { from, to }) => rest.slice(0, from) + COVER.repeat(to - from) + rest.slice(to),
    text,
  );
  const ends = /[，；：。！？!?;\n]|[,:](?!\d)|\.(?=\s|$)/gu;
  const cuts = [...covered.matchAll(ends)].map((match) => match.index);
  return [-1, ...cuts].flatMap((before, index) => {
    const clause = covered.slice(before + 1, cuts[index] ?? covered.length);
    const closed = hasFigure(clause, locale) || denies(clause, locale) || (verdict && VERDICT[locale].test(clause));
    if (!closed) return [];
    const from = before + 1 + (clause.length - clause.trimStart().length);
    return [{ from, to: from + clause.trim().length }];
  });
}

/** In order, without overlaps. With the text, clauses that follow each other after a comma become one. */
function merged(spans: readonly Span[], text?: string): Span[] {
  const sorted = spans.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    const joins =
      last && (span.from < last.to || (text !== undefined && /^[，,：:]? ?$/u.test(text.slice(last.to, span.from))));
    if (last && joins) result[result.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else result.push(span);
  }
  return result;
}
