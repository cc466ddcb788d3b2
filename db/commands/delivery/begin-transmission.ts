// The last look before a mail leaves: is it still wanted, still true, and still word for word what was approved?
import { and, desc, eq, isNull } from "drizzle-orm";
import { askedFrom, isOvertaken } from "@/lib/domain/delivery/scorecard-reminders";
import { moved } from "@/lib/domain/letter/letter-state";
import type { DeliveryId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import type { NewEvent } from "@/lib/domain/events";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import type { Keyring } from "@/db/keyring";
import type { Delivery } from "@/db/outbox";
import { wordingRefusal } from "@/db/commands/letter/wording-refusal";
import { positionChanged } from "@/db/queries/letter/judge-letter";
import { readLetterVersion, textHash } from "@/db/queries/letter/letter-text";
import { ownScorecardFirst } from "@/db/queries/scorecard/asked-people";
import { readSettings } from "@/db/queries/settings/read-settings";
import { applications, approvals, deliveries, interviewers, letters } from "@/db/schema";
import { openVault } from "@/db/vault";
import { type LockedDelivery, lockDelivery } from "./lock-delivery";

type Input = { readonly deliveryId: DeliveryId; readonly worker: string };

/** @returns null when the mail is no longer wanted and was dropped; too_many after the last try; wrong_stage when the claim was lost or the mail is no longer wanted; stale when the letter isn't the approved one. */
export const beginTransmission = command(null, async (tx, { actor, now, keyring }, input: Input) => {
  if (actor.kind !== "system") return fail("not_allowed", "notAllowed");
  const locked = await lockDelivery(tx, input.deliveryId);
  if (!locked) return fail("not_found", "notFound");
  const { delivery } = locked;
  if (delivery.state !== "claimed" || delivery.leasedBy !== input.worker) return fail("wrong_stage", "claimLost");
  // Tries that ended without a word (a crash while handing over) may each have arrived: a person looks before there are more.
  if (delivery.attempts > (await readSettings(tx)).mailRetrySeconds.length) return fail("too_many", "tooMany");
  const refusal = await letterRefusal(tx, keyring, locked, now);
  if (refusal) return refusal;
  if (delivery.kind === "scorecard_due" && !(await reminderWanted(tx, delivery, now))) return drop(tx, delivery, now);
  await tx
    .update(deliveries)
    .set({ state: "transmitting", attempts: delivery.attempts + 1, updatedAt: now })
    .where(eq(deliveries.id, delivery.id));
  const event: NewEvent = {
    kind: "transmitting",
    ...(delivery.applicationId ? { applicationId: delivery.applicationId } : {}),
    ...(delivery.letterId ? { letterId: delivery.letterId } : {}),
    data: { deliveryId: delivery.id, mail: delivery.kind, attempts: delivery.attempts + 1 },
  };
  return ok({ value: { ...delivery, attempts: delivery.attempts + 1 }, events: [event] });
});

/** Nobody is reminded of what they did, nor of what is no longer asked; and never twice at once. */
async function reminderWanted(
  tx: Transaction,
  { toUserId, applicationId, data }: Delivery,
  now: Date,
): Promise<boolean> {
  if (!toUserId || !applicationId || !(await ownScorecardFirst(tx, toUserId, applicationId))) return false;
  const [row] = await tx
    .select({ interviewedAt: applications.interviewedAt, askedAt: interviewers.askedAt })
    .from(interviewers)
    .innerJoin(applications, eq(applications.id, interviewers.applicationId))
    .where(and(eq(interviewers.applicationId, applicationId), eq(interviewers.userId, toUserId)));
  if (!row) return false;
  const from = askedFrom(row.interviewedAt, row.askedAt);
  const { companyTimeZone } = await readSettings(tx);
  return from.toISOString() === data["from"] && !isOvertaken(Number(data["step"]), from, companyTimeZone, now);
}

async function drop(tx: Transaction, { id, kind, applicationId }: Delivery, now: Date) {
  await tx
    .update(deliveries)
    .set({ state: "cancelled", leaseUntil: null, updatedAt: now })
    .where(eq(deliveries.id, id));
  const event: NewEvent = {
    kind: "reminder_dropped",
    ...(applicationId ? { applicationId } : {}),
    data: { deliveryId: id, mail: kind },
  };
  return ok({ value: null, events: [event] as const });
}

/** A letter leaves only as the exact text somebody said yes to. */
async function letterRefusal(tx: Transaction, keyring: Keyring, locked: LockedDelivery, now: Date) {
  const { delivery, letter, candidateId } = locked;
  if (delivery.kind !== "letter") return null;
  const state = letter ? moved(letter.state, "transmit") : null;
  if (!letter || !candidateId || !state || letter.version !== delivery.letterVersion)
    return fail("stale", "letterChanged");
  const [approval] = await tx
    .select()
    .from(approvals)
    .where(and(eq(approvals.letterId, letter.id), isNull(approvals.voidedAt)))
    .orderBy(desc(approvals.approvedAt))
    .limit(1);
  const vault = await openVault(tx, keyring, candidateId);
  const version = await readLetterVersion(tx, vault, letter.id, letter.version);
  const same =
    approval?.version === letter.version &&
    approval.textHash === version.textHash &&
    textHash(version.text) === version.textHash;
  // A try that is repeated may have arrived already: then it has to end as told, not as changed.
  const changed = letter.state === "queued" && (await positionChanged({ db: tx, keyring }, letter, candidateId));
  if (!same || changed) return fail("stale", "letterChanged");
  if (letter.state === "queued") {
    const refusal = await wordingRefusal(tx, { keyring, now, letter, candidateId }, "stale");
    if (refusal) return refusal;
  }
  await tx.update(letters).set({ state, updatedAt: now }).where(eq(letters.id, letter.id));
  return null;
}
