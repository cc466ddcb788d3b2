// A new version of the evaluation whenever what a letter may rest on has changed; an unchanged save keeps its version.
import { and, desc, eq, inArray, isNull, ne } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Scene } from "@/db/command";
import { type ApplicationRow, readCaseRecord } from "@/db/queries/case/read-case-record";
import { applications, approvals, deliveries, evaluations, letters } from "@/db/schema";
import { withdrawSubmissions } from "@/db/commands/letter/withdraw-submissions";
import { type Vault, place } from "@/db/vault";
import type { NewEvent } from "@/lib/domain/events";
import type { CandidateId, EvaluationId } from "@/lib/domain/shared/id";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import { sha256Hex } from "@/lib/platform/crypto";
import { newId } from "@/lib/platform/id";

type Scenery = Pick<Scene, "now" | "keyring"> & { readonly vault: Vault };

/**
 * Call after the writes, in their transaction, with the application's row locked.
 * @returns the events to record with the command's own; wrong_stage while a letter is being handed to the relay.
 */
export async function recordEvaluation(
  tx: Transaction,
  { now, keyring, vault }: Scenery,
  application: ApplicationRow,
): Promise<Result<readonly NewEvent[]>> {
  const { content, templateVersionId } = await readCaseRecord(tx, vault, application);
  const contentHash = sha256Hex(JSON.stringify(content));
  const [newest] = await tx
    .select({ version: evaluations.version, contentHash: evaluations.contentHash })
    .from(evaluations)
    .where(eq(evaluations.applicationId, application.id))
    .orderBy(desc(evaluations.version))
    .limit(1);
  if (newest?.contentHash === contentHash) return ok([]);
  const id = newId<"evaluation">(now) as EvaluationId;
  const version = (newest?.version ?? 0) + 1;
  await tx.insert(evaluations).values({
    id,
    applicationId: application.id,
    version,
    ...content.thresholds,
    templateVersionId,
    body: vault.sealJson(place("evaluations", "body", id), { id, version, ...content }),
    contentHash,
    createdAt: now,
  });
  const withdrawn = await withdrawLetters(tx, { now, keyring }, application);
  if (!withdrawn.ok) return withdrawn;
  return ok([{ kind: "evaluated", ...about(application), data: { evaluationId: id, version } }, ...withdrawn.value]);
}

/** The same for the candidate's other applications that nobody was told about, after their name or language changed. */
export async function recordOtherEvaluations(
  tx: Transaction,
  scene: Scenery,
  candidateId: CandidateId,
  except: ApplicationRow["id"],
): Promise<Result<readonly NewEvent[]>> {
  const others = await tx
    .select()
    .from(applications)
    .where(and(eq(applications.candidateId, candidateId), ne(applications.id, except), isNull(applications.toldAt)))
    .orderBy(applications.id)
    .for("update");
  const events: NewEvent[] = [];
  for (const other of others) {
    const recorded = await recordEvaluation(tx, scene, other);
    if (!recorded.ok) return recorded;
    events.push(...recorded.value);
  }
  return ok(events);
}

/** Letters on their way rest on what is no longer so: they are taken back, silently, before anybody is told. */
export async function withdrawLetters(
  tx: Transaction,
  { now, keyring }: Pick<Scene, "now" | "keyring">,
  application: ApplicationRow,
): Promise<Result<readonly NewEvent[]>> {
  const underway = await tx
    .select()
    .from(letters)
    .where(
      and(
        eq(letters.applicationId, application.id),
        inArray(letters.state, ["submitted", "approved", "queued", "transmitting", "failed"]),
      ),
    )
    .for("update");
  if (underway.some((letter) => letter.state === "transmitting")) return fail("wrong_stage", "letterLeaving");
  const events: NewEvent[] = [];
  for (const letter of underway) {
    await tx
      .update(letters)
      .set({
        state: "cancelled",
        cancelledAt: now,
        sendAfter: null,
        approvedAt: null,
        submittedAt: null,
        updatedAt: now,
      })
      .where(eq(letters.id, letter.id));
    await tx
      .update(approvals)
      .set({ voidedAt: now })
      .where(and(eq(approvals.letterId, letter.id), isNull(approvals.voidedAt)));
    await withdrawSubmissions(tx, keyring, letter.id, now);
    await tx
      .update(deliveries)
      .set({ state: "cancelled", leaseUntil: null, updatedAt: now })
      .where(
        and(
          eq(deliveries.letterId, letter.id),
          eq(deliveries.kind, "letter"),
          inArray(deliveries.state, ["queued", "claimed", "failed"]),
        ),
      );
    events.push({
      kind: "cancelled",
      ...about(application),
      letterId: letter.id,
      data: { version: letter.version, from: letter.state, because: "changed_case" },
    });
  }
  return ok(events);
}

export function about(application: Pick<ApplicationRow, "id" | "candidateId" | "positionId">) {
  return {
    applicationId: application.id,
    candidateId: application.candidateId,
    positionId: application.positionId,
  };
}
