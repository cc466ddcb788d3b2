// A template is edited as a whole, in one language at a time: areas change, move, are added, copied and taken out.
import type { Locale, LocalText } from "@/lib/domain/shared/locale";
import { type TypedDimension, editDimension, editText, freeKey } from "./edit-dimension";
import type { Dimension } from "./position";

export type TypedArea = TypedDimension & {
  /** The area it is; "" for a new one. */
  readonly key: string;
  /** The area a new one was copied from, or "". Its other language comes along. */
  readonly from: string;
  /** The other template or position it was copied from, or "". */
  readonly source: string;
  /** Where it stands among the others; null: where it was typed. */
  readonly place: number | null;
  readonly remove: boolean;
};

type Template = { readonly name: LocalText; readonly locale: Locale; readonly dimensions: readonly Dimension[] };
type Typed = { readonly lang: Locale; readonly name: string; readonly areas: readonly (TypedArea | null)[] };

export type EditedTemplate = {
  readonly name: LocalText | null;
  readonly dimensions: readonly ReturnType<typeof editDimension>[];
  /** The field that "dimensions.0.gapItems.1.en" was typed in: "areas.3.gapItems.2". */
  readonly fieldOf: (path: string) => string;
};

/** Never throws; what is still missing is left to the schema. @param copied areas of others, by "<source>/<key>" */
export function editTemplate(
  old: Template,
  { lang, name, areas }: Typed,
  copied: ReadonlyMap<string, Dimension> = new Map(),
): EditedTemplate {
  const languages = { owner: old.locale, lang };
  const find = (key: string) => old.dimensions.find((one) => one.key === key) ?? null;
  const baseOf = ({ key, from, source }: TypedArea) =>
    find(key) ?? (source === "" ? find(from) : (copied.get(`${source}/${from}`) ?? null));
  // One that was given another's place by hand goes to that place, from above or from below.
  const kept = areas
    .flatMap((area, slot) => (area === null || area.remove ? [] : [{ area, slot, place: area.place ?? slot }]))
    .toSorted((a, b) => a.place - b.place || b.slot - a.slot);
  const used: { key: string }[] = old.dimensions.map(({ key }) => ({ key }));
  const dimensions = kept.map(({ area }) => {
    const base = baseOf(area);
    const key = find(area.key)?.key ?? freeKey(used);
    used.push({ key });
    return editDimension(base, key, area, languages);
  });
  const fieldOf = (path: string) => {
    const [, n, rest = ""] = /^dimensions\.(\d+)\.?(.*)$/.exec(path) ?? [];
    const own = n === undefined ? undefined : kept[Number(n)];
    if (own === undefined) return path.replace(OWN_LANGUAGE, "");
    const base = baseOf(own.area);
    return `areas.${own.slot}.${lineOf(rest, own.area, base, languages)}`.replace(/\.$/, "");
  };
  return { name: editText(old.name, name, languages), dimensions, fieldOf };
}

const OWN_LANGUAGE = /\.(?:zh-CN|en)$/;

/** Lines left empty are not stored: the second that is may have been typed in the third. */
function lineOf(path: string, area: TypedArea, base: Dimension | null, languages: { owner: Locale; lang: Locale }) {
  const [list = "", n, ...rest] = path.replace(OWN_LANGUAGE, "").split(".");
  const filled = (lines: readonly boolean[]) => lines.flatMap((isFilled, at) => (isFilled ? [at] : []))[Number(n)] ?? n;
  if (n === undefined) return list;
  if (list === "gapItems" || list === "strengthItems") {
    return `${list}.${filled(area[list].map((line, at) => editText(base?.[list][at], line, languages) !== null))}`;
  }
  if (list !== "levels") return [list, n, ...rest].join(".");
  const at = filled(
    area.levels.map(
      ({ from, word }, place) => from !== null && editText(base?.levels[place]?.word, word, languages) !== null,
    ),
  );
  return ["levels", at, ...rest].join(".");
}
