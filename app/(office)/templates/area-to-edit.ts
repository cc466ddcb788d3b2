// An area as the editor's fields show it: the words of one language, with those of the other behind an empty field.
import type { Dimension, DimensionKind } from "@/lib/domain/position/position";
import { type Locale, type LocalText, anyText, textIn } from "@/lib/domain/shared/locale";

export type Said = { readonly text: string; readonly other: string };
export type AreaToEdit = {
  /** "" for a new area. */
  readonly key: string;
  /** The area it was copied from, or "". */
  readonly from: string;
  /** The other template or position it was copied from, or "". */
  readonly source: string;
  readonly name: Said;
  readonly kind: DimensionKind;
  readonly weight: string;
  readonly required: string;
  readonly mustHave: boolean;
  readonly requirementText: Said;
  readonly levels: readonly { readonly from: string; readonly word: Said; readonly meaning: Said }[];
  readonly gapItems: readonly Said[];
  readonly strengthItems: readonly Said[];
};

const NOTHING: Said = { text: "", other: "" };
export const NEW_AREA: AreaToEdit = {
  key: "",
  from: "",
  source: "",
  name: NOTHING,
  kind: "score",
  weight: "10",
  required: "70",
  mustHave: false,
  requirementText: NOTHING,
  levels: [],
  gapItems: [],
  strengthItems: [],
};

export function areaToEdit(area: Dimension, owner: Locale, lang: Locale): AreaToEdit {
  const said = (text: LocalText | null): Said =>
    text === null ? NOTHING : { text: textIn(text, owner, lang) ?? "", other: anyText(text, owner, owner) };
  return {
    key: area.key,
    from: "",
    source: "",
    name: said(area.name),
    kind: area.kind,
    weight: String(area.weight),
    required: String(area.required),
    mustHave: area.mustHave,
    requirementText: said(area.requirementText),
    levels: area.levels.map(({ from, word, meaning }) => ({
      from: String(from),
      word: said(word),
      meaning: said(meaning),
    })),
    gapItems: area.gapItems.map(said),
    strengthItems: area.strengthItems.map(said),
  };
}

type Values = Readonly<Record<string, string | readonly string[]>>;

/** The slots of `areas.<slot>.…` that were typed in, by the order they were given. */
export function typedSlots(values: Values): { slot: number; key: string; from: string; source: string }[] {
  const said = (slot: number, field: string) => {
    const value = values[`areas.${slot}.${field}`];
    return typeof value === "string" ? value : "";
  };
  const slots = Object.keys(values).flatMap((name) => {
    const slot = /^areas\.(\d{1,3})\.place$/.exec(name)?.[1];
    return slot === undefined ? [] : [Number(slot)];
  });
  return slots
    .toSorted((a, b) => Number(said(a, "place")) - Number(said(b, "place")) || b - a)
    .map((slot) => ({ slot, key: said(slot, "key"), from: said(slot, "from"), source: said(slot, "source") }));
}

/** What is typed in a slot now, as a new area of its own. */
export function copyOf(form: FormData, slot: number, area: AreaToEdit, name: string): AreaToEdit {
  const at = (field: string, other = ""): Said => {
    const value = form.get(`areas.${slot}.${field}`);
    return { text: typeof value === "string" ? value : "", other };
  };
  const howMany = (field: string, last = "") => {
    let n = 0;
    while (form.has(`areas.${slot}.${field}.${n}${last}`)) n += 1;
    return n;
  };
  const lines = (field: string, before: readonly Said[]) => {
    const all = Array.from({ length: howMany(field) }, (_, n) => at(`${field}.${n}`, before[n]?.other));
    return all.slice(0, all.findLastIndex(({ text, other }) => text !== "" || other !== "") + 1);
  };
  const levels = Array.from({ length: howMany("levels", ".from") }, (_, n) => ({
    from: at(`levels.${n}.from`).text,
    word: at(`levels.${n}.word`, area.levels[n]?.word.other),
    meaning: at(`levels.${n}.meaning`, area.levels[n]?.meaning.other),
  }));
  return {
    key: "",
    from: area.key === "" ? area.from : area.key,
    source: area.source,
    name: { text: name, other: area.name.other },
    kind: at("kind").text as DimensionKind,
    weight: at("weight").text,
    required: at("required").text,
    mustHave: form.has(`areas.${slot}.mustHave`),
    requirementText: at("requirementText", area.requirementText.other),
    levels,
    gapItems: lines("gapItems", area.gapItems),
    strengthItems: lines("strengthItems", area.strengthItems),
  };
}
