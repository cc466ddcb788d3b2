import { describe, expect, it } from "vitest";
import { isTooWide, reachOf } from "./reach";

describe("how wide a rule is", () => {
  it("counts the good sentences it would ask about, in notes and in letters apart", () => {
    const reach = reachOf({ phrases: ["项目"], scopes: ["note", "letter"] });
    expect(reach.inside?.of).toBeGreaterThan(1500);
    expect(reach.letter?.of).toBeGreaterThan(100);
    expect(reach.inside?.hit.every((text) => text.includes("项目"))).toBe(true);
    expect(isTooWide(reach)).toBe(true);
  });

  it("is nothing for words nobody writes about work, and is asked only where the rule is read", () => {
    const reach = reachOf({ phrases: ["蓝天计划"], scopes: ["letter"] });
    expect(reach).toMatchObject({ inside: null, letter: { hit: [] } });
    expect(isTooWide(reach)).toBe(false);
  });
});
