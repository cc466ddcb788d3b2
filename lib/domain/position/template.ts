// A template names the dimensions a kind of work is judged by. It is versioned: what was measured once stays readable.
import { z } from "zod";
import type { Locale, LocalText } from "@/lib/domain/shared/locale";
import { localTextSchema, localeSchema } from "@/lib/domain/shared/locale";
import { externalIdSchema } from "@/lib/domain/shared/text";
import { type Dimension, dimensionsSchema } from "./position";

export const newTemplateSchema = z.strictObject({
  name: localTextSchema(200),
  locale: localeSchema,
  dimensions: dimensionsSchema,
  externalId: externalIdSchema,
});
export type NewTemplate = z.infer<typeof newTemplateSchema>;

export const templateChangesSchema = z.strictObject({
  /** The version the change was made on. */
  version: z.number().int().min(1),
  name: localTextSchema(200).optional(),
  dimensions: dimensionsSchema,
});
export type TemplateChanges = z.infer<typeof templateChangesSchema>;

/** A template's plain strings, marked with the template's own language, for a position in another one. */
export function inOwnWords(dimensions: readonly Dimension[], owner: Locale): Dimension[] {
  const mark = (text: LocalText): LocalText => (typeof text === "string" ? { [owner]: text } : text);
  return dimensions.map((dimension) => ({
    ...dimension,
    name: mark(dimension.name),
    requirementText: dimension.requirementText === null ? null : mark(dimension.requirementText),
    levels: dimension.levels.map((level) => ({
      from: level.from,
      word: mark(level.word),
      meaning: mark(level.meaning),
    })),
    gapItems: dimension.gapItems.map(mark),
    strengthItems: dimension.strengthItems.map(mark),
  }));
}
