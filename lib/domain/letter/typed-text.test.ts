import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hanPunctuation, lengthOf, oneLine, quotation, sameStory, shareWord, speaks, tidy } from "./typed-text";

const room = { soft: 10, hard: 12 };

describe("what people typed, made fit for a letter", () => {
  test("Chinese marks become full width, Latin ones stay", () => {
    expect(hanPunctuation("支付系统改造:TCC加补偿任务,用时14:05")).toBe("支付系统改造：TCC加补偿任务，用时14:05");
    expect(hanPunctuation("Figma组件库(beta), 上线")).toBe("Figma组件库（beta），上线");
    expect(hanPunctuation("Ward Manager, Paediatrics")).toBe("Ward Manager, Paediatrics");
  });

  test("no space between Han and Latin in Chinese, English untouched", () => {
    expect(tidy("用 Redis 做 3 次", "zh-CN")).toBe("用Redis做3次");
    expect(tidy("use Redis 3 times", "en")).toBe("use Redis 3 times");
  });

  test("a long note ends at a clause, and never in the middle of one that fits", () => {
    expect(quotation("负责过支付系统改造,用TCC加补偿任务,三个月上线", "zh-CN", room)).toBe("负责过支付系统改造");
    expect(quotation("Cut first load from 5.2 s to 2.1 s.", "en", room)).toBe("Cut first load from 5.2 s to 2.1 s");
    expect(quotation("一二三四五六七八九十一二三四五", "zh-CN", room)).toBe("一二三四五六七八九十一二…");
  });

  test("quotation marks inside become single, so that the quotation closes where it should", () => {
    expect(quotation('说"先止损"再谈', "zh-CN", room)).toBe("说‘先止损’再谈");
  });

  test("one piece of work is recognised in two wordings", () => {
    expect(sameStory("负责过支付系统的分布式事务改造，用TCC加补偿任务", "支付系统改造：TCC加补偿任务")).toBe(true);
    expect(sameStory("有Python爬虫经验", "电商项目里把加购流失拆成三段")).toBe(false);
    expect(shareWord("分布式事务", "负责分布式系统的基础开发")).toBe(true);
    expect(shareWord("Measured before optimising", "Design system work")).toBe(false);
  });

  test("a text of the other language doesn't slip in, a product's name may", () => {
    expect(speaks("Spring Cloud", "zh-CN")).toBe(true);
    expect(speaks("rebuilt the whole payment flow alone", "zh-CN")).toBe(false);
    expect(speaks("改造", "en")).toBe(false);
  });
});

test("laws: one line, well formed, within its room, and done twice is done once", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary" }), fc.string()),
      fc.constantFrom("zh-CN" as const, "en" as const),
      (text, locale) => {
        const quoted = quotation(text, locale, room);
        expect(quoted.isWellFormed()).toBe(true);
        expect(quoted).not.toMatch(/[\n\r\u2028“”"]/);
        expect(lengthOf(quoted)).toBeLessThanOrEqual(room.hard);
        expect(oneLine(oneLine(text))).toBe(oneLine(text));
        expect(hanPunctuation(hanPunctuation(text))).toBe(hanPunctuation(text));
      },
    ),
    { numRuns: 300 },
  );
});
