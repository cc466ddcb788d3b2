"use server";
// A template is copied, to be changed under another name.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { makeTemplate } from "@/db/commands/template/make-template";
import { readTemplate } from "@/db/queries/template/list-templates";
import { anyText, type LocalText, type Locale, localeSchema } from "@/lib/domain/shared/locale";
import { fail } from "@/lib/domain/shared/result";
import { translate } from "@/lib/i18n/translate";
import { text } from "../_work/typed";

export const copyTemplate = action({
  name: "copy-template",
  verb: "template.write",
  schema: z.strictObject({ id: z.uuid(), locale: localeSchema }),
  shape: (typed) => ({ id: text(typed, "id"), locale: text(typed, "locale") }),
  run: async (scene, { id }) => {
    const template = await readTemplate(scene, id);
    if (!template) return fail("not_found", "notFound");
    const { name, locale, dimensions } = template;
    const copied = (language: Locale) =>
      translate(language, "position")("copyName", { name: anyText(name, locale, language) });
    const copyName: LocalText =
      typeof name === "string" ? copied(locale) : { "zh-CN": copied("zh-CN"), en: copied("en") };
    return makeTemplate(scene, { name: copyName, locale, dimensions, externalId: null });
  },
  done: ({ id }) => ({ goTo: `/templates/${id}` }),
});
