// Any case file the schemas allow: for laws that must hold whatever people typed.
import fc from "fast-check";
import { DISPOSITION_CODES } from "@/lib/domain/application/application";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/evaluation/case-file";
import type { TestResult } from "@/lib/domain/evaluation/scorecard";
import type { Dimension } from "@/lib/domain/position/position";
import { DIMENSION_KINDS, POSITION_STATUSES } from "@/lib/domain/position/position";
import { LOCALES } from "@/lib/domain/shared/locale";

const HAN = [..."支付系统改造用例设计订单缓存护理焊接课堂销售仓库盘点采购路线预算团队经验质量安全"];
const words = fc.constantFrom(
  ..."rebuilt ledger orders cache nursing welding lesson sales stock routes cut from 12 to 3.5 weeks".split(" "),
);

/** What people type in one language, with its usual untidiness. */
const plain = (locale: string) =>
  locale === "en"
    ? fc.array(words, { minLength: 1, maxLength: 12 }).map((all) => all.join(" "))
    : fc
        .array(fc.oneof(fc.constantFrom(...HAN), fc.constantFrom(",", ":", "(", ")", " ", "Redis", "3", "。", "?")), {
          minLength: 2,
          maxLength: 30,
        })
        .map((all) => all.join(""));

/** …and what nobody expects: quotes, braces, broken characters, other scripts. */
const wild = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.constantFrom("{name}", "[a|b]", '“”"', "\ud800", "…", "{{x}}", "$&", "0", "null"),
);

const typed = (locale: string) =>
  fc.oneof({ weight: 6, arbitrary: plain(locale) }, { weight: 1, arbitrary: wild }).map((text) => text.trim() || "x");
const localText = (locale: string): fc.Arbitrary<string | { "zh-CN": string; en: string }> =>
  fc.oneof(
    { weight: 4, arbitrary: typed(locale) },
    { weight: 1, arbitrary: fc.record({ "zh-CN": typed("zh-CN"), en: typed("en") }) },
  );

const score = fc.oneof(
  fc.integer({ min: 0, max: 100 }),
  fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100),
  fc.constantFrom(0, 100, 79.5),
);
const money = fc.oneof(
  fc.integer({ min: 0, max: 1_000_000 }),
  fc.integer({ min: 0, max: 1_000_000 }).map((n) => n / 100),
);
const currency = fc.constantFrom("CNY", "GBP", "CHF");
const period = fc.constantFrom("month" as const, "year" as const);

const dimensionsIn = (locale: string) =>
  fc
    .array(
      fc.record({
        name: localText(locale),
        kind: fc.constantFrom(...DIMENSION_KINDS, "score" as const, "score" as const),
        weight: fc.integer({ min: 1, max: 10_000 }),
        required: score,
        mustHave: fc.boolean(),
        requirementText: fc.option(localText(locale)),
        levels: fc.constant<Dimension["levels"]>([]),
        gapItems: fc.array(localText(locale), { maxLength: 2 }),
        strengthItems: fc.array(localText(locale), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((all) => all.map((one, index) => ({ ...one, key: `d${index}` })));

const cardsIn = (locale: string, keys: readonly string[]) => {
  const key = fc.constantFrom(...keys);
  const card = fc.record({
    interviewer: fc.record({
      name: fc.constantFrom("Gao Ling", "面试官甲", "Inga Ström"),
      email: fc.constant("panel@example.com"),
    }),
    scores: fc.tuple(
      ...keys.map((dimension) =>
        fc.record({ dimension: fc.constant(dimension), score: fc.option(score, { freq: 6 }) }),
      ),
    ),
    gapItems: fc.array(fc.record({ dimension: key, item: typed(locale) }), { maxLength: 3 }),
    strengths: fc.array(fc.record({ dimension: key, item: typed(locale), evidence: typed(locale) }), { maxLength: 3 }),
    comments: fc.array(
      fc.record({
        dimension: fc.option(key),
        text: typed(locale),
        by: fc.constant("Gao Ling"),
        shareable: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
    testResults: fc.constant<TestResult[]>([]),
  });
  return fc.array(card, { minLength: 1, maxLength: 3 });
};

const bandIn = fc
  .record({
    a: money,
    b: money,
    currency,
    period,
    monthsPerYear: fc.integer({ min: 1, max: 24 }),
    disclosable: fc.boolean(),
  })
  .map(({ a, b, ...rest }) => ({ min: Math.min(a, b), max: Math.max(a, b), ...rest }));

/** Mostly tidy texts in the candidate's language, some in none. */
export const anyCaseFile: fc.Arbitrary<CaseFile> = fc.constantFrom(...LOCALES).chain((locale) =>
  dimensionsIn(locale).chain((dimensions) =>
    fc.record({
      evaluation: fc.record({
        id: fc.constant("e"),
        version: fc.constant(1),
        thresholds: fc.constant(DEFAULT_THRESHOLDS),
        dimensions: fc.constant(dimensions),
        candidate: fc.record({
          name: fc.oneof(typed(locale), fc.constantFrom("顾念慈", "Ana-Lucía O’Neill")),
          locale: fc.constant(locale),
        }),
        expectation: fc.option(
          fc.record({ amount: money, currency, period, monthsPerYear: fc.option(fc.integer({ min: 1, max: 24 })) }),
        ),
        notes: fc.array(typed(locale), { maxLength: 3 }),
        interviewedAt: fc.constant("2026-11-23T14:05:00+08:00"),
        scorecards: cardsIn(
          locale,
          dimensions.map((one) => one.key),
        ),
        confirmedStrengths: fc.constant([]),
        reconciliations: fc.constant([]),
        disposition: fc.option(
          fc.record({ code: fc.constantFrom(...DISPOSITION_CODES), note: fc.oneof(fc.constant(""), typed(locale)) }),
          { freq: 9 },
        ),
      }),
      position: fc.record({
        id: fc.constant("p"),
        title: localText(locale),
        locale: fc.oneof(
          { weight: 9, arbitrary: fc.constant(locale) },
          { weight: 1, arbitrary: fc.constantFrom(...LOCALES) },
        ),
        status: fc.constantFrom(...POSITION_STATUSES),
        salaryBand: fc.option(bandIn),
        fallback: fc.option(
          fc.record({
            title: localText(locale),
            locale: fc.constant(locale),
            status: fc.constantFrom(...POSITION_STATUSES),
            description: fc.oneof(fc.constant(""), localText(locale)),
          }),
        ),
        reapplyAfterMonths: fc.option(fc.integer({ min: 1, max: 60 })),
      }),
      bandDecision: fc.constantFrom(null, null, "disclose" as const, "without_figures" as const),
      clearances: fc.constant([]),
    }),
  ),
);
