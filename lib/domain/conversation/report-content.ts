// A report's contents: what an evaluation came to, for the candidate or for the files. Same evaluation, same contents.
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { DimensionResult } from "@/lib/domain/evaluation/dimension-results";
import type { Comment, TestResult } from "@/lib/domain/evaluation/scorecard";
import { type Locale, type LocalText, anyText, textIn } from "@/lib/domain/shared/locale";
import type { CheckWording } from "@/lib/domain/shared/wording/finding";
import type { Rule } from "@/lib/domain/strategy/recommendation";
import { keepsGapsInside, tellable, toldResults } from "./told-results";

export type Audience = "candidate" | "internal";

export type ReportReader = {
  readonly audience: Audience;
  /** Of the letter this report goes with; null for an internal copy before any letter. */
  readonly rule: Rule | null;
  /** The candidate's language. */
  readonly locale: Locale;
  /** Keys the recommendation keeps back (Recommendation.untold). */
  readonly untold: readonly string[];
  readonly check: CheckWording;
};

/** Puts together exactly what the copy for this reader may hold. */
export function reportContent(file: CaseFile, { audience, rule, locale, untold, check }: ReportReader) {
  const told = toldResults(file.evaluation, rule ?? "some_gap", audience === "candidate" ? untold : []);
  const words = (text: LocalText) => anyText(text, file.position.locale, locale);
  // Nothing is mixed in what a candidate reads: a text that was never written in their language is left out.
  const own = (text: LocalText) => (audience === "internal" ? words(text) : textIn(text, file.position.locale, locale));
  const fit = (...texts: string[]) => audience === "internal" || texts.every((text) => tellable(text, locale, check));
  const remarks = remarksFor(file, audience, rule).filter((comment) => fit(comment.text));
  const tests = testsFor(file, audience).filter((test) => fit(test.name));
  return {
    positionTitle: words(file.position.title),
    candidateName: file.evaluation.candidate.name,
    interviewedAt: file.evaluation.interviewedAt,
    assessors: [{ role: "interviewer" as const, count: file.evaluation.scorecards.length }],
    dimensions: told.map((result) => dimensionOf(file, result, { words, own, fit, remarks, tests })),
    remarks: remarks.filter((remark) => remark.dimension === null).map(shownRemark),
    tests: tests.filter((test) => test.dimension === null && !(rule && keepsGapsInside(rule))).map(shownTest),
  };
}

type Sources = {
  readonly words: (text: LocalText) => string;
  /** The same in the reader's own language alone; null when it doesn't exist. */
  readonly own: (text: LocalText) => string | null;
  /** May these typed words stand in this copy? */
  readonly fit: (...texts: string[]) => boolean;
  readonly remarks: readonly Comment[];
  readonly tests: readonly TestResult[];
};

function dimensionOf(file: CaseFile, result: DimensionResult, { words, own, fit, remarks, tests }: Sources) {
  const dimension = file.evaluation.dimensions.find((one) => one.key === result.key);
  const cards = file.evaluation.scorecards;
  const here = <T extends { readonly dimension: string | null }>(list: readonly T[]) =>
    list.filter((one) => one.dimension === result.key);
  return {
    name: words(result.name),
    kind: result.kind,
    mustHave: result.mustHave,
    score: result.score === null ? null : Number(result.score),
    required: Number(result.required),
    requirementText: result.requirementText ? own(result.requirementText) : null,
    assessors: result.n,
    spread: result.spread === null ? null : Number(result.spread),
    levels: (dimension?.levels ?? [])
      .toSorted((a, b) => a.from - b.from)
      .flatMap(({ from, ...level }) => {
        const [word, meaning] = [own(level.word), own(level.meaning)];
        return word === null || meaning === null ? [] : [{ from, word, meaning }];
      }),
    strengths: here([...cards.flatMap((card) => card.strengths), ...file.evaluation.confirmedStrengths])
      .filter(({ item, evidence }) => fit(item, evidence))
      .map(({ item, evidence }) => ({ item, evidence })),
    gaps:
      result.verdict === "gap"
        ? here(cards.flatMap((card) => card.gapItems)).flatMap((gap) => (fit(gap.item) ? [gap.item] : []))
        : [],
    remarks: here(remarks).map(shownRemark),
    tests: here(tests).map(shownTest),
  };
}

/** A candidate's copy holds only what its writer marked for sharing; whoever withdrew gets none. */
function remarksFor(file: CaseFile, audience: Audience, rule: Rule | null): Comment[] {
  const all = file.evaluation.scorecards.flatMap((card) => card.comments);
  if (audience === "internal") return all;
  return rule && keepsGapsInside(rule) ? [] : all.filter((comment) => comment.shareable);
}

/** A candidate's copy names each test and its result; single questions are released one by one, in an answer. */
function testsFor(file: CaseFile, audience: Audience): TestResult[] {
  const tests = file.evaluation.scorecards.flatMap((card) => card.testResults);
  return audience === "internal" ? tests : tests.map((test) => ({ ...test, questions: [] }));
}

const shownRemark = (comment: Comment) => ({ text: comment.text, shared: comment.shareable });
const shownTest = ({ name, score, max, questions }: TestResult) => ({ name, score, max, questions });
