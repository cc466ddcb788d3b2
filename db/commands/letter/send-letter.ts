// Sends an approved letter, sends a waiting one sooner, or tries a failed one again under the same Message-ID.
import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { z } from "zod";
import type { NewEvent } from "@/lib/domain/events";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import { positionChanged } from "@/db/queries/letter/judge-letter";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { approvals, deliveries, letters } from "@/db/schema";
import { wordingRefusal } from "./wording-refusal";
import { queueLetter } from "./queue-letter";

export const sendLetterSchema = z.strictObject({
  version: z.number().int().min(1),
  /** null: after the undo time, outside the candidate's quiet hours. */
  sendAfter: z.iso.datetime({ offset: true }).nullable().default(null),
});

type Input = z.infer<typeof sendLetterSchema> & { readonly letterId: LetterId };

export const sendLetter = command("letter.send", async (tx, { now, keyring }, input: Input) => {
  const found = await readLetterRow(tx, input.letterId, true);
  if (!found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (letter.version !== input.version) return fail("stale", "letterChanged", { data: { version: letter.version } });
  const approval = await standingApproval(tx, letter.id, letter.version);
  if (!approval) return fail("wrong_stage", "notApproved");
  if (await positionChanged({ db: tx, keyring }, letter, candidateId)) return fail("wrong_stage", "positionChanged");
  const refusal = await wordingRefusal(tx, { keyring, now, letter, candidateId }, "wrong_stage");
  if (refusal) return refusal;
  const sendAfter = input.sendAfter ? new Date(input.sendAfter) : null;
  const about = { applicationId: letter.applicationId, candidateId, letterId: letter.id };
  const answer = (at: Date, events: readonly [NewEvent, ...NewEvent[]]) =>
    ok({ value: { id: letter.id, version: letter.version, sendAfter: at }, events });

  if (letter.state === "approved") {
    const queued = await queueLetter(tx, keyring, { letter, candidateId, approvalId: approval.id, now, sendAfter });
    return queued.ok ? answer(queued.sendAfter, [queued.event]) : fail("wrong_stage", "noAddress");
  }
  if (letter.state !== "queued" && letter.state !== "failed") return fail("wrong_stage", "notApproved");
  const at = sendAfter ?? now;
  const rearmed = await tx
    .update(deliveries)
    .set({ state: "queued", sendAfter: at, attempts: 0, leaseUntil: null, lastFault: null, updatedAt: now })
    .where(
      and(
        eq(deliveries.letterId, letter.id),
        eq(deliveries.kind, "letter"),
        eq(deliveries.letterVersion, letter.version),
        inArray(deliveries.state, ["queued", "failed"]),
      ),
    )
    .returning({ id: deliveries.id });
  if (rearmed.length === 0) return fail("wrong_stage", "letterUnderway");
  await tx.update(letters).set({ state: "queued", sendAfter: at, updatedAt: now }).where(eq(letters.id, letter.id));
  return answer(at, [
    {
      ...about,
      kind: "repeated",
      data: { version: letter.version, deliveryId: rearmed[0]!.id, sendAfter: at.toISOString() },
    },
  ]);
});

async function standingApproval(tx: Transaction, letterId: LetterId, version: number) {
  const [row] = await tx
    .select()
    .from(approvals)
    .where(and(eq(approvals.letterId, letterId), eq(approvals.version, version), isNull(approvals.voidedAt)))
    .orderBy(desc(approvals.approvedAt))
    .limit(1);
  return row;
}
