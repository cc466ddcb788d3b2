import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDimension } from "@/cases/a-case";
import { compareAreas, isSame, isSameText } from "./compare-areas";
import type { Dimension } from "./position";
import { STARTER_TEMPLATES } from "./starter-templates/starter-templates";

const starters = STARTER_TEMPLATES.map(({ dimensions }) => dimensions);
const some = fc.constantFrom(...starters).chain((all) => fc.shuffledSubarray([...all]));
const keys = (areas: readonly Dimension[]) => areas.map((area) => area.key);

describe("somebody compares two versions of a template", () => {
  it("and sees nothing where they say the same, however it is laid down", () => {
    fc.assert(fc.property(some, (areas) => isSame(compareAreas(areas, structuredClone(areas), "zh-CN"))));
    const plain = aDimension({ key: "a", name: "Code", gapItems: ["Slow"] });
    const marked = { ...plain, name: { en: "Code" }, gapItems: [{ en: "Slow" }] };
    expect(isSame(compareAreas([plain], [marked], "en"))).toBe(true);
    expect(isSame(compareAreas([plain], [marked], "zh-CN"))).toBe(false);
    expect(isSameText({ "zh-CN": "编码", en: "Code" }, { en: "Code", "zh-CN": "编码" }, "en")).toBe(true);
    expect(isSameText("Code", "Coding", "en")).toBe(false);
  });

  it("and finds each area once: added, removed or in both; what came one way went the other", () => {
    fc.assert(
      fc.property(fc.constantFrom(...starters), fc.func(fc.boolean()), fc.func(fc.boolean()), (all, inThen, inNow) => {
        const then = all.filter(({ key }) => inThen(key));
        const now = all.filter(({ key }) => inNow(key));
        const there = compareAreas(then, now, "en");
        const back = compareAreas(now, then, "en");
        expect(keys(there.added)).toEqual(keys(now.filter((area) => !then.includes(area))));
        expect(keys(there.removed)).toEqual(keys(back.added));
        expect([there.moved, there.changed, back.changed]).toEqual([false, [], []]);
      }),
    );
  });

  it("and is told of another order only where areas that both have were moved", () => {
    const [a, b, c] = ["a", "b", "c"].map((key) => aDimension({ key })) as [Dimension, Dimension, Dimension];
    expect(compareAreas([a, b], [b, a], "en").moved).toBe(true);
    expect(compareAreas([a, b], [c, a, b], "en")).toMatchObject({ moved: false, added: [c] });
    expect(compareAreas([a, b, c], [a, c], "en")).toMatchObject({ moved: false, removed: [b] });
  });

  it("and reads which fields say something else, and which items came and went", () => {
    const before = aDimension({ key: "a", weight: 10, gapItems: ["Slow", "Late"], strengthItems: ["Calm", "Clear"] });
    const after = {
      ...before,
      weight: 30,
      mustHave: true,
      gapItems: ["Slow", "Hasty"],
      strengthItems: ["Clear", "Calm"],
    };
    expect(compareAreas([before], [after], "en").changed).toEqual([
      {
        before,
        after,
        fields: ["weight", "mustHave", "gapItems", "strengthItems"],
        gapItems: { added: ["Hasty"], removed: ["Late"] },
        strengthItems: { added: [], removed: [] },
      },
    ]);
  });
});
