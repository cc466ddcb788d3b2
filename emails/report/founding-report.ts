// The founding case as a report, for tests: one skill gap that decides, one strength, one shared remark and one that stays inside.
import type { ReportDimension, ReportProps } from "./report-props";

type Given = Pick<ReportDimension, "name" | "score" | "required"> & Partial<ReportDimension>;
const area = (given: Given): ReportDimension => ({
  kind: "score",
  mustHave: false,
  requirementText: null,
  assessors: 1,
  spread: null,
  levels: [],
  strengths: [],
  gaps: [],
  remarks: [],
  tests: [],
  ...given,
});

const shared = {
  assessors: [{ role: "interviewer", count: 1 }],
  confirmedBy: null,
  reportId: "01930f6e-7c1a-7b3e-9d42-5f0a6b7c8d9e",
  version: 1,
  contentHash: "9f2c41d07be86a35c1de",
  verifyAddress: "https://huiyin.yunfan.example.com/v/01930f6e-7c1a-7b3e-9d42-5f0a6b7c8d9e",
  evaluatedAt: "2026-11-23T06:20:00.000Z",
  remarks: [{ text: "年前别来谈涨薪，爱来不来", shared: false }],
  tests: [],
} as const;

export const foundingReport: ReportProps = {
  ...shared,
  audience: "candidate",
  locale: "zh-CN",
  company: "云帆科技",
  positionTitle: "高级Java开发",
  candidateName: "王小川",
  interviewedOn: "2026年11月23日",
  confirmedBy: "王磊",
  dimensions: [
    area({
      name: "Spring Cloud",
      score: 55,
      required: 80,
      mustHave: true,
      requirementText: "3年以上高级开发经验",
      levels: [
        { from: 60, word: "会用", meaning: "能在现成的框架里完成功能，遇到注册、限流、配置的问题需要有人带" },
        { from: 80, word: "精通", meaning: "独立设计并上线过微服务体系，能说明每处取舍，处理过线上的雪崩与回滚" },
      ],
      gaps: ["Java Spring Cloud框架的实战经验不足"],
    }),
    area({ name: "并发编程", score: 70, required: 75, remarks: [{ text: "对并发编程的理解不够深入", shared: true }] }),
    area({
      name: "分布式事务",
      score: 85,
      required: 70,
      strengths: [{ item: "分布式事务处理思路清晰", evidence: "支付系统改造：TCC加补偿任务" }],
    }),
    area({
      name: "算法题得分",
      score: 60,
      required: 80,
      gaps: ["算法题得分低于要求"],
      tests: [
        {
          name: "算法题得分",
          score: 60,
          max: 100,
          questions: [
            { topic: "Redis分布式锁", expected: "考虑锁续期与误删", given: "只用SETNX", points: 3, maxPoints: 10 },
          ],
        },
      ],
    }),
    area({ name: "代码提交质量", score: 72, required: 70 }),
  ],
};

export const englishReport: ReportProps = {
  ...shared,
  audience: "candidate",
  locale: "en",
  company: "Yunfan Technology",
  positionTitle: "Senior Java Developer",
  candidateName: "Siobhán O’Brien-Wałęsa",
  interviewedOn: "23 November 2026",
  assessors: [
    { role: "interviewer", count: 2 },
    { role: "manager", count: 1 },
  ],
  confirmedBy: "Lei Wang",
  dimensions: [
    area({
      name: "Spring Cloud",
      score: 55.25,
      required: 80,
      mustHave: true,
      assessors: 3,
      spread: 12.5,
      requirementText: "Three years as a senior developer",
      levels: [
        {
          from: 80,
          word: "Fluent",
          meaning: "has designed and shipped a system of services alone and can explain each choice",
        },
      ],
      gaps: ["Little hands-on work with Spring Cloud"],
    }),
    area({
      name: "Concurrency",
      score: 74.5,
      required: 75,
      remarks: [{ text: "The ‘happens-before’ question stayed open — worth another look.", shared: true }],
    }),
    area({
      name: "Distributed transactions",
      score: 85,
      required: 70,
      strengths: [
        {
          item: "Clear thinking about failure",
          evidence: "the payment system: try, confirm, cancel with a compensating task",
        },
      ],
    }),
    area({ name: "Safety certificate", kind: "certificate", score: 0, required: 100 }),
    area({ name: "Years as a lead", kind: "years", score: 2, required: 3 }),
    area({ name: "Code review", score: null, required: 70 }),
  ],
};
