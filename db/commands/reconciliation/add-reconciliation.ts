// Interviewers were far apart on a dimension; HR writes down how that was settled.
import { count, eq } from "drizzle-orm";
import { command } from "@/db/command";
import { lockApplication } from "@/db/commands/application/lock-application";
import { touchApplication } from "@/db/commands/application/touch-application";
import { about, recordEvaluation } from "@/db/commands/evaluation/record-evaluation";
import { readCaseRecord } from "@/db/queries/case/read-case-record";
import { reconciliations } from "@/db/schema";
import { place } from "@/db/vault";
import { dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import type { Reconciliation } from "@/lib/domain/evaluation/scorecard";
import { userOf } from "@/lib/domain/people/actor";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

const MOST = 50;

export const addReconciliation = command(
  "evaluation.complete",
  async (tx, scene, input: { readonly applicationId: ApplicationId; readonly reconciliation: Reconciliation }) => {
    const { actor, now } = scene;
    const locked = await lockApplication(tx, scene, input.applicationId);
    if (!locked) return fail("not_found", "notFound");
    const { application, vault } = locked;
    const { dimension, note } = input.reconciliation;
    const { content } = await readCaseRecord(tx, vault, application);
    const result = dimensionResults({ ...content, id: "", version: 0 }).find((one) => one.key === dimension);
    if (!result) {
      return fail("invalid", "invalid", {
        fields: [{ path: "dimension", code: "unknown", messageKey: "field.unknown" }],
      });
    }
    const [held] = await tx
      .select({ many: count() })
      .from(reconciliations)
      .where(eq(reconciliations.applicationId, application.id));
    if ((held?.many ?? 0) >= MOST) return fail("too_many", "tooManyNotes", { data: { most: MOST } });
    const id = newId<string>(now);
    await tx.insert(reconciliations).values({
      id,
      applicationId: application.id,
      dimension,
      note: vault.seal(place("reconciliations", "note", id), note),
      upTo: Number(result.spread ?? 0),
      reconciledBy: userOf(actor),
      reconciledAt: now,
    });
    await touchApplication(tx, application, now);
    const recorded = await recordEvaluation(tx, { ...scene, vault }, application);
    if (!recorded.ok) return recorded;
    return ok({
      value: { id },
      events: [
        { kind: "reconciled", ...about(application), data: { reconciliationId: id, dimension } },
        ...recorded.value,
      ],
    });
  },
);
