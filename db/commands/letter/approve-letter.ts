// One named person says yes to one exact text. With "send on approval" the mail is queued in the same transaction.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { refusalToApprove } from "@/lib/domain/approval/approval";
import { moved } from "@/lib/domain/letter/letter-state";
import type { Actor } from "@/lib/domain/people/actor";
import { may } from "@/lib/domain/people/permission";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import type { NewEvent } from "@/lib/domain/events";
import { newId } from "@/lib/platform/id";
import { command } from "@/db/command";
import { judgeLetter } from "@/db/queries/letter/judge-letter";
import { readAuthors, readLetterRow, readLetterVersion, textHash } from "@/db/queries/letter/letter-text";
import { readSender } from "@/db/queries/letter/read-sender";
import { approvals, letters } from "@/db/schema";
import { openVault } from "@/db/vault";
import { needsSignIn } from "./needs-sign-in";
import { openSubmission } from "./open-submission";
import { queueLetter } from "./queue-letter";
import { notReady } from "./submit-letter";

export const approveLetterSchema = z.strictObject({ version: z.number().int().min(1) });

type Input = z.infer<typeof approveLetterSchema> & { readonly letterId: LetterId };

// The verb is asked below: an approver by link has the right by that link, for that letter alone.
export const approveLetter = command(null, async (tx, { actor, now, keyring }, input: Input) => {
  if (!mayApprove(actor, input.letterId)) return fail("not_allowed", "notAllowed");
  const found = await readLetterRow(tx, input.letterId, true);
  if (!found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  const state = moved(letter.state, "approve");
  if (!state) return fail("wrong_stage", "notAwaitingApproval");

  const vault = await openVault(tx, keyring, candidateId);
  const version = await readLetterVersion(tx, vault, letter.id, letter.version);
  const judgement = await judgeLetter(
    { db: tx, keyring, now },
    letter,
    version.text,
    await readSender(tx, letter.createdBy),
  );
  const refusal =
    refusalToApprove({
      approverId: actor.userId,
      authorIds: await readAuthors(tx, letter.id),
      readVersion: actor.kind === "approver" ? Math.min(actor.version, input.version) : input.version,
      currentVersion: letter.version,
      via: viaOf(actor),
      needsSignIn: needsSignIn(letter, judgement.recommendation.holds),
    }) ?? notReady(judgement);
  if (refusal) return refusal;
  if (textHash(version.text) !== version.textHash) throw new Error("a letter that doesn't match its own hash");

  const approvalId = newId<"approval">(now);
  await tx.insert(approvals).values({
    id: approvalId,
    letterId: letter.id,
    version: letter.version,
    textHash: version.textHash,
    approvedBy: actor.userId,
    via: viaOf(actor),
    approvedAt: now,
  });
  await tx
    .update(letters)
    .set({ state, approvedAt: now, updatedAt: now, checkedWith: judgement.record.wording.version })
    .where(eq(letters.id, letter.id));
  const submission = await openSubmission(tx, letter.id);
  const approved: NewEvent = {
    kind: "approved",
    applicationId: letter.applicationId,
    candidateId,
    letterId: letter.id,
    data: { version: letter.version, approvalId, notifyUserId: submission?.submittedBy ?? null, via: viaOf(actor) },
  };
  if (submission?.sendOnApproval !== true) {
    return ok({
      value: { id: letter.id, version: letter.version, sendAfter: null as Date | null },
      events: [approved],
    });
  }
  const queued = await queueLetter(tx, keyring, { letter, candidateId, approvalId, now, sendAfter: null });
  // Without an address the yes stands, and a person tells the candidate another way.
  if (!queued.ok)
    return ok({
      value: { id: letter.id, version: letter.version, sendAfter: null as Date | null },
      events: [approved],
    });
  return ok({
    value: { id: letter.id, version: letter.version, sendAfter: queued.sendAfter as Date | null },
    events: [approved, queued.event],
  });
});

type Approving = Extract<Actor, { kind: "person" | "api_key" | "approver" }>;

function mayApprove(actor: Actor, letterId: LetterId): actor is Approving {
  if (actor.kind === "approver") return actor.letterId === letterId;
  return (actor.kind === "person" || actor.kind === "api_key") && may(actor, "letter.approve");
}

function viaOf(actor: Approving): "session" | "link" | "api" {
  return actor.kind === "person" ? "session" : actor.kind === "approver" ? "link" : "api";
}
