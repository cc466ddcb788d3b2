// Positions over the API.
import { z } from "zod";
import { endpoint } from "@/app/api/v1/_route/endpoint";
import { pageFields, pageOf } from "@/app/api/v1/_route/paging";
import { changePosition } from "@/db/commands/position/change-position";
import { makePosition as make } from "@/db/commands/position/make-position";
import { listPositions as list, readPosition as read } from "@/db/queries/position/list-positions";
import type { PositionId } from "@/lib/domain/shared/id";
import { moneyBandSchema } from "@/lib/domain/position/money";
import {
  dimensionsSchema,
  fallbackSchema,
  newPositionSchema,
  POSITION_STATUSES,
  positionChangesSchema,
} from "@/lib/domain/position/position";
import { type Locale, localeSchema, localTextSchema } from "@/lib/domain/shared/locale";
import { fail, ok } from "@/lib/domain/shared/result";
import { questionsAnswer, withQuestions } from "./template-questions";

const positionAnswer = z.object({
  id: z.uuid(),
  title: localTextSchema(200),
  locale: localeSchema,
  status: z.enum(POSITION_STATUSES),
  statusReason: z.string().nullable(),
  jurisdiction: z.string(),
  template: z.object({ id: z.uuid(), version: z.number().int() }),
  dimensions: dimensionsSchema,
  salaryBand: moneyBandSchema.nullable(),
  fallback: fallbackSchema.nullable(),
  recruiterEmail: z.string().nullable(),
  approverEmail: z.string().nullable(),
  reapplyAfterMonths: z.number().int().nullable(),
  externalId: z.string().nullable(),
  version: z.number().int(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

const onePositionAnswer = positionAnswer.extend({ questions: questionsAnswer });

/** The position as it stands now, with what the template check asks about its dimensions. */
async function answered(context: Parameters<typeof read>[0], id: string, locale: Locale) {
  const position = await read(context, id);
  return position ? ok(withQuestions(position, locale)) : fail("not_found", "notFound");
}

export const listPositions = endpoint({
  method: "GET",
  path: "/positions",
  summary: "Positions, newest first",
  verb: "position.read",
  query: z.strictObject(pageFields),
  answer: pageOf(positionAnswer),
  run: async (context, { query }) => ok(await list(context, { limit: query.limit, after: query.cursor })),
});

export const makePosition = endpoint({
  method: "POST",
  path: "/positions",
  summary: "A new position, with its own dimensions or a template's",
  verb: "position.write",
  body: newPositionSchema,
  answer: onePositionAnswer,
  status: 201,
  run: async (context, { body, locale }) => {
    const made = await make(context, body);
    return made.ok ? answered(context, made.value.id, locale) : made;
  },
});

export const readPosition = endpoint({
  method: "GET",
  path: "/positions/{id}",
  summary: "One position",
  verb: "position.read",
  answer: onePositionAnswer,
  run: (context, { id, locale }) => answered(context, id, locale),
});

export const patchPosition = endpoint({
  method: "PATCH",
  path: "/positions/{id}",
  summary: "Changes the given fields; a change of status keeps who, when and why",
  verb: "position.write",
  body: positionChangesSchema,
  answer: onePositionAnswer,
  run: async (context, { id, body, locale }) => {
    const changed = await changePosition(context, { id: id as PositionId, changes: body });
    return changed.ok ? answered(context, id, locale) : changed;
  },
});
