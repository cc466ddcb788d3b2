import { describe, expect, test } from "vitest";
import { checksOf, draftFor } from "@/cases/letter-desk";
import { stories } from "@/cases/letter-stories";
import { storyFile } from "@/cases/story";
import { caseFileOf, toldCases, workedCases } from "@/cases/worked-cases";
import { letterChecks as en } from "@/lib/i18n/en/letter-checks";
import { translateKey } from "@/lib/i18n/translate";
import { editBlocks } from "./edit-blocks";
import type { BlockKind, Draft } from "./letter";

const worked = (id: string) => caseFileOf(workedCases().find((one) => one.id === id)!);
const story = (about: string) => storyFile(stories.find((one) => one.about === about)!);
const java = worked("java-senior");
const salary = worked("salary-above-band");
const frontend = worked("en-frontend-gap");
const textOf = (draft: Draft, kind: BlockKind) => draft.blocks.find((block) => block.kind === kind)?.text ?? "";

/** The ids of checks that fail after one paragraph was changed. */
function failing(file: typeof java, kind: BlockKind, change: (text: string) => string): number[] {
  const draft = draftFor(file);
  const edited = editBlocks(draft, [{ kind, text: change(textOf(draft, kind)) }]);
  return checksOf(file, edited)
    .filter((check) => !check.ok)
    .map((check) => check.id);
}

describe("an edit that goes too far is found", () => {
  const cases: readonly (readonly [string, typeof java, BlockKind, (text: string) => string, number])[] = [
    ["a score rounded up to the requirement", java, "gaps", (text) => text.replace("55分", "80分"), 5],
    ["a score of another area", java, "gaps", (text) => text.replace("55分", "72分"), 5],
    ["a figure nobody gave", java, "gaps", (text) => `${text}您的总分是61.7分。`, 5],
    ["a figure in Chinese characters", salary, "band", (text) => `${text}最多可以到两万二千元。`, 5],
    ["a figure in thousands", salary, "band", (text) => `${text}最多22K。`, 5],
    ["English number words", frontend, "next_step", (text) => `${text} The pay is forty thousand pounds.`, 5],
    ["the band taken out", salary, "band", () => "薪资没有谈拢。", 5],
    ["the deciding gap taken out", java, "gaps", () => "这次的差距写在报告里。", 6],
    ["a met area called a gap", java, "gaps", (text) => `${text}分布式事务也有差距。`, 6],
    ["a freeze that isn't one", java, "next_step", (text) => `${text}这个岗位的编制冻结了。`, 6],
    ["pay as a reason that the figures don't bear out", java, "gaps", (text) => `${text}您的期望高于预算。`, 6],
    ["a remark that wasn't shared", java, "gaps", (text) => `${text}年前别来谈涨薪。`, 7],
    ["a verdict on the person", java, "strengths", (text) => `${text}您很优秀。`, 7],
    ["a comparison", frontend, "gaps", (text) => `${text} Ben was better than you.`, 7],
    ["a stranger's name", frontend, "gaps", (text) => `${text} Patricia scored this task.`, 7],
    ["a person with a title", java, "gaps", (text) => `${text}郭经理也这么看。`, 7],
    ["an interviewer's name", java, "gaps", (text) => `${text}面试官甲这样认为。`, 7],
    ["an age", java, "gaps", (text) => `${text}您年龄偏大。`, 7],
    ["the machine to blame", java, "outcome", (text) => `${text}系统评分没有通过。`, 7],
    ["another role in a negotiated letter", salary, "next_step", (text) => `${text}也可以考虑运营专员。`, 8],
    ["no next step", java, "next_step", () => "就写到这里。", 8],
    ["a promise", java, "next_step", (text) => `${text}下次一定录用您。`, 11],
    ["a raise", salary, "next_step", (text) => `${text}转正后会加薪。`, 11],
    ["a date", java, "next_step", (text) => `${text}明年三月会再联系您。`, 11],
    ["an English promise", frontend, "next_step", (text) => `${text} We guarantee an interview next month.`, 11],
    ["the outcome hidden", java, "outcome", () => "评估已经完成，下面是具体的内容。", 3],
    ["the title changed", java, "thanks", () => "感谢您参加Java工程师的面试，您讲了支付系统的分布式事务改造。", 1],
  ];
  for (const [what, file, kind, change, id] of cases) {
    test(`${what}: check ${id}`, () => {
      expect(failing(file, kind, change)).toContain(id);
    });
  }

  test("who withdrew is not turned away", () => {
    expect(failing(worked("candidate-withdrew"), "outcome", () => "尊重您的决定，这次我们没能录用您。")).toContain(3);
  });

  test("a lower position that isn't open", () => {
    const welder = story("a welder assessed by two people, one must-have missed");
    expect(failing(welder, "next_step", (text) => `${text}也欢迎来做焊接学徒工。`)).toContain(8);
  });
});

describe("a fair edit passes", () => {
  const hard = [1, 3, 5, 6, 7, 8, 11];
  const cases: readonly (readonly [string, typeof java, BlockKind, (text: string) => string])[] = [
    [
      "other words for the same gap",
      java,
      "gaps",
      () => "差距在必备项Spring Cloud：您得55分，要求80分。算法题得分60分，要求80分，不是主要原因。",
    ],
    ["a detail from the notes", java, "thanks", (text) => `${text}TCC加补偿任务讲得很清楚。`],
    ["the day of the interview", java, "thanks", (text) => text.replace("。", "，时间是11月23日。")],
    ["two working days in other words", java, "next_step", (text) => `${text}两个工作日内我会回您。`],
    ["I cannot promise", frontend, "next_step", (text) => `${text} I cannot promise more than that.`],
    ["a denial in Chinese", salary, "next_step", (text) => `${text}我不能保证公司会调整。`],
    [
      "a shared remark",
      java,
      "gaps",
      (text) => `${text}并发编程70分，要求75分，对并发编程的理解不够深入，但不是主要原因。`,
    ],
  ];
  for (const [what, file, kind, change] of cases) {
    test(what, () => {
      expect(failing(file, kind, change).filter((id) => hard.includes(id))).toEqual([]);
    });
  }
});

test("taking out the figures or the strength warns", () => {
  expect(failing(java, "strengths", () => "")).toContain(4);
  expect(failing(java, "thanks", () => "感谢您参加高级Java开发的面试。")).toContain(2);
  expect(failing(java, "door", () => "有问题请联系我们。")).toContain(9);
  expect(failing(java, "gaps", (text) => text.repeat(6))).toContain(10);
  expect(failing(java, "signature", () => "招聘组")).toContain(12);
  expect(failing(java, "next_step", (text) => `${text}祝您前程似锦，{{name}}。`)).toContain(12);
});

test("who has waited for more than three days isn't told how quickly the answer came", () => {
  const hoursAfter = (file: typeof java, hours: number) =>
    new Date(Date.parse(file.evaluation.interviewedAt) + hours * 3_600_000);
  const prompt = [
    [java, "这个结果我第一时间写给您。"],
    [frontend, " I am glad to answer so soon."],
  ] as const;
  for (const [file, words] of prompt) {
    const draft = draftFor(file);
    const edited = editBlocks(draft, [{ kind: "next_step", text: `${textOf(draft, "next_step")}${words}` }]);
    const promises = (hours: number) => checksOf(file, edited, undefined, hoursAfter(file, hours))[10]?.ok;
    expect([promises(1), promises(72), promises(73)]).toEqual([true, true, false]);
    expect(checksOf(file, draft, undefined, hoursAfter(file, 1000))[10]?.ok).toBe(true);
  }
});

test("always twelve answers in order, each with words in both languages", () => {
  for (const one of toldCases()) {
    const file = caseFileOf(one);
    const checks = checksOf(file, draftFor(file));
    expect(checks.map((check) => check.id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(checks.filter((check) => check.kind === "hard").map((check) => check.id)).toEqual([1, 3, 5, 6, 7, 8, 11]);
    for (const check of checks) {
      expect(Object.keys(en)).toContain(check.name);
      expect(translateKey("zh-CN", "letterChecks", check.textKey, check.values)).not.toBe(check.textKey);
      expect(translateKey("en", "letterChecks", check.textKey, check.values)).not.toBe(check.textKey);
    }
  }
});
