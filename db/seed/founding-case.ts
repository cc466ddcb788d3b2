// The founding case and its company: what a first start shows, so that every screen has something real to try.
import type { z } from "zod";
import type { newApplicationSchema } from "@/lib/domain/application/application";
import type { dispositionSchema } from "@/lib/domain/application/application";
import type { scorecardSchema } from "@/lib/domain/evaluation/scorecard";
import type { newPositionSchema } from "@/lib/domain/position/position";
import type { Invitation } from "@/lib/domain/people/colleague";

type PositionInput = Omit<Extract<z.input<typeof newPositionSchema>, { templateId: string }>, "templateId">;
type ApplicationInput = Omit<z.input<typeof newApplicationSchema>, "positionId" | "interviewedAt">;

export type SeedPosition = { readonly template: string; readonly position: PositionInput };
export type SeedApplication = {
  readonly position: string;
  /** Minutes since the interview ended; negative = still to come. */
  readonly ended: number;
  readonly application: ApplicationInput;
  readonly scorecards: readonly z.input<typeof scorecardSchema>[];
  readonly disposition: z.input<typeof dispositionSchema> | null;
  /** True: a letter is written and a manager is asked. */
  readonly submitted?: true;
};

export const RECRUITER: Invitation = { name: "林静", email: "hr@example.com", role: "hr", locale: "zh-CN" };
export const MANAGER: Invitation = { name: "Martin Shaw", email: "manager@example.com", role: "manager", locale: "en" };

const asked = { recruiterEmail: RECRUITER.email, approverEmail: MANAGER.email };

export const POSITIONS: readonly SeedPosition[] = [
  {
    template: "senior-java",
    position: {
      ...asked,
      externalId: "founding-java",
      title: { "zh-CN": "高级Java开发", en: "Senior Java Developer" },
      locale: "zh-CN",
      status: "open",
      salaryBand: { min: 25000, max: 35000, currency: "CNY", period: "month", monthsPerYear: 12, disclosable: true },
      fallback: {
        title: { "zh-CN": "基层开发工程师", en: "Junior Developer" },
        status: "open",
        description: { "zh-CN": "负责分布式系统的基础开发", en: "Groundwork on our distributed systems" },
      },
    },
  },
  {
    template: "data-scientist",
    position: {
      ...asked,
      externalId: "founding-data",
      title: { "zh-CN": "数据科学家", en: "Data Scientist" },
      locale: "zh-CN",
      status: "open",
      salaryBand: { min: 28000, max: 40000, currency: "CNY", period: "month", monthsPerYear: 13, disclosable: true },
      fallback: {
        title: { "zh-CN": "数据分析师助理", en: "Assistant Data Analyst" },
        status: "open",
        description: { "zh-CN": "参与报表与实验的日常分析", en: "Daily analysis of reports and experiments" },
      },
    },
  },
  {
    template: "general-technical",
    position: {
      ...asked,
      externalId: "founding-backend",
      title: { "zh-CN": "后端工程师", en: "Backend Engineer" },
      locale: "en",
      status: "open",
      salaryBand: { min: 52000, max: 66000, currency: "GBP", period: "year", monthsPerYear: 12, disclosable: true },
      fallback: {
        title: { "zh-CN": "初级开发工程师", en: "Junior Engineer" },
        status: "open",
        description: { "zh-CN": "在结对中维护现有服务", en: "Looking after existing services, paired with a senior" },
      },
    },
  },
];

export const APPLICATIONS: readonly SeedApplication[] = [
  {
    position: "founding-java",
    ended: 18,
    application: {
      externalId: "founding-wang",
      candidate: { name: "王小川", email: "wang.xiaochuan@example.com", locale: "zh-CN", timeZone: "Asia/Shanghai" },
      salaryExpectation: { amount: 30000, currency: "CNY", period: "month", monthsPerYear: 12 },
      interviewNotes: ["负责过支付系统的分布式事务改造，用TCC加补偿任务"],
    },
    scorecards: [
      {
        interviewer: { name: "周明", email: "zhou.ming@example.com" },
        scores: [
          { dimension: "spring-cloud", score: 55 },
          { dimension: "concurrency", score: 70 },
          { dimension: "distributed-transactions", score: 85 },
          { dimension: "algorithm-score", score: 60 },
          { dimension: "code-quality", score: 72 },
        ],
        gapItems: [
          { dimension: "spring-cloud", item: "Java Spring Cloud框架的实战经验不足" },
          { dimension: "algorithm-score", item: "算法题得分低于要求" },
        ],
        strengths: [
          {
            dimension: "distributed-transactions",
            item: "分布式事务处理思路清晰",
            evidence: "支付系统改造：TCC加补偿任务",
          },
        ],
        comments: [
          { dimension: "concurrency", text: "对并发编程的理解不够深入", by: "周明", shareable: true },
          { dimension: null, text: "年前别来谈涨薪，爱来不来", by: "周明", shareable: false },
        ],
        testResults: [
          {
            name: "算法题得分",
            dimension: "algorithm-score",
            score: 60,
            max: 100,
            questions: [
              {
                topic: "Redis分布式锁",
                expected: "考虑锁续期与误删",
                given: "只用SETNX",
                points: 3,
                maxPoints: 10,
              },
            ],
          },
        ],
      },
    ],
    disposition: { code: "skill_gap", note: "Spring Cloud 实战不足" },
  },
  {
    position: "founding-data",
    ended: 7,
    application: {
      externalId: "founding-lin",
      candidate: { name: "许知远", email: "xu.zhiyuan@example.com", locale: "zh-CN", timeZone: "Asia/Shanghai" },
      salaryExpectation: { amount: 34000, currency: "CNY", period: "month", monthsPerYear: null },
      interviewNotes: ["讲了一次推荐实验：先算样本量，再上线"],
    },
    scorecards: [],
    disposition: null,
  },
  {
    position: "founding-java",
    ended: 42,
    application: {
      externalId: "founding-zhou",
      candidate: { name: "周启航", email: "zhou.qihang@example.com", locale: "zh-CN", timeZone: "Asia/Shanghai" },
      salaryExpectation: { amount: 42000, currency: "CNY", period: "month", monthsPerYear: 12 },
      interviewNotes: ["主导过订单服务拆分，把发布从每月一次变成每周两次"],
    },
    scorecards: [
      {
        interviewer: { name: "周明", email: "zhou.ming@example.com" },
        scores: [
          { dimension: "spring-cloud", score: 91 },
          { dimension: "concurrency", score: 84 },
          { dimension: "distributed-transactions", score: 79.5 },
          { dimension: "algorithm-score", score: 82 },
          { dimension: "code-quality", score: 88 },
        ],
        gapItems: [],
        strengths: [
          {
            dimension: "spring-cloud",
            item: "微服务拆分有章法",
            evidence: "订单服务拆分后，发布从每月一次变成每周两次",
          },
        ],
        comments: [],
        testResults: [],
      },
    ],
    disposition: null,
  },
  {
    position: "founding-backend",
    ended: 52,
    application: {
      externalId: "founding-clarke",
      candidate: { name: "Emma Clarke", email: "emma.clarke@example.com", locale: "en", timeZone: "Europe/London" },
      salaryExpectation: { amount: 60000, currency: "GBP", period: "year", monthsPerYear: null },
      interviewNotes: ["Moved a nightly import to small batches and cut it from 50 to 9 minutes"],
    },
    scorecards: [
      {
        interviewer: { name: "Priya Nair", email: "priya.nair@example.com" },
        scores: [
          { dimension: "language", score: 82 },
          { dimension: "framework", score: 58 },
          { dimension: "algorithm", score: 74 },
          { dimension: "projects", score: 76 },
          { dimension: "explaining", score: 80 },
        ],
        gapItems: [{ dimension: "framework", item: "Little hands-on experience with the framework" }],
        strengths: [
          {
            dimension: "projects",
            item: "Project results backed by figures",
            evidence: "nightly import cut from 50 to 9 minutes with small batches",
          },
        ],
        comments: [
          {
            dimension: "framework",
            text: "Knew the request cycle, had not set up caching or migrations alone",
            by: "Priya Nair",
            shareable: true,
          },
        ],
        testResults: [],
      },
    ],
    disposition: { code: "skill_gap", note: "Framework experience below what the role needs" },
    submitted: true,
  },
  {
    position: "founding-data",
    ended: 75,
    application: {
      externalId: "founding-zhao",
      candidate: { name: "赵一鸣", email: "zhao.yiming@example.com", locale: "zh-CN", timeZone: "Asia/Shanghai" },
      salaryExpectation: null,
      interviewNotes: ["用漏斗分析找到注册页的流失点，转化提高4个百分点"],
    },
    scorecards: [
      {
        interviewer: { name: "何蔚", email: "he.wei@example.com" },
        scores: [
          { dimension: "modelling", score: 62 },
          { dimension: "big-data", score: 71 },
          { dimension: "real-time", score: 55 },
          { dimension: "business", score: 86 },
          { dimension: "python", score: 73 },
        ],
        gapItems: [
          { dimension: "modelling", item: "实验的样本量没有说明依据" },
          { dimension: "real-time", item: "实时数据处理经验不足" },
        ],
        strengths: [
          {
            dimension: "business",
            item: "用户行为分析思路有创意",
            evidence: "漏斗分析找到注册页的流失点，转化提高4个百分点",
          },
        ],
        comments: [{ dimension: null, text: "四十五岁了，年纪偏大，怕跟不上加班", by: "何蔚", shareable: false }],
        testResults: [],
      },
    ],
    disposition: { code: "skill_gap", note: "建模与实验还达不到岗位要求" },
  },
  {
    position: "founding-backend",
    ended: -120,
    application: {
      externalId: "founding-osei",
      candidate: { name: "Daniel Osei", email: "daniel.osei@example.com", locale: "en", timeZone: "Europe/London" },
      salaryExpectation: null,
      interviewNotes: [],
    },
    scorecards: [],
    disposition: null,
  },
];
