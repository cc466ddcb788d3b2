// Flags: words and figures that somebody should look at before a letter is written. Few of them hold it; none reaches the candidate.
import { placesOf } from "@/lib/domain/evaluation/places";
import type { DimensionResult } from "@/lib/domain/evaluation/dimension-results";
import type { CheckWording, Finding } from "@/lib/domain/shared/wording/finding";
import type { Locale } from "@/lib/domain/shared/locale";
import { wordings } from "@/lib/domain/shared/locale";
import type { Judgement } from "./judgement";
import { excerptOf } from "./excerpt";
import { isAboutThePerson } from "./not-judged";
import type { Flag } from "./recommendation";
import { typedTexts } from "./typed-texts";
import type { TypedText } from "./typed-texts";

/** A flag with the text it rests on, so that a clearance can be bound to that text. */
export type Flagged = { readonly flag: Flag; readonly text: string; readonly dimension: string | null };

/** What the wording check finds in everything people typed; one flag a category and text, in the order of the places. */
export function wordingFlags(judgement: Judgement, check: CheckWording, locale: Locale): Flagged[] {
  const { evaluation } = judgement.file;
  const names = judgement.results.flatMap(({ name }) => wordings(name));
  return typedTexts(evaluation).flatMap((typed) => {
    const findings = strongestOfEach(check(typed.text, { scope: typed.scope, locale }));
    if (findings.length > 0) return findings.map((finding) => flagged(typed, finding));
    return isOpinion(typed) && isAboutThePerson(typed.text, names) ? [notJudged(typed)] : [];
  });
}

function isOpinion(typed: TypedText): boolean {
  return typed.source.kind === "comment" || typed.source.kind === "disposition";
}

const RANK = { hint: 0, warn: 1, block: 2 } as const;

function strongestOfEach(findings: readonly Finding[]): Finding[] {
  const strongest = new Map<string, Finding>();
  for (const finding of findings) {
    const known = strongest.get(finding.category);
    if (known === undefined || weight(finding) > weight(known)) strongest.set(finding.category, finding);
  }
  return [...strongest.values()];
}

function weight(finding: Finding): number {
  return RANK[finding.severity] + (finding.holds ? 10 : 0);
}

function flagged(typed: TypedText, finding: Finding): Flagged {
  const { category, severity, holds, suggestion } = finding;
  const excerpt = excerptOf(typed.text, finding.start, finding.end);
  const flag: Flag = {
    source: typed.source,
    category,
    severity,
    excerpt,
    suggestion,
    holds,
    ...resemblanceOf(typed, finding),
  };
  return { flag, text: typed.text, dimension: typed.dimension };
}

/** Where no rule speaks for itself, the words that weighed most are shown. */
function resemblanceOf(typed: TypedText, { weighed }: Finding): Pick<Flag, "textKey" | "values"> {
  if (weighed === undefined) return { textKey: null, values: {} };
  const words = weighed.map(({ start, end }) => `“${typed.text.slice(start, end)}”`).join(" ");
  return { textKey: "flag.resembles", values: { words } };
}

function notJudged(typed: TypedText): Flagged {
  const flag: Flag = {
    source: typed.source,
    category: "not_judged",
    severity: "hint",
    excerpt: excerptOf(typed.text, 0, typed.text.length),
    suggestion: "",
    holds: false,
    textKey: "flag.notJudged",
    values: {},
  };
  return { flag, text: typed.text, dimension: typed.dimension };
}

/** Ticks and tests that don't agree with the scores. Shown, never holding: the letter leaves them out or tells them without figures. */
export function figureFlags(judgement: Judgement): Flag[] {
  const { gaps, strengths } = placesOf(judgement.file.evaluation);
  const resultOf = (key: string) => judgement.results.find((result) => result.key === key);
  return [
    ...gaps.flatMap((tick, index) => {
      const result = resultOf(tick.dimension);
      return result?.verdict === "met" ? [mismatch(judgement, "gap", index, "flag.gapOnMet", tick.item, result)] : [];
    }),
    ...strengths.flatMap((tick, index) => {
      const result = resultOf(tick.dimension);
      return result?.verdict === "gap"
        ? [mismatch(judgement, "strength", index, "flag.strengthOnGap", tick.item, result)]
        : [];
    }),
    ...judgement.results.flatMap((result) => {
      const test = differingTest(judgement, result);
      return test === null ? [] : [mismatch(judgement, "score", result.key, "flag.testDiffers", test, result)];
    }),
  ];
}

function mismatch(
  judgement: Judgement,
  kind: "gap" | "strength" | "score",
  index: number | string,
  textKey: string,
  words: string,
  result: DimensionResult,
): Flag {
  return {
    source: { kind, index },
    category: "data_error",
    severity: "warn",
    excerpt: excerptOf(words, 0, words.length),
    suggestion: "",
    holds: false,
    textKey,
    values: { name: judgement.read(result.name), score: result.score ?? "", required: result.required, item: words },
  };
}

/** The name of a test whose points, on the scale of 100, aren't the score its own interviewer gave; null when all agree. */
function differingTest(judgement: Judgement, result: DimensionResult): string | null {
  for (const card of judgement.file.evaluation.scorecards) {
    const score = card.scores.find((one) => one.dimension === result.key)?.score;
    if (score === null || score === undefined) continue;
    const tests = card.testResults.filter((test) => test.dimension === result.key);
    const agrees = tests.some((test) => Math.abs(score * test.max - 100 * test.score) < 0.01 * test.max);
    if (tests.length > 0 && !agrees) return tests[0]?.name ?? null;
  }
  return null;
}
