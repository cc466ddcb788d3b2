// What the test bench shows of a text: its marked words, and for each rule that hit what it says, in the reader's words.
import "server-only";
import type { CompanyLayer } from "@/lib/domain/shared/wording/company/layer";
import { packVersionOf } from "@/lib/domain/shared/wording/company/layer";
import { type Reach, isTooWide } from "@/lib/domain/shared/wording/company/reach";
import { wordingCheck } from "@/lib/domain/shared/wording/check-wording";
import type { Finding, WordingContext } from "@/lib/domain/shared/wording/finding";
import { inspectWording } from "@/lib/domain/shared/wording/inspect";
import { rewriteOf } from "@/lib/domain/shared/wording/rewrite";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

type Hit = {
  readonly quote: string;
  readonly category: string;
  readonly severity: string;
  readonly tone: "late" | "due" | "wait";
  readonly rule: string | null;
  readonly lines: readonly string[];
  readonly rewrite: string | null;
};
export type Bench = {
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
  readonly hits: readonly Hit[];
  readonly behind: readonly Hit[];
  readonly masked: readonly Hit[];
  readonly learned: readonly { readonly quote: string; readonly says: string }[];
  readonly words: {
    readonly found: string;
    readonly version: string;
    readonly behind: string;
    readonly masked: string;
    readonly learned: string;
    readonly learnedNothing: string;
    /** In a rule's place where there is none. */
    readonly noRule: string;
  };
};
export type ReachView = {
  readonly title: string;
  readonly such: string;
  readonly lines: readonly string[];
  readonly wide: boolean;
  readonly examples: readonly string[];
};
/** What a form of these screens is answered with. */
export type BenchAnswer = { readonly bench: Bench | null; readonly reach: ReachView | null };

const TONES = { block: "late", warn: "due", hint: "wait" } as const;
const MOST_SHOWN = 3;

export function benchOf(text: string, asked: WordingContext, layer: CompanyLayer, reader: Locale): Bench {
  const seen = inspectWording(text, asked, layer);
  const check = wordingCheck(layer);
  const t = translate(reader, "wordingRules");
  const hit = (finding: Finding) => hitOf(text, finding, reader);
  return {
    pieces: piecesOf(text, seen.said),
    hits: seen.said.map((finding) => ({
      ...hit(finding),
      rewrite: finding.severity === "hint" ? null : rewriteWords(rewriteOf(text, finding, asked, check), reader),
    })),
    behind: seen.behind.map(hit),
    masked: seen.masked.map(hit),
    learned: seen.learned.map((finding) => ({
      quote: text.slice(finding.start, finding.end),
      says: resemblanceOf(text, finding, reader),
    })),
    words: {
      found: seen.said.length === 0 ? t("bench.nothing") : t("bench.found", { n: seen.said.length }),
      version: t("bench.version", { version: packVersionOf(layer) }),
      behind: t("bench.behind"),
      masked: t("bench.masked"),
      learned: t("bench.learned"),
      learnedNothing: t("bench.learnedNothing"),
      noRule: t("bench.byLearning"),
    },
  };
}

function hitOf(text: string, finding: Finding, reader: Locale): Hit {
  const t = translate(reader, "wordingRules");
  const words = translate(reader, "wording");
  const { category, severity, rule, stayedBy, holds, suggestion, weighed } = finding;
  const mask = stayedBy?.includes("-mask-") ? `${t("bench.builtInMask")} ${stayedBy}` : (stayedBy ?? "");
  return {
    quote: text.slice(finding.start, finding.end),
    category: words(`category.${category}`),
    severity: words(`severity.${severity}`),
    tone: TONES[severity],
    rule: rule ?? null,
    lines: [
      ...(weighed ? [resemblanceOf(text, finding, reader)] : []),
      words(`why.${category}`),
      ...(suggestion === "" ? [] : [t("bench.instead", { text: suggestion })]),
      ...(stayedBy ? [t(severity === "hint" ? "bench.stayedBy" : "bench.maskedBy", { mask })] : []),
      ...(holds ? [t("holds")] : []),
      ...(category === "not_judged" ? [] : [t(`law.${category}`)]),
    ],
    rewrite: null,
  };
}

function resemblanceOf(text: string, { category, weighed = [] }: Finding, reader: Locale): string {
  const quoted = weighed.map(({ start, end }) => `“${text.slice(start, end)}”`).join(reader === "en" ? " " : "");
  return translate(reader, "wordingRules")("bench.resembles", {
    category: translate(reader, "wording")(`category.${category}`),
    words: quoted,
  });
}

function rewriteWords(rewrite: string | null, reader: Locale): string {
  const t = translate(reader, "wordingRules");
  if (rewrite === null) return t("bench.byPerson");
  return rewrite === "" ? t("bench.rewriteGone") : `${t("bench.rewrite")}${reader === "en" ? ": " : "："}${rewrite}`;
}

/** The text cut where a finding begins or ends. */
function piecesOf(text: string, found: readonly Finding[]): Bench["pieces"] {
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ start, end }) => [start, end])])].toSorted(
    (a, b) => a - b,
  );
  return cuts.slice(1).flatMap((end, n) => {
    const start = cuts[n] ?? 0;
    const marked = found.some((one) => one.start <= start && end <= one.end);
    return end > start ? [{ text: text.slice(start, end), marked }] : [];
  });
}

export function reachView(reach: Reach, reader: Locale): ReachView {
  const t = translate(reader, "wordingRules");
  const hit = [...(reach.inside?.hit ?? []), ...(reach.letter?.hit ?? [])];
  const wide = isTooWide(reach);
  return {
    title: t(wide ? "reach.wide" : "reach.title"),
    such: t(hit.length === 0 ? "reach.none" : "reach.such"),
    lines: (["inside", "letter"] as const).flatMap((part) => {
      const one = reach[part];
      return one ? [t(`reach.${part}`, { n: one.hit.length, of: one.of })] : [];
    }),
    wide,
    examples: hit.slice(0, MOST_SHOWN),
  };
}
