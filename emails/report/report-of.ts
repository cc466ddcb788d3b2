// Makes the report of an evaluation, for the candidate only from what may be told to them.
import type { Evaluation } from "@/lib/domain/evaluation/case-file";
import { type DimensionResult, dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import { type Places, placesOf } from "@/lib/domain/evaluation/places";
import { chartInput } from "@/lib/domain/evaluation/score-chart";
import type { TestResult } from "@/lib/domain/evaluation/scorecard";
import type { Dimension } from "@/lib/domain/position/position";
import { type Locale, type LocalText, anyText } from "@/lib/domain/shared/locale";
import type { ReportDimension, ReportProps, ReportRemark, ReportTest } from "./report-props";

type Facts = Omit<ReportProps, "dimensions" | "remarks" | "tests" | "candidateName" | "version" | "assessors">;

export type ReportSource = Facts & {
  readonly evaluation: Evaluation;
  /** The language the position's plain texts are written in. */
  readonly positionLocale: Locale;
  /** May this place (`strength:0`, `gap:1`, `comment:2`, `test:0`, `question:0.1`) be told to the candidate? */
  readonly tellable: (place: string) => boolean;
};

type Reader = {
  readonly internal: boolean;
  readonly words: (text: LocalText) => string;
  readonly sees: (place: string) => boolean;
  readonly places: Places;
};

function testsOf(reader: Reader, key: string | null): ReportTest[] {
  return reader.places.tests.flatMap((test, index) =>
    test.dimension === key && reader.sees(`test:${index}`) ? [testOf(reader, test, index)] : [],
  );
}

function testOf(reader: Reader, test: TestResult, index: number): ReportTest {
  const questions = test.questions.filter((_, question) => reader.sees(`question:${index}.${question}`));
  return { name: test.name, score: test.score, max: test.max, questions };
}

function remarksOf(reader: Reader, key: string | null): ReportRemark[] {
  return reader.places.comments.flatMap((comment, index) => {
    const shared = comment.shareable && reader.sees(`comment:${index}`);
    return comment.dimension === key && (shared || reader.internal) ? [{ text: comment.text, shared }] : [];
  });
}

/** Gaps are told only where the requirement was missed; a tick on a met dimension is an error in the data. */
function dimensionOf(reader: Reader, dimension: Dimension, result: DimensionResult): ReportDimension {
  const { gaps, strengths } = reader.places;
  const here = (kind: string) => (one: { dimension: string }, index: number) =>
    one.dimension === dimension.key && reader.sees(`${kind}:${index}`);
  return {
    ...chartInput(result, reader.words(dimension.name)),
    requirementText: dimension.requirementText && reader.words(dimension.requirementText),
    assessors: result.n,
    spread: result.spread === null ? null : Number(result.spread),
    levels: dimension.levels.map((level) => ({
      from: level.from,
      word: reader.words(level.word),
      meaning: reader.words(level.meaning),
    })),
    strengths: strengths.filter(here("strength")).map(({ item, evidence }) => ({ item, evidence })),
    gaps: result.verdict === "gap" ? gaps.filter(here("gap")).map(({ item }) => item) : [],
    remarks: remarksOf(reader, dimension.key),
    tests: testsOf(reader, dimension.key),
  };
}

/** An internal copy holds everything; a candidate's copy only shared remarks and what `tellable` allows. */
export function reportOf(source: ReportSource): ReportProps {
  const { evaluation, positionLocale, tellable, ...facts } = source;
  const internal = facts.audience === "internal";
  const reader: Reader = {
    internal,
    words: (text) => anyText(text, positionLocale, facts.locale),
    sees: (place) => internal || tellable(place),
    places: placesOf(evaluation),
  };
  const results = dimensionResults(evaluation);
  return {
    ...facts,
    candidateName: evaluation.candidate.name,
    version: evaluation.version,
    assessors: [{ role: "interviewer", count: evaluation.scorecards.length }],
    dimensions: evaluation.dimensions.flatMap((dimension, index) => {
      const result = results[index];
      return result ? [dimensionOf(reader, dimension, result)] : [];
    }),
    remarks: remarksOf(reader, null),
    tests: testsOf(reader, null),
  };
}
