// Locks a delivery in the one order everybody keeps: the letter first, then its mail. Two orders would be a deadlock.
import { eq } from "drizzle-orm";
import type { DeliveryId } from "@/lib/domain/shared/id";
import type { Transaction } from "@/db/client";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { deliveries } from "@/db/schema";

export type LockedDelivery = NonNullable<Awaited<ReturnType<typeof lockDelivery>>>;

/** `letter` is there only for the mail that carries the letter itself. */
export async function lockDelivery(tx: Transaction, deliveryId: DeliveryId) {
  const [known] = await tx.select().from(deliveries).where(eq(deliveries.id, deliveryId));
  if (!known) return null;
  const found = known.kind === "letter" && known.letterId ? await readLetterRow(tx, known.letterId, true) : null;
  const [delivery] = await tx.select().from(deliveries).where(eq(deliveries.id, deliveryId)).for("update");
  return delivery ? { delivery, letter: found?.letter ?? null, candidateId: found?.candidateId ?? null } : null;
}
