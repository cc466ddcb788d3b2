// A person applies for a position. Somebody who applied before is found again; nobody is merged silently.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { type Scene, command } from "@/db/command";
import { about, recordEvaluation, recordOtherEvaluations } from "@/db/commands/evaluation/record-evaluation";
import { applications, candidates, interviewNotes, positions } from "@/db/schema";
import { type Vault, makeVault, openVault, place } from "@/db/vault";
import type { NewApplication } from "@/lib/domain/application/application";
import { userOf } from "@/lib/domain/people/actor";
import type { ApplicationId, CandidateId, PositionId, UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";
import { askInterviewers } from "./ask-interviewers";
import { findCandidate } from "./find-candidate";

export const makeApplication = command("application.write", async (tx, scene, input: NewApplication) => {
  const { now } = scene;
  const positionId = input.positionId as PositionId;
  const [position] = await tx.select({ id: positions.id }).from(positions).where(eq(positions.id, positionId));
  if (!position) {
    return fail("invalid", "invalid", {
      fields: [{ path: "positionId", code: "unknown", messageKey: "field.unknown_id" }],
    });
  }
  const { candidateId, vault, warnings } = await settleCandidate(tx, scene, input.candidate);
  const id = newId<"application">(now) as ApplicationId;
  const [application] = await tx
    .insert(applications)
    .values({
      id,
      candidateId,
      positionId,
      interviewedAt: new Date(input.interviewedAt),
      salaryExpectation: input.salaryExpectation
        ? vault.sealJson(place("applications", "salary_expectation", id), input.salaryExpectation)
        : null,
      externalId: input.externalId,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing({ target: applications.externalId })
    .returning();
  if (!application) return alreadyThere(tx, input.externalId ?? "");
  await addNotes(tx, scene, vault, id, input.interviewNotes, 0);
  const asked = await askInterviewers(tx, scene, application, input.interviewerEmails);
  if (!asked.ok) return asked;
  const recorded = await recordEvaluation(tx, { ...scene, vault }, application);
  if (!recorded.ok) return recorded;
  const others = await recordOtherEvaluations(tx, { ...scene, vault }, candidateId, id);
  if (!others.ok) return others;
  return ok({
    value: { id, candidateId, warnings },
    events: [
      { kind: "applied", ...about(application), data: { warnings: warnings.map((one) => one.code) } },
      ...asked.value,
      ...recorded.value,
      ...others.value,
    ],
  });
});

/** The candidate known under this address and name, brought up to date, or a new one with a key of their own. */
async function settleCandidate(tx: Transaction, { keyring, now }: Scene, person: NewApplication["candidate"]) {
  const { found, emailIndex, warnings } = await findCandidate(tx, keyring, person);
  if (found) {
    const vault = await openVault(tx, keyring, found.id);
    await tx
      .update(candidates)
      .set({
        locale: person.locale,
        ...(person.timeZone === null ? {} : { timeZone: person.timeZone }),
        ...(person.phone === null ? {} : { phone: vault.seal(place("candidates", "phone", found.id), person.phone) }),
      })
      .where(eq(candidates.id, found.id));
    return { candidateId: found.id, vault, warnings };
  }
  const candidateId = newId<"candidate">(now) as CandidateId;
  await tx.insert(candidates).values({
    id: candidateId,
    name: person.name,
    locale: person.locale,
    timeZone: person.timeZone,
    emailIndex,
    createdAt: now,
  });
  const vault = await makeVault(tx, keyring, candidateId);
  await tx
    .update(candidates)
    .set({
      email: person.email === null ? null : vault.seal(place("candidates", "email", candidateId), person.email),
      phone: person.phone === null ? null : vault.seal(place("candidates", "phone", candidateId), person.phone),
    })
    .where(eq(candidates.id, candidateId));
  return { candidateId, vault, warnings };
}

export async function addNotes(
  tx: Transaction,
  { actor, now }: Pick<Scene, "actor" | "now">,
  vault: Vault,
  applicationId: ApplicationId,
  texts: readonly string[],
  from: number,
  /** Who typed a text, where that was somebody before. */
  writerOf: ReadonlyMap<string, UserId | null> = new Map(),
): Promise<void> {
  if (texts.length === 0) return;
  await tx.insert(interviewNotes).values(
    texts.map((text, index) => {
      const id = newId<string>(now);
      return {
        id,
        applicationId,
        place: from + index,
        text: vault.seal(place("interview_notes", "text", id), text),
        authorId: writerOf.get(text) ?? userOf(actor),
        createdAt: now,
      };
    }),
  );
}

async function alreadyThere(tx: Transaction, externalId: string) {
  const [existing] = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(eq(applications.externalId, externalId));
  return fail("duplicate", "externalIdTaken", { data: { existingId: existing?.id ?? "" } });
}
