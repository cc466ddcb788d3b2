"use server";
// A template is made from another one under a name of its own, edited into its next version, archived and brought back.
import { refresh } from "next/cache";
import { z } from "zod";
import { action } from "@/app/_server/action";
import { archiveTemplate } from "@/db/commands/template/archive-template";
import { changeTemplate } from "@/db/commands/template/change-template";
import { makeTemplate } from "@/db/commands/template/make-template";
import { restoreTemplate } from "@/db/commands/template/restore-template";
import { readTemplate } from "@/db/queries/template/list-templates";
import { compareAreas, isSame, isSameText } from "@/lib/domain/position/compare-areas";
import { editTemplate } from "@/lib/domain/position/edit-template";
import { inOwnWords, newTemplateSchema } from "@/lib/domain/position/template";
import type { TemplateId } from "@/lib/domain/shared/id";
import { localeSchema } from "@/lib/domain/shared/locale";
import { parse } from "@/lib/domain/shared/parse";
import { type Failure, fail, ok } from "@/lib/domain/shared/result";
import { lineSchema } from "@/lib/domain/shared/text";
import { text } from "../_work/typed";
import { copiedFrom } from "./copied-areas";
import { shapeTemplate, typedTemplateSchema } from "./typed-template";

export const copyTemplate = action({
  name: "copy-template",
  verb: "template.write",
  schema: z.strictObject({ id: z.uuid(), name: lineSchema(200), locale: localeSchema }),
  shape: (typed) => ({ id: text(typed, "id"), name: text(typed, "name"), locale: text(typed, "locale") }),
  run: async (scene, { id, name, locale }) => {
    const template = await readTemplate(scene, id);
    if (!template) return fail("not_found", "notFound");
    const dimensions =
      template.locale === locale ? template.dimensions : inOwnWords(template.dimensions, template.locale);
    const made = await makeTemplate(scene, { name, locale, dimensions, externalId: null });
    // What an older template holds has no field here: the reason stands above the form.
    return made.ok ? made : { ...made, messageKey: made.fields[0]?.messageKey ?? made.messageKey };
  },
  done: ({ id }) => ({ goTo: `/templates/${id}` }),
});

export const editWholeTemplate = action({
  name: "edit-template",
  verb: "template.write",
  schema: typedTemplateSchema,
  shape: shapeTemplate,
  run: async (scene, { id, version, ...typed }) => {
    const template = await readTemplate(scene, id);
    if (!template || template.ownedByPosition) return fail("not_found", "notFound");
    // The page is drawn again from what somebody saved meanwhile, beside what was typed.
    if (version !== template.version) refresh();
    const { fieldOf, ...edited } = editTemplate(template, typed, await copiedFrom(scene, typed.areas));
    const inForm = (failure: Failure): Failure => ({
      ...failure,
      // What is wrong with all of them together has no field: it is said above the form.
      messageKey: failure.fields.find(({ path }) => path === "dimensions")?.messageKey ?? failure.messageKey,
      fields: failure.fields.map((fault) => ({ ...fault, path: fieldOf(fault.path) })),
    });
    const next = parse(newTemplateSchema.pick({ name: true, dimensions: true }), edited);
    if (!next.ok) return inForm(next);
    const { name, dimensions } = next.value;
    const sameName = isSameText(name, template.name, template.locale);
    // Saved as it was: nobody needs a version that says the same.
    const same = sameName && isSame(compareAreas(template.dimensions, dimensions, template.locale));
    if (version === template.version && same) return ok({ id: template.id });
    const changes = { version, dimensions, ...(sameName ? {} : { name }) };
    const changed = await changeTemplate(scene, { id: template.id, changes });
    return changed.ok ? ok({ id: template.id }) : inForm(changed);
  },
  done: ({ id }) => ({ goTo: `/templates/${id}` }),
});

const named = {
  verb: "template.write",
  schema: z.strictObject({ id: z.uuid() }),
  shape: (typed: Readonly<Record<string, unknown>>) => ({ id: text(typed, "id") }),
} as const;

export const putAwayTemplate = action({
  name: "archive-template",
  ...named,
  run: (scene, { id }) => archiveTemplate(scene, { id: id as TemplateId }),
});

export const bringBackTemplate = action({
  name: "restore-template",
  ...named,
  run: (scene, { id }) => restoreTemplate(scene, { id: id as TemplateId }),
});
