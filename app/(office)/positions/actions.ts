"use server";
// A position is made from a template, its facts are changed, its status moves with a reason.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { changePositionStatus } from "@/db/commands/position/change-position-status";
import { changePosition } from "@/db/commands/position/change-position";
import { makePosition } from "@/db/commands/position/make-position";
import { newPositionSchema, positionChangesSchema, positionStatusSchema } from "@/lib/domain/position/position";
import type { PositionId } from "@/lib/domain/shared/id";
import { numberOrNull, text, textOrNull } from "../_work/typed";
import { typedNewPosition, typedPositionChanges } from "./position-form";

export const makeNewPosition = action({
  name: "make-position",
  verb: "position.write",
  schema: newPositionSchema,
  shape: typedNewPosition,
  run: (scene, input) => makePosition(scene, input),
  done: ({ id }) => ({ goTo: `/positions/${id}` }),
});

export const savePosition = action({
  name: "change-position",
  verb: "position.write",
  schema: positionChangesSchema.extend({ id: z.uuid() }),
  shape: (typed) => ({ ...typedPositionChanges(typed), id: text(typed, "id") }),
  run: (scene, { id, ...changes }) => changePosition(scene, { id: id as PositionId, changes }),
  done: ({ id }) => ({ goTo: `/positions/${id}` }),
});

export const moveStatus = action({
  name: "move-position-status",
  verb: "position.write",
  schema: positionStatusSchema.extend({ id: z.uuid() }),
  shape: (typed) => ({ id: text(typed, "id"), status: text(typed, "status"), reason: textOrNull(typed, "reason") }),
  run: (scene, { id, status, reason }) => changePositionStatus(scene, { id: id as PositionId, status, reason }),
  done: ({ id }) => ({ goTo: `/positions/${id}` }),
});

/** The newest version of the template it uses; who was scored already keeps what they were scored by. */
export const takeNewestVersion = action({
  name: "take-template-version",
  verb: "position.write",
  schema: z.strictObject({ id: z.uuid(), version: z.number().int().min(1), templateId: z.uuid() }),
  shape: (typed) => ({
    id: text(typed, "id"),
    version: numberOrNull(typed["version"]),
    templateId: text(typed, "templateId"),
  }),
  run: (scene, { id, ...changes }) => changePosition(scene, { id: id as PositionId, changes }),
  done: ({ id }) => ({ goTo: `/positions/${id}` }),
});
