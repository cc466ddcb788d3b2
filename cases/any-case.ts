// Any case that could be stored, for laws that must hold for all of them.
import fc from "fast-check";
import { DISPOSITION_CODES } from "@/lib/domain/application/application";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { Scorecard } from "@/lib/domain/evaluation/scorecard";
import type { Dimension, PositionFacts } from "@/lib/domain/position/position";
import { DIMENSION_KINDS, POSITION_STATUSES } from "@/lib/domain/position/position";
import { LOCALES } from "@/lib/domain/shared/locale";

/** 0-100 with at most two decimals, -0 among them. */
export const anyScore = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(0, -0, 100, 79.99, 80),
);
/** Any string at all, lone surrogates included. */
const anyText = fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), fc.string({ maxLength: 40 }));
const anyWords = fc.oneof(anyText, fc.record({ "zh-CN": anyText, en: anyText }), fc.record({ en: anyText }));
const anyLocale = fc.constantFrom(...LOCALES);

export const anyDimensions: fc.Arbitrary<Dimension[]> = fc
  .array(
    fc.record({
      name: anyWords,
      kind: fc.constantFrom(...DIMENSION_KINDS),
      weight: fc.integer({ min: 1, max: 10_000 }),
      required: anyScore,
      mustHave: fc.boolean(),
      requirementText: fc.option(anyWords),
      levels: fc.constant<Dimension["levels"]>([]),
      gapItems: fc.array(anyWords, { maxLength: 2 }),
      strengthItems: fc.array(anyWords, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((all) => all.map((one, index) => ({ ...one, key: `d${index}` })));

export function anyCard(dimensions: readonly Dimension[]): fc.Arbitrary<Scorecard> {
  const key = fc.constantFrom(...dimensions.map((one) => one.key));
  return fc.record({
    interviewer: fc.constant({ name: "Ines", email: "ines@example.com" }),
    scores: fc
      .array(fc.option(anyScore), { minLength: dimensions.length, maxLength: dimensions.length })
      .map((scores) => scores.map((score, index) => ({ dimension: dimensions[index]?.key ?? "d0", score }))),
    gapItems: fc.array(fc.record({ dimension: key, item: anyText }), { maxLength: 3 }),
    strengths: fc.array(fc.record({ dimension: key, item: anyText, evidence: anyText }), { maxLength: 3 }),
    comments: fc.array(fc.record({ dimension: fc.option(key), text: anyText, by: anyText, shareable: fc.boolean() }), {
      maxLength: 3,
    }),
    testResults: fc.array(
      fc.record({
        name: anyText,
        dimension: fc.option(key),
        score: fc.double({ min: 0, max: 1e6, noNaN: true }),
        max: fc.double({ min: 0.01, max: 1e6, noNaN: true }),
        questions: fc.constant([]),
      }),
      { maxLength: 2 },
    ),
  });
}

const anyMoney = fc.record({
  amount: fc.integer({ min: 0, max: 1e14 }).map((minor) => minor / 100),
  currency: fc.constantFrom("CNY", "EUR"),
  period: fc.constantFrom("month" as const, "year" as const),
  monthsPerYear: fc.option(fc.integer({ min: 1, max: 24 })),
});
const anyBand = anyMoney.chain(({ amount, monthsPerYear, ...rest }) =>
  fc
    .boolean()
    .map((disclosable) => ({ ...rest, min: 0, max: amount, monthsPerYear: monthsPerYear ?? 12, disclosable })),
);

const anyPosition: fc.Arbitrary<PositionFacts> = fc.record({
  id: fc.constant("0199d1a0-0000-7000-8000-000000000002"),
  title: anyWords,
  locale: anyLocale,
  status: fc.constantFrom(...POSITION_STATUSES),
  salaryBand: fc.option(anyBand),
  fallback: fc.option(
    fc.record({
      title: anyWords,
      locale: anyLocale,
      status: fc.constantFrom(...POSITION_STATUSES),
      description: anyWords,
    }),
  ),
  reapplyAfterMonths: fc.constant(null),
});

export const anyCase: fc.Arbitrary<CaseFile> = anyDimensions.chain((dimensions) =>
  fc.record({
    evaluation: fc.record({
      id: fc.constant("0199d1a0-0000-7000-8000-000000000001"),
      version: fc.constant(1),
      thresholds: fc.record({
        low: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
        high: fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000),
        nearMiss: anyScore,
        spread: anyScore,
      }),
      dimensions: fc.constant(dimensions),
      candidate: fc.record({ name: anyText, locale: anyLocale }),
      expectation: fc.option(anyMoney),
      notes: fc.array(anyText, { maxLength: 3 }),
      interviewedAt: fc.constant("2026-11-23T10:00:00Z"),
      scorecards: fc.array(anyCard(dimensions), { maxLength: 4 }),
      confirmedStrengths: fc.constant([]),
      reconciliations: fc.constant([]),
      disposition: fc.option(fc.record({ code: fc.constantFrom(...DISPOSITION_CODES), note: anyText })),
    }),
    position: anyPosition,
    bandDecision: fc.constantFrom("disclose" as const, "without_figures" as const, null),
    clearances: fc.constant([]),
  }),
);
