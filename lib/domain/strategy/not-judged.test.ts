import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAboutThePerson } from "./not-judged";

const names = ["Spring Cloud", "排班", "Site safety", "a"];

describe("a remark about the person", () => {
  it.each([
    "总觉得他哪里怪怪的",
    "气场不太合",
    "她这个人说不上来",
    "看着不太靠谱",
    "候选人笑容有点假",
    "Something about him felt off",
    "I would not want to sit next to her",
    "Not our kind of person",
    "Weak handshake, no eye contact",
    "She seems so quiet",
  ])("is one for a colleague to read: %s", (text) => {
    expect(isAboutThePerson(text, names)).toBe(true);
  });
});

describe("a remark about the work", () => {
  it.each([
    "他对并发编程的理解不够深入",
    "她的排班很细",
    "他答对了7题",
    "候选人没有准备案例",
    "支付系统的改造讲得很清楚",
    "感觉薪资期望偏高",
    "He explained the rollback plan well",
    "She was strong on Site safety",
    "They missed 2 of 5 steps",
    "Clear component boundaries",
    "hiring freeze",
    "accessibility",
    "接受他司",
    "其他都还可以",
    "The candidate accepted another offer",
  ])("needs no second look: %s", (text) => {
    expect(isAboutThePerson(text, [...names, "Accessibility"])).toBe(false);
  });

  it("never fails to be told apart, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(typeof isAboutThePerson(text, names)).toBe("boolean");
      }),
    );
  });
});
