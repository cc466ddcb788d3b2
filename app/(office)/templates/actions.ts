"use server";
// A template is made from another one, under a name of its own.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { makeTemplate } from "@/db/commands/template/make-template";
import { readTemplate } from "@/db/queries/template/list-templates";
import { inOwnWords } from "@/lib/domain/position/template";
import { localeSchema } from "@/lib/domain/shared/locale";
import { fail } from "@/lib/domain/shared/result";
import { lineSchema } from "@/lib/domain/shared/text";
import { text } from "../_work/typed";

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
