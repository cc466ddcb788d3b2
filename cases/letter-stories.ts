// Invented people of many trades: what a letter must manage besides the worked cases. Short forms, completed by `storyFile`.
import type { DispositionCode } from "@/lib/domain/application/application";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/evaluation/case-file";
import type { Comment } from "@/lib/domain/evaluation/scorecard";
import type { MoneyBand } from "@/lib/domain/position/money";
import type { DimensionKind, PositionStatus } from "@/lib/domain/position/position";
import type { Locale } from "@/lib/domain/shared/locale";

type Area = {
  readonly name: string;
  readonly required: number;
  /** One per interviewer; null = not assessed. */
  readonly scores: readonly (number | null)[];
  readonly mustHave?: true;
  readonly kind?: DimensionKind;
  readonly requirement?: string;
  readonly gap?: string;
  readonly strength?: readonly [item: string, evidence: string];
};
export type Story = {
  readonly about: string;
  readonly locale: Locale;
  readonly name: string;
  readonly title: string;
  readonly code: DispositionCode;
  readonly note?: string;
  readonly status?: PositionStatus;
  readonly areas: readonly Area[];
  readonly notes: readonly string[];
  readonly band?: Omit<MoneyBand, "disclosable" | "currency" | "monthsPerYear"> & Partial<MoneyBand>;
  readonly expects?: number | null;
  readonly lower?: { readonly title: string; readonly description?: string; readonly status?: PositionStatus };
  readonly reapplyAfterMonths?: number;
  readonly withoutFigures?: true;
  readonly comments?: readonly Comment[];
};

const STORIES: readonly Story[] = [
  {
    about: "a nurse lacks a certificate and there is no lower post",
    locale: "zh-CN",
    name: "方怡然",
    title: "急诊科护士",
    code: "skill_gap",
    areas: [
      { name: "静脉穿刺", required: 80, scores: [92], strength: ["一次穿刺成功", "模拟人三次穿刺都一次到位"] },
      { name: "急救处置", required: 75, scores: [81] },
      {
        name: "ACLS证书",
        required: 100,
        scores: [0],
        mustHave: true,
        kind: "certificate",
        requirement: "入职前取得有效的ACLS证书",
      },
    ],
    notes: ["把夜班交接单改成了一页,漏交接从每月9次降到2次"],
  },
  {
    about: "a welder assessed by two people, one must-have missed",
    locale: "zh-CN",
    name: "马建国",
    title: "氩弧焊工",
    code: "skill_gap",
    areas: [
      { name: "平焊", required: 75, scores: [88, 91], strength: ["焊缝成形均匀", "试件X光一次合格"] },
      { name: "仰焊", required: 80, scores: [70, 71], mustHave: true, gap: "收弧处有两处气孔" },
    ],
    notes: ["做过三年压力容器,会自己磨钨极"],
    lower: { title: "焊接学徒工", status: "frozen" },
    reapplyAfterMonths: 6,
  },
  {
    about: "a teacher meets everything and the post is frozen",
    locale: "zh-CN",
    name: "叶子涵",
    title: "初中数学教师",
    code: "headcount_frozen",
    status: "frozen",
    areas: [
      { name: "课堂讲解", required: 80, scores: [90], strength: ["例题由浅入深", "试讲用两把尺子讲清了相似三角形"] },
      { name: "作业设计", required: 70, scores: [79.5], strength: ["分层作业", "同一道题写了三种难度"] },
    ],
    notes: ["带过两届初三,会按错因给作业分组"],
  },
  {
    about: "a saleswoman gave no figure for her expectation",
    locale: "zh-CN",
    name: "唐欣",
    title: "大客户销售",
    code: "salary_gap",
    areas: [
      {
        name: "客户谈判",
        required: 75,
        scores: [86],
        mustHave: true,
        strength: ["先问清采购流程", "模拟谈判里先画出了对方的审批链"],
      },
      { name: "方案演示", required: 70, scores: [72] },
    ],
    notes: ["去年把一家连锁药房的续约率从六成做到九成"],
    band: { min: 18_000, max: 24_000.5, period: "month", monthsPerYear: 13 },
    expects: null,
  },
  {
    about: "a warehouse keeper withdrew, with a gap that is not told",
    locale: "zh-CN",
    name: "古丽娜尔·买买提",
    title: "仓库主管",
    code: "candidate_withdrew",
    areas: [
      { name: "盘点", required: 75, scores: [90], strength: ["循环盘点有办法", "按周转率排了盘点次序"] },
      { name: "叉车操作", required: 80, scores: [40], mustHave: true, gap: "没有在窄巷道操作过" },
    ],
    notes: ["讲了怎样把错发率降下来"],
  },
  {
    about: "a cook misses three must-haves",
    locale: "zh-CN",
    name: "罗思远",
    title: "中央厨房主管",
    code: "skill_gap",
    areas: [
      { name: "出品标准", required: 80, scores: [85], strength: ["克重控制准", "十份红烧肉误差都在5克以内"] },
      { name: "成本核算", required: 75, scores: [52], mustHave: true, gap: "没有算损耗" },
      { name: "食品安全", required: 90, scores: [78], mustHave: true, requirement: "能独立完成HACCP记录" },
      { name: "排班", required: 70, scores: [60], mustHave: true },
      { name: "采购", required: 70, scores: [69] },
    ],
    notes: ["用看板管备料"],
    lower: { title: "厨房领班", description: "负责出品标准的日常检查" },
  },
  {
    about: "an accountant met everything and the place was given",
    locale: "zh-CN",
    name: "石晓彤",
    title: "总账会计",
    code: "other_preferred",
    areas: [
      { name: "账务处理", required: 80, scores: [88], strength: ["勾稽关系讲得清", "现场找出了试算表里的两处错配"] },
      { name: "税务", required: 75, scores: [75] },
    ],
    notes: ["主导过一次费用报销上线"],
  },
  {
    about: "a designer of another place: a gap and a frozen post",
    locale: "zh-CN",
    name: "Wei-Lin Chang",
    title: "UI设计师(移动端)",
    code: "headcount_frozen",
    status: "frozen",
    areas: [
      { name: "视觉规范", required: 75, scores: [83], strength: ["组件命名一致", "把十二种按钮收成四种"] },
      { name: "动效", required: 80, scores: [64], mustHave: true, gap: "没有给出时长和曲线" },
    ],
    notes: ["Figma组件库: 从零搭到上线(三个月)"],
  },
  {
    about: "a driver whose terms could not be met",
    locale: "zh-CN",
    name: "邓凯",
    title: "干线司机",
    code: "terms_gap",
    areas: [
      {
        name: "安全驾驶",
        required: 85,
        scores: [93],
        mustHave: true,
        strength: ["车检做得细", "出车前逐项查了十四处"],
      },
      { name: "A2驾照", required: 100, scores: [100], mustHave: true, kind: "certificate", requirement: "持有A2驾照" },
    ],
    notes: ["跑过两年西南线"],
  },
  {
    about: "a purchaser asks for more than a band that may not be named",
    locale: "zh-CN",
    name: "赵倩",
    title: "采购主管",
    code: "salary_gap",
    areas: [
      { name: "供应商谈判", required: 75, scores: [86], strength: ["锁价做法具体", "钢材锁价让成本下降6%"] },
      { name: "ERP报表", required: 70, scores: [66] },
    ],
    notes: ["谈过三家钢厂的年度合同"],
    band: { min: 15_000, max: 20_000, period: "month", disclosable: false },
    expects: 26_000,
    withoutFigures: true,
  },
  {
    about: "a ward manager expects more than the range",
    locale: "en",
    name: "Miriam O’Brien",
    title: "Ward Manager, Paediatrics",
    code: "salary_gap",
    areas: [
      {
        name: "Coaching",
        required: 70,
        scores: [84],
        strength: ["Teaches at the bedside", "handover sheet cut missed handovers from nine a month to two"],
      },
      { name: "Quality", required: 75, scores: [80] },
    ],
    notes: ["Redesigned the handover sheet with the night team"],
    band: { min: 46_000, max: 52_000, period: "year", currency: "GBP" },
    expects: 58_000,
  },
  {
    about: "an electrician whose certificate is not awarded yet",
    locale: "en",
    name: "Piotr Nowak",
    title: "Site Electrician",
    code: "skill_gap",
    areas: [
      {
        name: "Fault-finding",
        required: 75,
        scores: [92],
        strength: ["Isolates before testing", "isolated the live panel without being prompted"],
      },
      {
        name: "Inspection certificate",
        required: 100,
        scores: [0],
        mustHave: true,
        requirement: "Current inspection and testing certificate on the start date",
      },
    ],
    notes: ["Found the fault on the live panel in eleven minutes"],
  },
  {
    about: "a teacher with two gaps, a fitting lower post",
    locale: "en",
    name: "Zanele Dube",
    title: "Head of Physics",
    code: "skill_gap",
    areas: [
      {
        name: "Lesson design",
        required: 80,
        scores: [91],
        strength: ["Starts from the misconception", "trial lesson opened with three wrong answers and why they tempt"],
      },
      { name: "Data use", required: 75, scores: [50, 53], gap: "The attainment data was read but not acted on" },
      { name: "Line management", required: 75, scores: [55, 60] },
    ],
    notes: ["Ran a practical with twenty-eight pupils and one power supply"],
    lower: { title: "Physics Teacher", description: "Lesson design for years seven to nine" },
  },
  {
    about: "a salesman met everything and the place was given",
    locale: "en",
    name: "Stefan Vogel",
    title: "Account Executive",
    code: "other_preferred",
    areas: [
      {
        name: "Discovery calls",
        required: 75,
        scores: [88.25],
        strength: ["Asks who signs", "mapped the buying committee in the role play"],
      },
      { name: "Forecasting", required: 70, scores: [70] },
    ],
    notes: ["Won back a lapsed hospital group last spring"],
  },
  {
    about: "a driver with years short of the requirement and a restructured post",
    locale: "en",
    name: "Sam Osei",
    title: "Fleet Coordinator",
    code: "skill_gap",
    status: "restructured",
    areas: [
      {
        name: "Route planning",
        required: 70,
        scores: [82],
        strength: ["Plans around driver hours", "rebuilt a two-day route inside the hours limit"],
      },
      {
        name: "Transport experience",
        required: 3,
        scores: [1.5],
        mustHave: true,
        kind: "years",
        requirement: "Three years in transport",
      },
    ],
    notes: ["Handled a vehicle breakdown during the exercise"],
  },
  {
    about: "a receptionist withdrew and met everything",
    locale: "en",
    name: "Leila",
    title: "Receptionist",
    code: "candidate_withdrew",
    areas: [
      {
        name: "Front desk",
        required: 70,
        scores: [85],
        strength: ["Stays with the caller", "took the angry call to a booked visit"],
      },
    ],
    notes: ["Speaks with patients in three languages"],
  },
];

/** Every story, by what it is about. */
export const stories = STORIES;

/** The case file of a story. Two interviewers where an area has two scores. */
export function storyFile(story: Story): CaseFile {
  const { locale, areas, band, lower } = story;
  const dimensions = areas.map((area, index) => ({
    key: `d${index}`,
    name: area.name,
    kind: area.kind ?? ("score" as const),
    weight: 10,
    required: area.required,
    mustHave: area.mustHave ?? false,
    requirementText: area.requirement ?? null,
    levels: [],
    gapItems: [],
    strengthItems: [],
  }));
  const panel = Math.max(...areas.map((area) => area.scores.length));
  const cards = Array.from({ length: panel }, (_, who) => ({
    interviewer: { name: `Interviewer ${who + 1}`, email: `interviewer${who + 1}@example.com` },
    scores: areas.map((area, index) => ({ dimension: `d${index}`, score: area.scores[who] ?? null })),
    gapItems: areas.flatMap((area, index) =>
      who === 0 && area.gap ? [{ dimension: `d${index}`, item: area.gap }] : [],
    ),
    strengths: areas.flatMap((area, index) =>
      who === 0 && area.strength
        ? [{ dimension: `d${index}`, item: area.strength[0], evidence: area.strength[1] }]
        : [],
    ),
    comments: who === 0 ? [...(story.comments ?? [])] : [],
    testResults: [],
  }));
  const currency = band?.currency ?? "CNY";
  return {
    evaluation: {
      id: "e",
      version: 1,
      thresholds: DEFAULT_THRESHOLDS,
      dimensions,
      candidate: { name: story.name, locale },
      expectation: story.expects
        ? { amount: story.expects, currency, period: band?.period ?? "month", monthsPerYear: null }
        : null,
      notes: story.notes,
      interviewedAt: "2026-11-23T14:05:00+08:00",
      scorecards: cards,
      confirmedStrengths: [],
      reconciliations: [],
      disposition: { code: story.code, note: story.note ?? "" },
    },
    position: {
      id: "p",
      title: story.title,
      locale,
      status: story.status ?? "open",
      salaryBand: band ? { monthsPerYear: 12, disclosable: true, ...band, currency } : null,
      fallback: lower
        ? { title: lower.title, locale, status: lower.status ?? "open", description: lower.description ?? "" }
        : null,
      reapplyAfterMonths: story.reapplyAfterMonths ?? null,
    },
    bandDecision: story.withoutFigures ? "without_figures" : null,
    clearances: [],
  };
}
