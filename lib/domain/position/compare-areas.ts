// What changed between two versions of a template: areas that came, went or moved, and what each of the others says now.
import type { Locale, LocalText } from "@/lib/domain/shared/locale";
import type { Dimension } from "./position";

/** What an area says, in the order people read it. */
export const AREA_FIELDS = [
  "name",
  "required",
  "weight",
  "mustHave",
  "kind",
  "requirementText",
  "levels",
  "gapItems",
  "strengthItems",
] as const;
export type AreaField = (typeof AREA_FIELDS)[number];

type Came = { readonly added: readonly LocalText[]; readonly removed: readonly LocalText[] };
export type ChangedArea = {
  readonly before: Dimension;
  readonly after: Dimension;
  /** Items also when only their order is another. */
  readonly fields: readonly AreaField[];
  readonly gapItems: Came;
  readonly strengthItems: Came;
};
export type AreaChanges = {
  readonly added: readonly Dimension[];
  readonly removed: readonly Dimension[];
  readonly changed: readonly ChangedArea[];
  /** The areas that both have stand in another order. */
  readonly moved: boolean;
};

/** Areas are matched by key. @param owner the language of plain strings: "x" and { en: "x" } say the same there */
export function compareAreas(before: readonly Dimension[], after: readonly Dimension[], owner: Locale): AreaChanges {
  const both = after.flatMap((now) => {
    const then = before.find((one) => one.key === now.key);
    return then === undefined ? [] : [{ before: then, after: now }];
  });
  const order = before.filter((then) => both.some((pair) => pair.before === then));
  return {
    added: after.filter((now) => !both.some((pair) => pair.after === now)),
    removed: before.filter((then) => !both.some((pair) => pair.before === then)),
    changed: both.map((pair) => compareArea(pair.before, pair.after, owner)).filter(({ fields }) => fields.length > 0),
    moved: both.some((pair, n) => pair.before !== order[n]),
  };
}

export function isSame({ added, removed, changed, moved }: AreaChanges): boolean {
  return added.length + removed.length + changed.length === 0 && !moved;
}

export function isSameText(a: LocalText, b: LocalText, owner: Locale): boolean {
  return plain(a, owner) === plain(b, owner);
}

function compareArea(before: Dimension, after: Dimension, owner: Locale): ChangedArea {
  return {
    before,
    after,
    fields: AREA_FIELDS.filter((field) => plain(before[field], owner) !== plain(after[field], owner)),
    gapItems: compareItems(before.gapItems, after.gapItems, owner),
    strengthItems: compareItems(before.strengthItems, after.strengthItems, owner),
  };
}

function compareItems(before: readonly LocalText[], after: readonly LocalText[], owner: Locale): Came {
  const [then, now] = [before, after].map((items) => new Set(items.map((item) => plain(item, owner))));
  return {
    added: after.filter((item) => !then?.has(plain(item, owner))),
    removed: before.filter((item) => !now?.has(plain(item, owner))),
  };
}

/** The same words in the same languages are the same text, however they are laid down. */
function plain(value: unknown, owner: Locale): string {
  return JSON.stringify(value, (name, one: unknown) => {
    if (typeof one === "string") return name === "zh-CN" || name === "en" ? one : { [owner]: one };
    if (one === null || typeof one !== "object" || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  });
}
