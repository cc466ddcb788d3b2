"use server";
// An application is made, brought up to date, and given its result.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { beginAttempt, beginAttemptSchema } from "@/db/commands/application/begin-attempt";
import { changeApplication } from "@/db/commands/application/change-application";
import { makeApplication } from "@/db/commands/application/make-application";
import { setResult } from "@/db/commands/application/set-result";
import { applicationChangesSchema, newApplicationSchema, resultSchema } from "@/lib/domain/application/application";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { translate } from "@/lib/i18n/translate";
import { instantOf } from "@/lib/i18n/local-time";
import { text } from "../_work/typed";
import { typedApplicationChanges, typedNewApplication } from "./application-form";

export const makeNewApplication = action({
  name: "make-application",
  verb: "application.write",
  schema: newApplicationSchema,
  shape: typedNewApplication,
  run: (scene, input) => makeApplication(scene, input),
  done: ({ id, warnings }) => ({ goTo: `/applications/${id}${warnings.length > 0 ? "?same=1" : ""}` }),
});

export const saveApplication = action({
  name: "change-application",
  verb: "application.write",
  schema: applicationChangesSchema.extend({ id: z.uuid() }),
  shape: (typed) => ({ ...typedApplicationChanges(typed), id: text(typed, "id") }),
  run: (scene, { id, ...changes }) => changeApplication(scene, { id: id as ApplicationId, changes }),
  done: ({ id, warnings }) => ({ goTo: `/applications/${id}${warnings.length > 0 ? "?same=1" : ""}` }),
});

export const beginNewAttempt = action({
  name: "begin-attempt",
  verb: "application.write",
  schema: beginAttemptSchema.extend({ id: z.uuid() }),
  shape: (typed) => {
    const end = text(typed, "interviewedAt");
    return { id: text(typed, "id"), interviewedAt: instantOf(end, text(typed, "timeZone")) ?? end };
  },
  run: (scene, { id, interviewedAt }) => beginAttempt(scene, { applicationId: id as ApplicationId, interviewedAt }),
  done: (_value, { id }) => ({ goTo: `/applications/${id}` }),
});

export const saveResult = action({
  name: "set-result",
  verb: "application.write",
  schema: resultSchema.extend({ id: z.uuid() }),
  shape: (typed) => ({ id: text(typed, "id"), result: text(typed, "result") }),
  run: (scene, { id, result }) => setResult(scene, { id: id as ApplicationId, result }),
  done: (_value, _input, { locale }) => ({ message: translate(locale, "application")("saved") }),
});
