// An area is edited in one language at a time; what it says in the other language stays beside it.
import type { Locale, LocalText } from "@/lib/domain/shared/locale";
import { textIn } from "@/lib/domain/shared/locale";
import type { Dimension, DimensionKind } from "./position";

/** What was typed, in `lang`. Empty lines of a list that have no other language are taken out. */
export type TypedDimension = {
  readonly name: string;
  readonly kind: DimensionKind;
  readonly weight: number;
  readonly required: number;
  readonly mustHave: boolean;
  readonly requirementText: string;
  readonly levels: readonly { readonly from: number | null; readonly word: string; readonly meaning: string }[];
  readonly gapItems: readonly string[];
  readonly strengthItems: readonly string[];
};

type Languages = { readonly owner: Locale; readonly lang: Locale };

/** The text with what was typed in `lang`; null when nothing is left in any language. Never throws. */
export function editText(
  old: LocalText | null | undefined,
  typed: string,
  { owner, lang }: Languages,
): LocalText | null {
  const other: Locale = lang === "en" ? "zh-CN" : "en";
  const kept = old === null || old === undefined ? null : textIn(old, owner, other);
  const text = typed.trim();
  if (kept === null) return text === "" ? null : lang === owner ? text : { [lang]: text };
  if (text === "") return other === owner ? kept : { [other]: kept };
  return { "zh-CN": lang === "en" ? kept : text, en: lang === "en" ? text : kept };
}

/** The area as edited; lists are matched by place, so that each line keeps its other language. */
export function editDimension(
  old: Dimension | null,
  key: string,
  typed: TypedDimension,
  languages: Languages,
): Omit<Dimension, "name"> & { readonly name: LocalText | null } {
  const list = (before: readonly LocalText[] | undefined, lines: readonly string[]) =>
    lines.flatMap((line, place) => editText(before?.[place], line, languages) ?? []);
  const levels = typed.levels.flatMap((level, place) => {
    const before = old?.levels[place];
    const word = editText(before?.word, level.word, languages);
    if (level.from === null || word === null) return [];
    const meaning = editText(before?.meaning, level.meaning, languages) ?? word;
    return [{ from: level.from, word, meaning }];
  });
  return {
    key,
    name: editText(old?.name, typed.name, languages),
    kind: typed.kind,
    weight: typed.weight,
    required: typed.required,
    mustHave: typed.mustHave,
    requirementText: editText(old?.requirementText, typed.requirementText, languages),
    levels,
    gapItems: list(old?.gapItems, typed.gapItems),
    strengthItems: list(old?.strengthItems, typed.strengthItems),
  };
}

/** A key nobody uses yet: area-1, area-2 … */
export function freeKey(dimensions: readonly { readonly key: string }[]): string {
  const used = new Set(dimensions.map((dimension) => dimension.key));
  let n = dimensions.length + 1;
  while (used.has(`area-${n}`)) n += 1;
  return `area-${n}`;
}
