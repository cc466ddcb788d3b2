// The relay took the mail. For a letter this is the moment the candidate counts as told.
import { eq } from "drizzle-orm";
import { moved } from "@/lib/domain/letter/letter-state";
import type { DeliveryId, LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import type { NewEvent } from "@/lib/domain/events";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import { tellApplication } from "@/db/commands/application/tell-application";
import type { LetterRow } from "@/db/queries/letter/letter-text";
import { readSettings } from "@/db/queries/settings/read-settings";
import { prolongLink } from "@/db/links";
import { deliveries, letters } from "@/db/schema";
import { lockDelivery } from "./lock-delivery";

type Input = { readonly deliveryId: DeliveryId };

export const finishDelivery = command(null, async (tx, { actor, now }, input: Input) => {
  if (actor.kind !== "system") return fail("not_allowed", "notAllowed");
  const locked = await lockDelivery(tx, input.deliveryId);
  if (!locked) return fail("not_found", "notFound");
  const { delivery, letter } = locked;
  if (delivery.state === "sent") return fail("wrong_stage", "alreadySent");
  await tx
    .update(deliveries)
    .set({ state: "sent", sentAt: now, leaseUntil: null, lastFault: null, updatedAt: now })
    .where(eq(deliveries.id, delivery.id));
  if (delivery.letterId && delivery.toCandidateId) await extendLink(tx, delivery.letterId, now);
  // A mail that was taken back meanwhile says nothing about the letter that came after it.
  const current = delivery.state !== "cancelled" && letter?.version === delivery.letterVersion;
  const told = letter && current ? await tell(tx, letter, now) : false;
  const about: NewEvent = {
    kind: told ? "told" : "notified",
    ...(delivery.applicationId ? { applicationId: delivery.applicationId } : {}),
    ...(delivery.letterId ? { letterId: delivery.letterId } : {}),
    ...(delivery.toCandidateId ? { candidateId: delivery.toCandidateId } : {}),
    data: { deliveryId: delivery.id, mail: delivery.kind, attempts: delivery.attempts },
  };
  return ok({ value: { told: told }, events: [about] });
});

async function tell(tx: Transaction, letter: LetterRow, now: Date): Promise<boolean> {
  const state = moved(letter.state, "deliver");
  if (!state) return false;
  await tx
    .update(letters)
    .set({ state, toldAt: now, updatedAt: now, pageVersion: letter.pageVersion + 1 })
    .where(eq(letters.id, letter.id));
  await tellApplication(tx, letter.applicationId, {
    toldAt: now,
    channel: "mail",
    by: null,
    now,
    undecided: letter.rule === "new_attempt",
  });
  return true;
}

/** A candidate's link lives for 90 days from its last mail. */
async function extendLink(tx: Transaction, letterId: LetterId, now: Date): Promise<void> {
  const days = (await readSettings(tx)).candidateLinkDays;
  const [letter] = await tx.select({ link: letters.candidateLinkId }).from(letters).where(eq(letters.id, letterId));
  if (letter?.link) await prolongLink(tx, letter.link, new Date(now.getTime() + days * 86_400_000));
}
