// Where what is typed here and what somebody saved meanwhile say something else.
import type { FormState } from "@/app/_ui/form-state";
import { AREA_FIELDS, type AreaField } from "@/lib/domain/position/compare-areas";
import { type AreaToEdit, type Said, typedSlots } from "./area-to-edit";

export type TypedDifference = {
  /** The area's name; "" for the template itself. */
  readonly area: string;
  /** null: the area stands in one of both only. */
  readonly field: AreaField | null;
  readonly here: string;
  readonly there: string;
};

type Values = FormState["values"];
type There = { readonly name: Said; readonly areas: readonly AreaToEdit[] };

export function typedDifferences(values: Values, there: There): TypedDifference[] {
  const typed = typedSlots(values).filter(({ slot }) => values[`areas.${slot}.remove`] !== "1");
  const name = one(values, "name");
  const gone = there.areas.filter((area) => !typed.some(({ key }) => key === area.key));
  return [
    ...(name === there.name.text ? [] : [{ area: "", field: "name" as const, here: name, there: there.name.text }]),
    ...typed.flatMap(({ slot, key }): TypedDifference[] => {
      const area = there.areas.find((each) => each.key === key);
      const here = fieldsOf(
        (field) => one(values, `areas.${slot}.${field}`),
        (list) => lines(values, slot, list),
      );
      if (!area) return [{ area: here.name, field: null, here: here.name, there: "" }];
      const now = savedFields(area);
      return AREA_FIELDS.filter((field) => here[field] !== now[field]).map((field) => ({
        area: area.name.text || area.name.other,
        field,
        here: here[field],
        there: now[field],
      }));
    }),
    ...gone.map((area) => ({ area: area.name.text, field: null, here: "", there: area.name.text || area.name.other })),
  ];
}

function fieldsOf(text: (field: string) => string, list: (field: string) => string): Record<AreaField, string> {
  return {
    name: text("name"),
    required: text("required"),
    weight: text("weight"),
    mustHave: text("mustHave"),
    kind: text("kind"),
    requirementText: text("requirementText"),
    levels: list("levels"),
    gapItems: list("gapItems"),
    strengthItems: list("strengthItems"),
  };
}

function savedFields(area: AreaToEdit): Record<AreaField, string> {
  return {
    name: area.name.text,
    required: area.required,
    weight: area.weight,
    mustHave: area.mustHave ? "1" : "",
    kind: area.kind,
    requirementText: area.requirementText.text,
    levels: joined(area.levels.map(({ from, word, meaning }) => [from, word.text, meaning.text].join(" "))),
    gapItems: joined(area.gapItems.map(({ text }) => text)),
    strengthItems: joined(area.strengthItems.map(({ text }) => text)),
  };
}

const joined = (all: readonly string[]) => all.filter((line) => line.trim() !== "").join("\n");

/** Browsers send line ends of their own. */
function one(values: Values, name: string): string {
  const value = values[name];
  return typeof value === "string" ? value.replaceAll("\r\n", "\n") : "";
}

function lines(values: Values, slot: number, list: string): string {
  const at = `areas.${slot}.${list}.`;
  const places = [
    ...new Set(
      Object.keys(values).flatMap((name) => (name.startsWith(at) ? [Number(name.slice(at.length).split(".")[0])] : [])),
    ),
  ].toSorted((a, b) => a - b);
  return joined(
    places.map((n) =>
      list === "levels"
        ? ["from", "word", "meaning"].map((part) => one(values, `${at}${n}.${part}`)).join(" ")
        : one(values, `${at}${n}`),
    ),
  );
}
