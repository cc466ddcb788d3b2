// Cases of the same kinds as the worked ones, told briefly: other people, other work, other figures, both languages.
import type { Expectation } from "@/lib/domain/position/money";
import type { Rule } from "@/lib/domain/strategy/recommendation";
import { aCard, aCase, aDimension } from "./a-case";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { DispositionCode } from "@/lib/domain/application/application";
import type { Comment } from "@/lib/domain/evaluation/scorecard";
import type { PositionFacts } from "@/lib/domain/position/position";

type Brief = {
  readonly about: string;
  readonly who: string;
  readonly locale: "zh-CN" | "en";
  readonly position: Partial<PositionFacts>;
  /** [key, name, weight, required, must-have, each interviewer's score] */
  readonly areas: readonly (readonly [string, string, number, number, boolean, readonly (number | null)[]])[];
  readonly strength: readonly [string, string, string] | null;
  readonly remarks?: readonly string[];
  readonly expectation?: Expectation;
  readonly reason: readonly [DispositionCode, string] | null;
  readonly expect: { readonly rule: Rule | null; readonly readiness: string; readonly flags?: readonly string[] };
};

const zh = (title: string, more: Partial<PositionFacts> = {}) => ({
  title,
  locale: "zh-CN" as const,
  salaryBand: null,
  ...more,
});
const en = (title: string, more: Partial<PositionFacts> = {}) => ({
  title,
  locale: "en" as const,
  salaryBand: null,
  ...more,
});
const pay = (amount: number, currency: string, period: "month" | "year", monthsPerYear: number | null = null) => ({
  amount,
  currency,
  period,
  monthsPerYear,
});
const band = (max: number, currency: string, period: "month" | "year", monthsPerYear = 12, disclosable = true) => ({
  min: 0,
  max,
  currency,
  period,
  monthsPerYear,
  disclosable,
});

export const OTHER_CASES: readonly Brief[] = [
  {
    about: "a nurse without the registration the ward requires",
    who: "Adaeze Brennan",
    locale: "en",
    position: en("Ward Sister"),
    areas: [
      ["care", "Patient care", 60, 70, true, [91]],
      ["reg", "Registration", 40, 100, true, [0]],
    ],
    strength: ["care", "Calm handover", "Took over a full bay in the middle of a shift"],
    reason: ["skill_gap", ""],
    expect: { rule: "must_have_gap", readiness: "ready" },
  },
  {
    about: "a welder half a point below the must-have",
    who: "罗铁生",
    locale: "zh-CN",
    position: zh("焊接技师"),
    areas: [
      ["weld", "氩弧焊", 70, 80, true, [79.5]],
      ["read", "识图", 30, 60, false, [72]],
    ],
    strength: ["read", "看图细致", "发现图纸上漏标的坡口"],
    reason: ["skill_gap", "氩弧焊差半分"],
    expect: { rule: "must_have_gap", readiness: "hold_for_review" },
  },
  {
    about: "three interviewers whose mean is a hair below the requirement",
    who: "Ferran Costa",
    locale: "en",
    position: en("Sommelier"),
    areas: [
      ["taste", "Blind tasting", 50, 80, false, [80, 80, 79.99]],
      ["list", "Wine list", 50, 70, false, [75, 75, 75]],
    ],
    strength: ["list", "Builds a list by season", "Rebuilt the spring list around three growers"],
    reason: ["skill_gap", ""],
    expect: { rule: "some_gap", readiness: "ready" },
  },
  {
    about: "two interviewers far apart",
    who: "贺兰",
    locale: "zh-CN",
    position: zh("幼儿园主班老师"),
    areas: [
      ["class", "集体教学", 60, 70, true, [60, 92]],
      ["home", "家园沟通", 40, 60, false, [80, 82]],
    ],
    strength: ["home", "家长会准备充分", "把入园焦虑分成三种来讲"],
    reason: ["other_preferred", ""],
    expect: { rule: "company_side", readiness: "needs_input" },
  },
  {
    about: "a monthly wish with fourteen months against a yearly band",
    who: "Giulia Ferrante",
    locale: "en",
    position: en("Controller", { salaryBand: band(60_000, "EUR", "year") }),
    areas: [["close", "Monthly close", 100, 70, true, [88]]],
    strength: ["close", "Closes early", "Closed the books two days earlier each month"],
    expectation: pay(4_300, "EUR", "month", 14),
    reason: ["salary_gap", ""],
    expect: { rule: "negotiable_gap", readiness: "ready" },
  },
  {
    about: "the same wish with twelve months lies inside it",
    who: "Giulia Ferrante",
    locale: "en",
    position: en("Controller", { salaryBand: band(60_000, "EUR", "year") }),
    areas: [["close", "Monthly close", 100, 70, true, [88]]],
    strength: ["close", "Closes early", "Closed the books two days earlier each month"],
    expectation: pay(4_300, "EUR", "month", 12),
    reason: ["salary_gap", ""],
    expect: { rule: "all_met", readiness: "hold_for_review", flags: ["data_error"] },
  },
  {
    about: "a wish in another currency",
    who: "陶阿宁",
    locale: "zh-CN",
    position: zh("海外运营", { salaryBand: band(30_000, "CNY", "month", 14) }),
    areas: [["ops", "活动运营", 100, 70, true, [82]]],
    strength: ["ops", "复盘扎实", "三次改版都写清了取舍"],
    expectation: pay(5_000, "USD", "month"),
    reason: ["salary_gap", ""],
    expect: { rule: "negotiable_gap", readiness: "needs_input" },
  },
  {
    about: "a band that may not be told",
    who: "Tamsin Okoro",
    locale: "en",
    position: en("Head Gardener", { salaryBand: band(30_000, "GBP", "year", 12, false) }),
    areas: [["soil", "Soil care", 100, 60, true, [77]]],
    strength: ["soil", "Knows the soil", "Brought the walled garden back in one season"],
    expectation: pay(34_000, "GBP", "year"),
    reason: ["salary_gap", ""],
    expect: { rule: "negotiable_gap", readiness: "needs_input" },
  },
  {
    about: "a freeze that is one, with a gap that is told as well",
    who: "冯一诺",
    locale: "zh-CN",
    position: zh("物流规划师", { status: "frozen" }),
    areas: [
      ["route", "线路规划", 50, 75, true, [60]],
      ["cost", "成本测算", 50, 70, false, [90]],
    ],
    strength: ["cost", "测算有依据", "把夜间配送的成本拆到每一托盘"],
    reason: ["headcount_frozen", ""],
    expect: { rule: "must_have_gap", readiness: "ready" },
  },
  {
    about: "a freeze that isn't one",
    who: "Jonas Weller",
    locale: "en",
    position: en("Bridge Inspector"),
    areas: [["rope", "Rope access", 100, 70, true, [70]]],
    strength: ["rope", "Checks twice", "Found the loose anchor on the second pass"],
    reason: ["headcount_frozen", ""],
    expect: { rule: "company_side", readiness: "hold_for_review", flags: ["data_error"] },
  },
  {
    about: "a skill gap that no score shows",
    who: "Petra Nyström",
    locale: "en",
    position: en("Archivist"),
    areas: [
      ["cat", "Cataloguing", 50, 70, true, [70]],
      ["conserve", "Conservation", 50, 60, false, [60]],
    ],
    strength: ["cat", "Describes precisely", "Dated the uncaptioned plates from their mounts"],
    reason: ["skill_gap", ""],
    expect: { rule: "all_met", readiness: "hold_for_review", flags: ["data_error"] },
  },
  {
    about: "a remark about family",
    who: "Leila Marchetti",
    locale: "en",
    position: en("Site Surveyor"),
    areas: [["level", "Levelling", 100, 70, true, [64]]],
    strength: ["level", "Careful set-up", "Closed the traverse on the first run"],
    remarks: ["She has two small kids and will need time off"],
    reason: ["skill_gap", ""],
    expect: { rule: "must_have_gap", readiness: "hold_for_review", flags: ["marriage_childbearing", "data_error"] },
  },
  {
    about: "a remark about age",
    who: "邹国栋",
    locale: "zh-CN",
    position: zh("仓储主管"),
    areas: [["stock", "库存准确率", 100, 75, true, [62]]],
    strength: ["stock", "盘点方法清楚", "循环盘点把差异降了一半"],
    remarks: ["年纪偏大,四十出头了"],
    reason: ["skill_gap", ""],
    expect: { rule: "must_have_gap", readiness: "hold_for_review", flags: ["age", "data_error"] },
  },
  {
    about: "someone who withdrew with gaps",
    who: "Ondrej Malik",
    locale: "en",
    position: en("Piano Tuner"),
    areas: [["ear", "Tuning by ear", 100, 80, true, [61]]],
    strength: ["ear", "Patient ear", "Reset the unisons of the whole top octave"],
    reason: ["candidate_withdrew", ""],
    expect: { rule: "withdrawn", readiness: "ready", flags: ["data_error"] },
  },
  {
    about: "one score, no strength, no reason yet",
    who: "柳青禾",
    locale: "zh-CN",
    position: zh("园区讲解员"),
    areas: [
      ["talk", "讲解", 50, 70, true, [74]],
      ["flow", "路线组织", 50, 70, false, [null]],
    ],
    strength: null,
    reason: null,
    expect: { rule: "all_met", readiness: "needs_input" },
  },
  {
    about: "a start date that does not fit",
    who: "Saoirse Lynch",
    locale: "en",
    position: en("Stage Manager"),
    areas: [["cue", "Cueing", 100, 70, true, [93]]],
    strength: ["cue", "Steady on the book", "Called forty cues without a late one"],
    reason: ["terms_gap", "can only start in spring"],
    expect: { rule: "negotiable_gap", readiness: "ready" },
  },
];

/** The case file of one of these. */
export function otherCase({
  who,
  locale,
  position,
  areas,
  strength,
  remarks = [],
  expectation,
  reason,
}: Brief): CaseFile {
  const comments = remarks.map((text): Comment => ({ dimension: null, text, by: "Ines", shareable: false }));
  const strengths = strength === null ? [] : [{ dimension: strength[0], item: strength[1], evidence: strength[2] }];
  const interviewers = areas[0]?.[5].length ?? 1;
  return aCase(
    {
      candidate: { name: who, locale },
      dimensions: areas.map(([key, name, weight, required, mustHave]) =>
        aDimension({ key, name, weight, required, mustHave }),
      ),
      scorecards: Array.from({ length: interviewers }, (_, index) =>
        aCard(
          Object.fromEntries(areas.map(([key, , , , , scores]) => [key, scores[index] ?? null])),
          index === 0 ? { strengths, comments } : {},
          `Ines${index}`,
        ),
      ),
      expectation: expectation ?? null,
      disposition: reason && { code: reason[0], note: reason[1] },
    },
    position,
  );
}
