import { describe, expect, it } from "vitest";
import { isTooWide, reachOf } from "./reach";

describe("how wide a rule is", () => {
  it("counts the good sentences it would ask about, in notes and in letters apart", () => {
    const reach = reachOf({ locale: "zh-CN", phrases: ["项目"], scopes: ["note", "letter"] });
    expect(reach.inside?.of).toBeGreaterThan(700);
    expect(reach.letter?.of).toBeGreaterThan(50);
    expect(reach.inside?.hit.every((text) => text.includes("项目"))).toBe(true);
    expect(isTooWide(reach)).toBe(true);
    expect(isTooWide(reachOf({ locale: "en", phrases: ["for the"], scopes: ["note"] }))).toBe(true);
  });

  it("is nothing for words nobody writes about work, and is asked only where the rule is read", () => {
    const reach = reachOf({ locale: "zh-CN", phrases: ["蓝天计划"], scopes: ["letter"] });
    expect(reach).toMatchObject({ inside: null, letter: { hit: [] } });
    expect(isTooWide(reach)).toBe(false);
  });
});
