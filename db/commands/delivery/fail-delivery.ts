// A try failed: wait and try again, or make it a person's task. A letter is never shown as sent when it wasn't.
import { and, eq, isNull } from "drizzle-orm";
import type { DeliveryFault } from "@/lib/domain/delivery/fault";
import { nextTry } from "@/lib/domain/delivery/retry";
import { moved } from "@/lib/domain/letter/letter-state";
import type { DeliveryId, UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import type { NewEvent } from "@/lib/domain/events";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import type { Delivery } from "@/db/outbox";
import { readSettings } from "@/db/queries/settings/read-settings";
import { afterQuietHours } from "@/db/queries/settings/after-quiet-hours";
import { deliveries, letters, messages, submissions } from "@/db/schema";
import { lockDelivery } from "./lock-delivery";

type Input = {
  readonly deliveryId: DeliveryId;
  /** Whose try it was: only the worker that still holds the mail may give it back. */
  readonly worker: string;
  readonly fault: DeliveryFault;
  readonly lasting: boolean;
};

export const failDelivery = command(null, async (tx, { actor, now }, input: Input) => {
  if (actor.kind !== "system") return fail("not_allowed", "notAllowed");
  const locked = await lockDelivery(tx, input.deliveryId);
  if (!locked) return fail("not_found", "notFound");
  const { delivery, letter, candidateId } = locked;
  const held = delivery.state === "claimed" || delivery.state === "transmitting";
  if (!held || delivery.leasedBy !== input.worker) return fail("wrong_stage", "claimLost");
  const waits = (await readSettings(tx)).mailRetrySeconds;
  const next = input.lasting ? null : nextTry(Math.max(delivery.attempts, 1), now, waits);
  const again = next && candidateId ? await afterQuietHours(tx, candidateId, next) : next;
  await tx
    .update(deliveries)
    .set({
      state: again ? "queued" : "failed",
      sendAfter: again ?? delivery.sendAfter,
      leaseUntil: null,
      lastFault: input.fault,
      updatedAt: now,
    })
    .where(eq(deliveries.id, delivery.id));
  const state = letter && (again ? ("queued" as const) : moved(letter.state, "give_up"));
  if (letter && state) await tx.update(letters).set({ state, updatedAt: now }).where(eq(letters.id, letter.id));
  const notifyUserId = again ? null : (letter?.createdBy ?? (await whoSent(tx, delivery)));
  const event: NewEvent = {
    kind: "failed",
    ...(delivery.applicationId ? { applicationId: delivery.applicationId } : {}),
    ...(delivery.letterId ? { letterId: delivery.letterId } : {}),
    data: {
      deliveryId: delivery.id,
      mail: delivery.kind,
      fault: input.fault,
      attempts: delivery.attempts,
      notifyUserId,
      nextTry: again?.toISOString() ?? null,
    },
  };
  return ok({ value: { nextTry: again }, events: [event] });
});

/** Whose words didn't arrive: the answer's writer, or whoever still asks for approval. Nobody hears of other mails. */
async function whoSent(tx: Transaction, { kind, messageId, data }: Delivery): Promise<UserId | null> {
  if (kind === "answer" && messageId) {
    const [row] = await tx.select({ by: messages.authorId }).from(messages).where(eq(messages.id, messageId));
    return row?.by ?? null;
  }
  const submissionId = data["submissionId"];
  if (kind !== "approval_request" || typeof submissionId !== "string") return null;
  const [row] = await tx
    .select({ by: submissions.submittedBy })
    .from(submissions)
    .where(and(eq(submissions.id, submissionId), isNull(submissions.withdrawnAt)));
  return row?.by ?? null;
}
