import { expect, test } from "vitest";
import { otherLanguage } from "./locale";

test("on an English page a Chinese name or title is read out in Chinese, and a foreign word inside it too", () => {
  for (const text of ["王小川", "高级Java开发", "阿依古丽·买买提"]) expect(otherLanguage(text, "en")).toBe("zh-CN");
  for (const text of ["Emma Clarke", "Zoë O’Brien", "79.5", ""]) expect(otherLanguage(text, "en")).toBeNull();
});

test("on a Chinese page only what is foreign as a whole is read out in English", () => {
  for (const text of ["Emma Clarke", "Backend Engineer", "Spring Cloud"])
    expect(otherLanguage(text, "zh-CN")).toBe("en");
  for (const text of ["王小川", "高级Java开发", "C", "79.5", ""]) expect(otherLanguage(text, "zh-CN")).toBeNull();
});
