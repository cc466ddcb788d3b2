// Evaluations drawn from every starter template, as an ordinary year brings them: for figures about letters over many cases.
import fc from "fast-check";
import type { DispositionCode } from "@/lib/domain/application/application";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/evaluation/case-file";
import type { Expectation, MoneyBand } from "@/lib/domain/position/money";
import type { Dimension, PositionFacts } from "@/lib/domain/position/position";
import type { StarterTemplate } from "@/lib/domain/position/starter-templates/starter-template";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";
import type { Locale } from "@/lib/domain/shared/locale";
import { LOCALES, anyText } from "@/lib/domain/shared/locale";
import { EVIDENCE, NAMES, NOTES } from "./drawn-words";

/** Cases of one position: they are compared with each other. */
export type DrawnPosition = { readonly position: PositionFacts; readonly files: readonly CaseFile[] };

type Pay = Omit<MoneyBand, "disclosable"> & { readonly disclosable?: boolean };
const PAY: Record<Locale, Pay> = {
  "zh-CN": { min: 18_000, max: 26_000, currency: "CNY", period: "month", monthsPerYear: 13 },
  en: { min: 42_000, max: 54_000, currency: "GBP", period: "year", monthsPerYear: 12 },
};

/** Four ways a position may stand: open with a lower one, open without, frozen, restructured. */
const STANDINGS = [
  { status: "open", lower: "open", disclosable: true, reapplyAfterMonths: null },
  { status: "open", lower: null, disclosable: false, reapplyAfterMonths: 6 },
  { status: "frozen", lower: "frozen", disclosable: true, reapplyAfterMonths: null },
  { status: "restructured", lower: null, disclosable: true, reapplyAfterMonths: null },
] as const;

/** The same cases for the same `seed`; about `many` in all, spread evenly over templates, languages and standings. */
export function drawnPositions(many: number, seed: number): DrawnPosition[] {
  const positions = STARTER_TEMPLATES.flatMap((template) =>
    LOCALES.flatMap((locale) => STANDINGS.map((standing) => ({ template, locale, standing }))),
  );
  const each = Math.ceil(many / positions.length);
  return positions.map(({ template, locale, standing }, at) => {
    const position = positionOf(template, locale, standing, `p${at}`);
    const drawn = fc.sample(anyEvaluation(template, position), { numRuns: each, seed: seed + at });
    return { position, files: drawn };
  });
}

function positionOf(
  template: StarterTemplate,
  locale: Locale,
  { status, lower, disclosable, reapplyAfterMonths }: (typeof STANDINGS)[number],
  id: string,
): PositionFacts {
  return {
    id,
    locale,
    status,
    reapplyAfterMonths,
    title: anyText(template.name, locale, locale),
    salaryBand: { ...PAY[locale], disclosable },
    fallback: lower && {
      title: anyText(template.lowerPosition, locale, locale),
      locale,
      status: lower,
      description: "",
    },
  };
}

const SHAPES = ["must-have gap", "several gaps", "one small gap", "all met"] as const;
type Shape = (typeof SHAPES)[number];

/** A reason that fits where the position stands, most often the usual one. */
function codesFor(status: PositionFacts["status"]): fc.Arbitrary<DispositionCode> {
  const always: DispositionCode[] = ["skill_gap", "skill_gap", "salary_gap", "candidate_withdrew", "terms_gap"];
  if (status === "frozen") return fc.constantFrom("headcount_frozen", "headcount_frozen", ...always);
  if (status === "restructured") return fc.constantFrom("restructured", "restructured", ...always);
  return fc.constantFrom("other_preferred", "salary_gap", "new_attempt", ...always);
}

function scoreOf(dimension: Dimension, isGap: boolean, shape: Shape): fc.Arbitrary<number> {
  const { required, requirementText } = dimension;
  if (dimension.kind === "certificate" || (required === 100 && requirementText !== null))
    return fc.constant(isGap ? 0 : 100);
  const least = shape === "one small gap" ? 200 : 400;
  const most = shape === "one small gap" ? 700 : 3000;
  const hundredths = Math.round(required * 100);
  const range = isGap
    ? { min: Math.max(0, hundredths - most), max: Math.max(0, hundredths - least) }
    : { min: hundredths, max: Math.min(10_000, hundredths + 2000) };
  // Whole and half points are what people give.
  return fc.integer(range).map((points) => Math.round((isGap ? Math.floor : Math.ceil)(points / 50) * 50) / 100);
}

function gapsOf(dimensions: readonly Dimension[], shape: Shape): fc.Arbitrary<readonly string[]> {
  const keys = (all: readonly Dimension[]) => all.map((one) => one.key);
  const must = keys(dimensions.filter((one) => one.mustHave));
  const other = keys(dimensions.filter((one) => !one.mustHave));
  if (shape === "must-have gap" && must.length > 0) return fc.constantFrom(...must).map((key) => [key]);
  if (shape === "several gaps") return fc.subarray(keys(dimensions), { minLength: 2, maxLength: 3 });
  if (shape === "one small gap" && other.length > 0) return fc.constantFrom(...other).map((key) => [key]);
  return fc.constant([]);
}

function expectationOf(code: DispositionCode, band: MoneyBand | null): fc.Arbitrary<Expectation | null> {
  if (band === null) return fc.constant(null);
  const { currency, period, max } = band;
  const asked = (amount: number) => ({ amount, currency, period, monthsPerYear: null });
  const above = fc.integer({ min: 2, max: 9 }).map((tenths) => asked(Math.round((max * (10 + tenths)) / 1000) * 100));
  return code === "salary_gap" ? fc.oneof(above, above, fc.constant(null)) : fc.constant(asked(max));
}

function anyEvaluation(template: StarterTemplate, position: PositionFacts): fc.Arbitrary<CaseFile> {
  const { dimensions } = template;
  const { locale } = position;
  const words = (text: Dimension["name"]) => anyText(text, locale, locale);
  return fc
    .record({ shape: fc.constantFrom(...SHAPES), code: codesFor(position.status) })
    .chain(({ shape, code }) => gapsOf(dimensions, shape).map((gaps) => ({ shape, code, gaps })))
    .chain(({ shape, code, gaps }) =>
      fc.record({
        code: fc.constant(code),
        name: fc.constantFrom(...NAMES[locale]),
        scores: fc.tuple(...dimensions.map((one) => scoreOf(one, gaps.includes(one.key), shape))),
        gapItems: fc.tuple(
          ...dimensions
            .filter((one) => gaps.includes(one.key) && one.gapItems.length > 0)
            .map((one) =>
              fc.option(fc.constantFrom(...one.gapItems), { freq: 4 }).map((item) => ({ dimension: one.key, item })),
            ),
        ),
        strengths: fc
          .subarray(
            dimensions.filter((one) => !gaps.includes(one.key) && one.strengthItems.length > 0),
            { minLength: 1, maxLength: 2 },
          )
          .chain((met) =>
            fc.tuple(
              ...met.map((one) =>
                fc.record({
                  dimension: fc.constant(one.key),
                  item: fc.constantFrom(...one.strengthItems).map(words),
                  evidence: EVIDENCE[locale],
                }),
              ),
            ),
          ),
        notes: fc.array(NOTES[locale], { minLength: 1, maxLength: 2 }),
        expectation: expectationOf(code, position.salaryBand),
      }),
    )
    .map(({ code, name, scores, gapItems, strengths, notes, expectation }) => ({
      evaluation: {
        id: "e",
        version: 1,
        thresholds: DEFAULT_THRESHOLDS,
        dimensions,
        candidate: { name, locale },
        expectation,
        notes,
        interviewedAt: "2026-11-23T14:05:00+08:00",
        scorecards: [
          {
            interviewer: { name: "Interviewer", email: "interviewer@example.com" },
            scores: dimensions.map((one, index) => ({ dimension: one.key, score: scores[index] ?? null })),
            gapItems: gapItems.flatMap(({ dimension, item }) => (item ? [{ dimension, item: words(item) }] : [])),
            strengths,
            comments: [],
            testResults: [],
          },
        ],
        confirmedStrengths: [],
        reconciliations: [],
        disposition: { code, note: "", ...(code === "new_attempt" ? { until: "2026-12-07" } : {}) },
      },
      position,
      bandDecision: position.salaryBand?.disclosable ? null : ("without_figures" as const),
      clearances: [],
    }));
}
