// Applications over the API: who applied, and how it ended.
import { z } from "zod";
import { endpoint } from "@/app/api/v1/_route/endpoint";
import { pageFields, pageOf } from "@/app/api/v1/_route/paging";
import { changeApplication } from "@/db/commands/application/change-application";
import { makeApplication as make } from "@/db/commands/application/make-application";
import { setResult } from "@/db/commands/application/set-result";
import { listApplications as list } from "@/db/queries/application/list-applications";
import { readApplication as read } from "@/db/queries/application/read-application";
import {
  APPLICATION_RESULTS,
  APPLICATION_STATUSES,
  applicationChangesSchema,
  dispositionSchema,
  newApplicationSchema,
  resultSchema,
} from "@/lib/domain/application/application";
import {
  bandDecisionSchema,
  reconciliationSchema,
  scorecardSchema,
  strengthSchema,
} from "@/lib/domain/evaluation/scorecard";
import { expectationSchema } from "@/lib/domain/position/money";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { localeSchema } from "@/lib/domain/shared/locale";
import { fail, ok } from "@/lib/domain/shared/result";
import { lineSchema } from "@/lib/domain/shared/text";

const warnings = z.array(z.object({ code: z.literal("name_differs"), candidateId: z.uuid() }));

const outline = {
  id: z.uuid(),
  positionId: z.uuid(),
  status: z.enum(APPLICATION_STATUSES),
  result: z.enum(APPLICATION_RESULTS),
  interviewedAt: z.iso.datetime(),
  externalId: z.string().nullable(),
  updatedAt: z.iso.datetime(),
};

const applicationAnswer = z.object({
  ...outline,
  candidate: z.object({
    id: z.uuid(),
    name: z.string(),
    email: z.string().nullable(),
    phone: z.string().nullable(),
    locale: localeSchema,
    timeZone: z.string().nullable(),
  }),
  interviewers: z.array(z.object({ name: z.string(), email: z.string(), handedIn: z.boolean() })),
  version: z.number().int(),
  createdAt: z.iso.datetime(),
  salaryExpectation: expectationSchema.nullable().optional(),
  interviewNotes: z.array(z.string()).optional(),
  scorecards: z.array(scorecardSchema.extend({ id: z.uuid(), version: z.number().int() })).optional(),
  strengths: z.array(strengthSchema).optional(),
  reconciliations: z.array(reconciliationSchema).optional(),
  disposition: dispositionSchema.nullable().optional(),
  bandDecision: bandDecisionSchema.shape.decision.nullable().optional(),
  evaluation: z.object({ id: z.uuid(), version: z.number().int() }).optional(),
  evaluatedAt: z.iso.datetime().nullable().optional(),
  decidedAt: z.iso.datetime().nullable().optional(),
  toldAt: z.iso.datetime().nullable().optional(),
  warnings: warnings.optional(),
});

export const listApplications = endpoint({
  method: "GET",
  path: "/applications",
  summary: "Applications, newest first, by status, position or part of the candidate's name",
  verb: "application.read",
  query: z.strictObject({
    ...pageFields,
    status: z.enum(APPLICATION_STATUSES).optional(),
    positionId: z.uuid().optional(),
    q: lineSchema(200).optional(),
  }),
  answer: pageOf(
    z.object({
      ...outline,
      candidate: z.object({ id: z.uuid(), name: z.string() }),
      toldAt: z.iso.datetime().nullable(),
    }),
  ),
  run: async (context, { query: { cursor, ...wanted } }) => ok(await list(context, { ...wanted, after: cursor })),
});

export const makeApplication = endpoint({
  method: "POST",
  path: "/applications",
  summary:
    "A person applies; a known candidate is found again by mail address and name, colleagues who were in the interview are asked for scorecards",
  verb: "application.write",
  body: newApplicationSchema,
  answer: applicationAnswer,
  status: 201,
  run: async (context, { body }) => {
    const made = await make(context, body);
    if (!made.ok) return made;
    return ok({ ...(await read(context, made.value.id)), warnings: made.value.warnings });
  },
});

export const readApplication = endpoint({
  method: "GET",
  path: "/applications/{id}",
  summary: "One application with everything typed about it",
  verb: "application.read",
  answer: applicationAnswer,
  run: async (context, { id }) => {
    const application = await read(context, id as ApplicationId);
    return application ? ok(application) : fail("not_found", "notFound");
  },
});

export const patchApplication = endpoint({
  method: "PATCH",
  path: "/applications/{id}",
  summary: "Changes the given fields; notes and interviewers are given whole",
  verb: "application.write",
  body: applicationChangesSchema,
  answer: applicationAnswer,
  run: async (context, { id, body }) => {
    const changed = await changeApplication(context, { id: id as ApplicationId, changes: body });
    if (!changed.ok) return changed;
    return ok({ ...(await read(context, id as ApplicationId)), warnings: changed.value.warnings });
  },
});

export const putResult = endpoint({
  method: "PUT",
  path: "/applications/{id}/result",
  summary: "How the application ended; whoever goes on is told nothing, what was on its way is taken back",
  verb: "application.write",
  body: resultSchema,
  answer: z.object({ id: z.uuid(), result: z.enum(APPLICATION_RESULTS), version: z.number().int() }),
  run: (context, { id, body }) => setResult(context, { id: id as ApplicationId, result: body.result }),
});
