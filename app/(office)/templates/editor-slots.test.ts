import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newForm } from "@/app/_ui/form-state";
import { NEW_AREA } from "./area-to-edit";
import { figuresOf, firstSlots, movedTo } from "./editor-slots";

const area = (key: string) => ({ ...NEW_AREA, key, name: { text: key, other: "" } });
const areas = [area("a"), area("b"), area("c")];

test("a moved area stands where it was put, and the others keep their order", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { minLength: 1 }), fc.nat(20), fc.nat(20), (list, from, to) => {
      const moved = movedTo(list, from, to);
      const possible = from < list.length && to < list.length;
      expect(moved.toSorted()).toEqual(list.toSorted());
      const others = (all: readonly number[]) => all.filter((one) => one !== list[from]);
      expect(others(moved)).toEqual(others(list));
      expect(possible ? moved[to] : moved[from]).toBe(list[from]);
    }),
  );
});

describe("the editor begins", () => {
  test("with the areas of the saved version, and an empty one where it was asked for", () => {
    expect(firstSlots(newForm("x"), areas, true).map((one) => one.area.key)).toEqual(["a", "b", "c", ""]);
  });

  test("with what was typed before: its order, its copies, without what was never there", () => {
    const values = {
      "areas.2.place": "1",
      "areas.2.key": "c",
      "areas.0.place": "2",
      "areas.0.key": "a",
      "areas.7.place": "3",
      "areas.7.key": "",
      "areas.7.from": "a",
      "areas.9.name": "no place",
    };
    const slots = firstSlots(newForm("x", values), areas, false);
    expect(slots.map((one) => [one.slot, one.area.key, one.area.from])).toEqual([
      [2, "c", ""],
      [0, "a", ""],
      [7, "", "a"],
    ]);
  });
});

test("shares follow what is typed; half a figure counts as nothing", () => {
  const slots = areas.map((one, slot) => ({ slot, area: one }));
  const typed: Record<string, string> = { "areas.0.weight": "３０", "areas.1.weight": "abc", "areas.2.remove": "1" };
  expect(figuresOf(slots, (name) => typed[name])).toEqual({
    0: { name: "a", weight: 30, removed: false },
    1: { name: "b", weight: 0, removed: false },
    2: { name: "c", weight: 10, removed: true },
  });
});
