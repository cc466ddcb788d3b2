// Takes what is due from the outbox. Claiming decides nothing, so it records nothing; what is decided then is a command.
import { and, asc, eq, inArray, lt, lte, or } from "drizzle-orm";
import { deliveries } from "./schema";
import type { Database } from "./client";

export type Delivery = typeof deliveries.$inferSelect;

/** Longer than any one try may take (the relay's timeouts), so that no living worker loses its claim. */
const LEASE_MS = 60_000;

/**
 * Claims up to `limit` due deliveries for one worker; two workers never get the same row. A claim whose lease ran out is
 * free again at once; one that was being transmitted is repeated under the same Message-ID.
 */
export async function claimDeliveries(db: Database, worker: string, now: Date, limit: number): Promise<Delivery[]> {
  const due = db
    .select({ id: deliveries.id })
    .from(deliveries)
    .where(
      and(
        lte(deliveries.sendAfter, now),
        or(
          eq(deliveries.state, "queued"),
          and(inArray(deliveries.state, ["claimed", "transmitting"]), lt(deliveries.leaseUntil, now)),
        ),
      ),
    )
    .orderBy(asc(deliveries.sendAfter))
    .limit(limit)
    .for("update", { skipLocked: true });
  return await db
    .update(deliveries)
    .set({ state: "claimed", leasedBy: worker, leaseUntil: new Date(now.getTime() + LEASE_MS), updatedAt: now })
    .where(inArray(deliveries.id, due))
    .returning();
}
