// Templates over the API.
import { z } from "zod";
import { endpoint } from "@/app/api/v1/_route/endpoint";
import { pageFields, pageOf } from "@/app/api/v1/_route/paging";
import { changeTemplate } from "@/db/commands/template/change-template";
import { makeTemplate as make } from "@/db/commands/template/make-template";
import { listTemplates as list, readTemplate as read } from "@/db/queries/template/list-templates";
import { dimensionsSchema } from "@/lib/domain/position/position";
import { newTemplateSchema, templateChangesSchema } from "@/lib/domain/position/template";
import type { TemplateId } from "@/lib/domain/shared/id";
import { type Locale, localeSchema, localTextSchema } from "@/lib/domain/shared/locale";
import { fail, ok } from "@/lib/domain/shared/result";
import { questionsAnswer, withQuestions } from "./template-questions";

const templateAnswer = z.object({
  id: z.uuid(),
  name: localTextSchema(200),
  locale: localeSchema,
  version: z.number().int(),
  dimensions: dimensionsSchema,
  externalId: z.string().nullable(),
  /** The key of a starter template, null for a company's own. */
  starter: z.string().nullable(),
  /** True for the areas of one position: they change with it. */
  ownedByPosition: z.boolean(),
  /** Since when it is out of the lists; null while it is in use. */
  archivedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

const oneTemplateAnswer = templateAnswer.extend({ questions: questionsAnswer });

/** The template as it stands now, with what the template check asks about it. */
async function answered(context: Parameters<typeof read>[0], id: string, locale: Locale) {
  const template = await read(context, id);
  return template ? ok(withQuestions(template, locale)) : fail("not_found", "notFound");
}

export const listTemplates = endpoint({
  method: "GET",
  path: "/templates",
  summary: "Templates that positions can share, newest first",
  verb: "template.read",
  query: z.strictObject(pageFields),
  answer: pageOf(templateAnswer),
  run: async (context, { query }) => ok(await list(context, { limit: query.limit, after: query.cursor })),
});

export const makeTemplate = endpoint({
  method: "POST",
  path: "/templates",
  summary: "A new template",
  verb: "template.write",
  body: newTemplateSchema,
  answer: oneTemplateAnswer,
  status: 201,
  run: async (context, { body, locale }) => {
    const made = await make(context, body);
    return made.ok ? answered(context, made.value.id, locale) : made;
  },
});

export const readTemplate = endpoint({
  method: "GET",
  path: "/templates/{id}",
  summary: "One template in its newest version",
  verb: "template.read",
  answer: oneTemplateAnswer,
  run: (context, { id, locale }) => answered(context, id, locale),
});

export const patchTemplate = endpoint({
  method: "PATCH",
  path: "/templates/{id}",
  summary: "The next version; positions keep the version they use",
  verb: "template.write",
  body: templateChangesSchema,
  answer: oneTemplateAnswer,
  run: async (context, { id, body, locale }) => {
    const changed = await changeTemplate(context, { id: id as TemplateId, changes: body });
    return changed.ok ? answered(context, id, locale) : changed;
  },
});
