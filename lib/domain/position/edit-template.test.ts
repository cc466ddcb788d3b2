import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aDimension } from "@/cases/a-case";
import type { Locale } from "@/lib/domain/shared/locale";
import { type TypedArea, editTemplate } from "./edit-template";

const both = (zh: string, en: string) => ({ "zh-CN": zh, en });
const dimensions = ["a", "b", "c", "d"].map((key) =>
  aDimension({ key, name: both(`维度${key}`, `Area ${key}`), gapItems: [both("慢", "Slow"), both("晚", "Late")] }),
);
const template = { name: both("模板", "Template"), locale: "zh-CN" as Locale, dimensions };

function typed(key: string, more: Partial<TypedArea> = {}): TypedArea {
  return {
    key,
    from: "",
    source: "",
    place: null,
    remove: false,
    name: `Area ${key}`,
    kind: "score",
    weight: 50,
    required: 75,
    mustHave: false,
    requirementText: "",
    levels: [],
    gapItems: ["Slow", "Late"],
    strengthItems: [],
    ...more,
  };
}
const edit = (areas: readonly (TypedArea | null)[], copied = new Map()) =>
  editTemplate(template, { lang: "en", name: "Template", areas }, copied);
const keysOf = (areas: readonly (TypedArea | null)[]) => edit(areas).dimensions.map(({ key }) => key);

describe("a recruiter edits a template", () => {
  it("and finds it as it was where nothing was changed", () => {
    const edited = edit(["a", "b", "c", "d"].map((key) => typed(key)));
    expect(edited.name).toEqual(template.name);
    expect(edited.dimensions).toEqual(dimensions);
  });

  it("in one language: the other goes on saying what it said", () => {
    const [area] = edit([typed("a", { name: "Coding", gapItems: ["", "Hasty"] })]).dimensions;
    expect(area).toMatchObject({ name: both("维度a", "Coding"), gapItems: ["慢", both("晚", "Hasty")] });
  });

  it("and gets every area that stays once, in the order of the places, whatever slots they were typed in", () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(["a", "b", "c", "d"]),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (keys, slots) => {
          const areas: (TypedArea | null)[] = [null, null, null, null];
          keys.forEach((key, place) => {
            areas[slots[place]!] = typed(key, { place });
          });
          expect(keysOf(areas)).toEqual(keys);
        },
      ),
    );
  });

  it("without scripts moves one area by its place, up and down", () => {
    const at = (...places: number[]) => ["a", "b", "c", "d"].map((key, n) => typed(key, { place: places[n]! }));
    expect(keysOf(at(1, 2, 3, 2))).toEqual(["a", "d", "b", "c"]);
    expect(keysOf(at(3, 2, 3, 4))).toEqual(["b", "c", "a", "d"]);
    expect(keysOf(at(1, 2, 3, 4))).toEqual(["a", "b", "c", "d"]);
  });

  it("takes areas out and copies them, each copy with a key of its own and both its languages", () => {
    const elsewhere = aDimension({ key: "x", name: both("别处", "Elsewhere") });
    const edited = edit(
      [
        typed("a", { remove: true }),
        typed("", { from: "b", name: "Copy" }),
        typed("", { from: "x", source: "position:1", name: "Elsewhere", gapItems: [] }),
        typed("b"),
      ],
      new Map([["position:1/x", elsewhere]]),
    );
    expect(edited.dimensions.map(({ name }) => name)).toEqual([
      both("维度b", "Copy"),
      both("别处", "Elsewhere"),
      both("维度b", "Area b"),
    ]);
    expect(new Set(edited.dimensions.map(({ key }) => key)).size).toBe(3);
  });

  it("and is told of a fault by the field it was typed in", () => {
    const { fieldOf } = edit([
      typed("a", { remove: true }),
      typed("", { place: 9, name: "New", gapItems: ["", "Third", "Late"] }),
      typed("b", { place: 1 }),
    ]);
    expect(fieldOf("dimensions.0.gapItems.1.en")).toBe("areas.2.gapItems.1");
    expect(fieldOf("dimensions.1.gapItems.0")).toBe("areas.1.gapItems.1");
    expect(fieldOf("dimensions.1.weight")).toBe("areas.1.weight");
    expect(fieldOf("name.en")).toBe("name");
    expect(fieldOf("dimensions")).toBe("dimensions");
  });
});
