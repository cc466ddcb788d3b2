// What people say of a candidate, over the API: scorecards, the reason, and what completes or clears a case.
import { z } from "zod";
import { endpoint } from "@/app/api/v1/_route/endpoint";
import { decideBand } from "@/db/commands/band-decision/decide-band";
import { clearHold } from "@/db/commands/clearance/clear-hold";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { addReconciliation } from "@/db/commands/reconciliation/add-reconciliation";
import { saveScorecard } from "@/db/commands/scorecard/save-scorecard";
import { confirmStrength } from "@/db/commands/strength/confirm-strength";
import { DISPOSITION_CODES, dispositionSchema } from "@/lib/domain/application/application";
import {
  bandDecisionSchema,
  clearanceSchema,
  reconciliationSchema,
  scorecardSchema,
  strengthSchema,
} from "@/lib/domain/evaluation/scorecard";
import type { ApplicationId } from "@/lib/domain/shared/id";

const madeAnswer = z.object({ id: z.uuid() });

export const postScorecard = endpoint({
  method: "POST",
  path: "/applications/{id}/scorecards",
  summary: "One interviewer's scorecard; a later one of the same interviewer is its next version",
  verb: "scorecard.write",
  body: scorecardSchema,
  answer: z.object({ id: z.uuid(), version: z.number().int(), place: z.number().int() }),
  status: 201,
  run: (context, { id, body }) => saveScorecard(context, { applicationId: id as ApplicationId, scorecard: body }),
});

export const putDisposition = endpoint({
  method: "PUT",
  path: "/applications/{id}/disposition",
  summary: "The reason code; it may change until the candidate was told",
  verb: "disposition.write",
  body: dispositionSchema,
  answer: z.object({ code: z.enum(DISPOSITION_CODES), note: z.string(), version: z.number().int() }),
  run: (context, { id, body }) => decideDisposition(context, { applicationId: id as ApplicationId, disposition: body }),
});

export const postStrength = endpoint({
  method: "POST",
  path: "/applications/{id}/strengths",
  summary: "A person confirms a strength",
  verb: "evaluation.complete",
  body: strengthSchema,
  answer: madeAnswer,
  status: 201,
  run: (context, { id, body }) => confirmStrength(context, { applicationId: id as ApplicationId, strength: body }),
});

export const postReconciliation = endpoint({
  method: "POST",
  path: "/applications/{id}/reconciliations",
  summary: "How interviewers who were far apart on a dimension were reconciled",
  verb: "evaluation.complete",
  body: reconciliationSchema,
  answer: madeAnswer,
  status: 201,
  run: (context, { id, body }) =>
    addReconciliation(context, { applicationId: id as ApplicationId, reconciliation: body }),
});

export const postBandDecision = endpoint({
  method: "POST",
  path: "/applications/{id}/band-decisions",
  summary: "Discloses the salary band for this letter, or has it written without figures",
  verb: "evaluation.complete",
  body: bandDecisionSchema,
  answer: z.object({ id: z.uuid(), decision: bandDecisionSchema.shape.decision }),
  status: 201,
  run: (context, { id, body }) => decideBand(context, { applicationId: id as ApplicationId, decision: body.decision }),
});

export const postClearance = endpoint({
  method: "POST",
  path: "/applications/{id}/clearances",
  summary: "A second person clears a hold for exactly this text (scope approve)",
  verb: "hold.clear",
  body: clearanceSchema,
  answer: madeAnswer,
  status: 201,
  run: (context, { id, body }) => clearHold(context, { applicationId: id as ApplicationId, clearance: body }),
});
