import { describe, expect, it } from "vitest";
import { checkWording } from "./check-wording";
import remarks from "./corpus/remarks.json";
import moreRemarks from "./corpus/second-author-remarks.json";
import { CATEGORIES, type WordingScope } from "./finding";
import { rewriteOf } from "./rewrite";

const rewrite = (text: string, scope: WordingScope = "remark") => {
  const context = { scope, locale: "en" } as const;
  const found = checkWording(text, context).filter((one) => one.severity !== "hint");
  return found.map((one) => rewriteOf(text, one, context, checkWording));
};

describe("a flagged text", () => {
  it("keeps the work and loses the person", () => {
    expect(rewrite("Java基础扎实，但是年龄偏大，沟通清楚。")).toEqual(["Java基础扎实，沟通清楚。"]);
    expect(rewrite("年龄偏大，但代码写得清楚")).toEqual(["代码写得清楚"]);
    expect(rewrite("Good SQL, but she is pregnant.")).toEqual(["Good SQL."]);
    expect(rewrite("She is pregnant and her tests were thorough")[0]).toBe("Her tests were thorough");
  });

  it("goes altogether when nothing else stands in it", () => {
    expect(rewrite("年龄偏大")).toEqual([""]);
  });

  it("is left to a person where a fact is missing", () => {
    expect(rewrite("性格太内向")).toEqual([null]);
    expect(rewrite("由于种种原因", "letter")).toEqual([null]);
  });
});

const typed = [...remarks, ...moreRemarks];

describe.each(["zh-CN", "en"])("over every kind of remark (%s)", (locale) => {
  it.each(CATEGORIES)("%s: what is left raises less and nothing new, or a person is asked", (category) => {
    const some = typed.filter((one) => one.locale === locale && one.category === category).slice(0, 25);
    for (const { text, scope } of some) {
      const context = { scope: scope as WordingScope, locale: "en" } as const;
      const grave = (given: string) =>
        checkWording(given, context).flatMap((one) => (one.severity === "hint" ? [] : [one.category]));
      const before = grave(text);
      for (const left of rewrite(text, scope as WordingScope)) {
        if (left === null) continue;
        expect(grave(left).length).toBeLessThan(before.length);
        expect(before).toEqual(expect.arrayContaining(grave(left)));
      }
    }
  });
});

it("a protected trait, an insult or a leak can be taken out in one tap, nearly always", () => {
  const kinds = [
    "sex",
    "age",
    "health",
    "religion",
    "region",
    "insult",
    "other_candidate",
    "internal_salary",
    "privacy",
  ];
  const some = typed.filter((one) => kinds.includes(one.category));
  const offered = some.filter(({ text, scope }) => {
    const context = { scope: scope as WordingScope, locale: "en" } as const;
    const found = checkWording(text, context).filter((one) => one.severity !== "hint" && kinds.includes(one.category));
    return found.every((one) => rewriteOf(text, one, context, checkWording) !== null);
  });
  expect(offered.length / some.length).toBeGreaterThan(0.97);
});
