// What the editor's fields hold, as it is saved, checked and looked at.
import { z } from "zod";
import { type EditedTemplate, editTemplate } from "@/lib/domain/position/edit-template";
import type { Dimension } from "@/lib/domain/position/position";
import type { TemplateFinding } from "@/lib/domain/position/template-check/finding";
import { LOCALES, type Locale, type LocalText, localeSchema } from "@/lib/domain/shared/locale";
import { findingWords } from "@/lib/i18n/template-finding";
import { list, numberOrNull, text } from "../_work/typed";
import { typedArea, typedAreaFields } from "../_work/typed-area";
import type { Note, Notes } from "./field-note";

type Typed = Readonly<Record<string, unknown>>;

const areaSchema = z.strictObject({
  ...typedAreaFields,
  key: z.string().max(32),
  from: z.string().max(32),
  source: z.string().max(80),
  place: z.number().int().nullable(),
  remove: z.boolean(),
});

export const typedTemplateSchema = z.strictObject({
  id: z.uuid(),
  version: z.number().int().min(1),
  lang: localeSchema,
  name: z.string().max(200),
  areas: z.array(areaSchema.nullable()),
});
export type TypedTemplate = z.infer<typeof typedTemplateSchema>;

/** `over`: somebody saved meanwhile, and this is saved as the version after theirs all the same. */
export function shapeTemplate(typed: Typed) {
  const over = text(typed, "over");
  return {
    id: text(typed, "id"),
    version: numberOrNull(over === "" ? typed["version"] : over),
    lang: text(typed, "lang"),
    name: text(typed, "name"),
    areas: Array.from(list(typed, "areas"), (area) => (isTyped(area) ? placedArea(area) : null)),
  };
}

function isTyped(area: unknown): area is Typed {
  return typeof area === "object" && area !== null;
}

function placedArea(typed: Typed) {
  return {
    ...typedArea(typed),
    key: text(typed, "key"),
    from: text(typed, "from"),
    source: text(typed, "source"),
    place: numberOrNull(typed["place"]),
    remove: text(typed, "remove") === "1",
  };
}

type Template = { readonly name: LocalText; readonly locale: Locale; readonly dimensions: readonly Dimension[] };

/** For a look at what is still being typed: what is missing reads as empty. */
export function asTyped(template: Template, typed: TypedTemplate, copied?: ReadonlyMap<string, Dimension>) {
  const { fieldOf, name, dimensions }: EditedTemplate = editTemplate(template, typed, copied);
  const named: Dimension[] = dimensions.map((one) => ({ ...one, name: one.name ?? "" }));
  return { fieldOf, name: name ?? "", dimensions: named };
}

/** By field, in the order of the template; what is said of the other language is shown there. */
export function notesFor(
  findings: readonly TemplateFinding[],
  languages: { readonly locale: Locale; readonly lang: Locale },
  fieldOf: (path: string) => string,
): Notes {
  const notes: Record<string, Note[]> = {};
  for (const finding of findings) {
    if (LOCALES.some((one) => one !== languages.lang && finding.path.endsWith(`.${one}`))) continue;
    const note = { ...findingWords(languages.locale, finding), refused: finding.severity === "refused" };
    (notes[fieldOf(finding.path)] ??= []).push(note);
  }
  return notes;
}

/** The field of a template as it is stored: "dimensions.0.name.en" stands in "areas.0.name". */
export function storedField(path: string): string {
  return path.replace(/^dimensions\./, "areas.").replace(/\.(?:zh-CN|en)$/, "");
}
