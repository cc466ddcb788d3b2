"use server";
// What a recruiter decides on the strategy screen, and what a second person clears.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { decideBand } from "@/db/commands/band-decision/decide-band";
import { clearHold } from "@/db/commands/clearance/clear-hold";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { addReconciliation } from "@/db/commands/reconciliation/add-reconciliation";
import { confirmStrength } from "@/db/commands/strength/confirm-strength";
import { dispositionSchema } from "@/lib/domain/application/application";
import {
  bandDecisionSchema,
  clearanceSchema,
  reconciliationSchema,
  strengthSchema,
} from "@/lib/domain/evaluation/scorecard";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { proseSchema } from "@/lib/domain/shared/text";
import { STRATEGIES } from "@/lib/domain/strategy/recommendation";

const applicationId = z.uuid().transform((id) => id as ApplicationId);

export const chooseReason = action({
  name: "choose-reason",
  verb: "disposition.write",
  schema: z.strictObject({ applicationId, ...dispositionSchema.shape }),
  // One press offers a new attempt until the proposed day; the day can be changed afterwards.
  shape: ({ proposed, until, ...typed }) => {
    const day = typed["code"] === "new_attempt" ? until || proposed : undefined;
    return day ? { ...typed, until: day } : typed;
  },
  run: (scene, { applicationId: id, ...disposition }) => decideDisposition(scene, { applicationId: id, disposition }),
});

export const confirmOneStrength = action({
  name: "confirm-strength",
  verb: "evaluation.complete",
  schema: z.strictObject({ applicationId, ...strengthSchema.shape }),
  run: (scene, { applicationId: id, ...strength }) => confirmStrength(scene, { applicationId: id, strength }),
});

export const reconcileSpread = action({
  name: "reconcile-spread",
  verb: "evaluation.complete",
  schema: z.strictObject({ applicationId, ...reconciliationSchema.shape }),
  run: (scene, { applicationId: id, ...reconciliation }) =>
    addReconciliation(scene, { applicationId: id, reconciliation }),
});

export const chooseBand = action({
  name: "choose-band",
  verb: "evaluation.complete",
  schema: z.strictObject({ applicationId, ...bandDecisionSchema.shape }),
  run: decideBand,
});

export const clearOneHold = action({
  name: "clear-hold",
  verb: "hold.clear",
  schema: z.strictObject({ applicationId, ...clearanceSchema.shape }),
  run: (scene, { applicationId: id, ...clearance }) => clearHold(scene, { applicationId: id, clearance }),
});

export const writeLetter = action({
  name: "write-letter",
  verb: "letter.write",
  schema: z.strictObject({
    applicationId,
    strategy: z.enum(STRATEGIES).nullable(),
    overrideReason: proseSchema(2000).nullable(),
    seed: z.number().int().min(0),
    gapsFirst: z.boolean(),
  }),
  shape: (typed) => ({
    applicationId: typed["applicationId"],
    strategy: typed["strategy"] || null,
    overrideReason:
      typeof typed["overrideReason"] === "string" && typed["overrideReason"].trim() ? typed["overrideReason"] : null,
    seed: Number(typed["seed"] ?? 0),
    gapsFirst: typed["gapsFirst"] === "1",
  }),
  run: composeLetter,
  done: (_value, input) => ({ goTo: `/applications/${input.applicationId}/letter` }),
});
