import { expect, it } from "vitest";
import { foreign } from "./foreign";

it("words of the other language say so, and figures and signs belong to both", () => {
  expect(foreign("分布式事务", "en")).toEqual({ lang: "zh-CN" });
  expect(foreign("Thank you for the answer.", "zh-CN")).toEqual({ lang: "en" });
  expect(foreign("Java开发", "zh-CN")).toEqual({});
  expect(foreign("79.5 ▲", "en")).toEqual({});
});
