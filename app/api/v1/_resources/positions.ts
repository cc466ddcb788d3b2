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
import { localeSchema, localTextSchema } from "@/lib/domain/shared/locale";
import { fail, ok } from "@/lib/domain/shared/result";

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
  answer: positionAnswer,
  status: 201,
  run: async (context, { body }) => {
    const made = await make(context, body);
    return made.ok ? ok(await read(context, made.value.id)) : made;
  },
});

export const readPosition = endpoint({
  method: "GET",
  path: "/positions/{id}",
  summary: "One position",
  verb: "position.read",
  answer: positionAnswer,
  run: async (context, { id }) => {
    const position = await read(context, id);
    return position ? ok(position) : fail("not_found", "notFound");
  },
});

export const patchPosition = endpoint({
  method: "PATCH",
  path: "/positions/{id}",
  summary: "Changes the given fields; a change of status keeps who, when and why",
  verb: "position.write",
  body: positionChangesSchema,
  answer: positionAnswer,
  run: async (context, { id, body }) => {
    const changed = await changePosition(context, { id: id as PositionId, changes: body });
    return changed.ok ? ok(await read(context, id)) : changed;
  },
});
