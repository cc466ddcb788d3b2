// An example evaluation of somebody who misses one area and meets the others, to see what a template's letter would say.
import type { Dimension } from "@/lib/domain/position/position";
import { type Locale, type LocalText, anyText } from "@/lib/domain/shared/locale";
import { type CaseFile, DEFAULT_THRESHOLDS } from "./case-file";

type Example = {
  readonly title: LocalText;
  readonly dimensions: readonly Dimension[];
  /** The language of plain strings. */
  readonly owner: Locale;
  /** The letter's language. */
  readonly locale: Locale;
  /** Who the letter is for, and how the strength was seen. */
  readonly words: { readonly candidate: string; readonly evidence: string };
  readonly at: Date;
};

const ID = "00000000-0000-7000-8000-000000000000";
const ABOVE = 8;
const BELOW = 20;

/** The first must-have with a gap item is the one missed, else the first area that has one, else the first. */
export function exampleCase({ title, dimensions, owner, locale, words, at }: Example): CaseFile {
  const said = (text: LocalText) => anyText(text, owner, locale);
  const withGap = dimensions.filter((one) => one.gapItems.length > 0);
  const missed = withGap.find((one) => one.mustHave) ?? withGap[0] ?? dimensions[0];
  const good = dimensions.find((one) => one !== missed && one.strengthItems.length > 0);
  const scoreOf = (one: Dimension) => {
    if (one !== missed) return Math.min(100, one.required + ABOVE);
    return one.kind === "score" ? Math.max(0, one.required - BELOW) : 0;
  };
  const [gap, strength] = [missed?.gapItems[0], good?.strengthItems[0]];
  return {
    evaluation: {
      id: ID,
      version: 1,
      thresholds: DEFAULT_THRESHOLDS,
      dimensions: [...dimensions],
      candidate: { name: words.candidate, locale },
      expectation: null,
      notes: [],
      interviewedAt: at.toISOString(),
      scorecards: [
        {
          interviewer: { name: "", email: "" },
          scores: dimensions.map((one) => ({ dimension: one.key, score: scoreOf(one) })),
          gapItems: missed && gap !== undefined ? [{ dimension: missed.key, item: said(gap) }] : [],
          strengths:
            good && strength !== undefined
              ? [{ dimension: good.key, item: said(strength), evidence: words.evidence }]
              : [],
          comments: [],
          testResults: [],
        },
      ],
      confirmedStrengths: [],
      reconciliations: [],
      disposition: { code: "skill_gap", note: "" },
    },
    position: {
      id: ID,
      title: said(title),
      locale,
      status: "open",
      salaryBand: null,
      fallback: null,
      reapplyAfterMonths: null,
    },
    bandDecision: null,
    clearances: [],
  };
}
