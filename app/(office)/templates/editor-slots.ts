// The areas of the editor as slots: a place in the form's field names that an area keeps wherever it moves.
import type { FormState } from "@/app/_ui/form-state";
import { weightOf } from "../_work/shares";
import { type AreaToEdit, NEW_AREA, typedSlots } from "./area-to-edit";

export type Slot = { readonly slot: number; readonly area: AreaToEdit };
export type Figure = { readonly name: string; readonly weight: number; readonly removed: boolean };

/** After a refusal, or with a draft of an earlier visit, what was typed says which areas there are and in which order. */
export function firstSlots({ values, status }: FormState, areas: readonly AreaToEdit[], withNew: boolean): Slot[] {
  if (status === "failed" || status === "kept") {
    return typedSlots(values).map(({ slot, key, from, source }) => {
      const base = areas.find((one) => one.key === (key === "" && source === "" ? from : key));
      return { slot, area: { ...(base ?? NEW_AREA), key, from, source } };
    });
  }
  return [...areas, ...(withNew ? [NEW_AREA] : [])].map((area, slot) => ({ slot, area }));
}

/** @param typed what stands in a field, undefined where nothing was typed yet */
export function figuresOf(slots: readonly Slot[], typed: (name: string) => unknown): Readonly<Record<number, Figure>> {
  return Object.fromEntries(
    slots.map(({ slot, area }) => {
      const read = (field: string, given: string) => {
        const value = typed(`areas.${slot}.${field}`) ?? given;
        return typeof value === "string" ? value : given;
      };
      const figure = {
        name: read("name", area.name.text) || area.name.other,
        weight: weightOf(read("weight", area.weight)),
        removed: read("remove", "") === "1",
      };
      return [slot, figure];
    }),
  );
}

/** The list with what stood at `from` standing at `to`. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const one = list[from];
  if (one === undefined || to < 0 || to >= list.length) return [...list];
  return list.toSpliced(from, 1).toSpliced(to, 0, one);
}
