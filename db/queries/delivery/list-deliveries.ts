// The mailbox: every mail the house sent or has to send, what did not leave first, then the newest.
import { and, desc, eq, inArray, lt, ne, not, or } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import type { Delivery } from "@/db/outbox";
import { candidates, deliveries, users } from "@/db/schema";
import type { DeliveryKind, DeliveryState } from "@/lib/domain/delivery/delivery";
import { type ApplicationId, type DeliveryId, type LetterId, isId } from "@/lib/domain/shared/id";

export type ListedDelivery = {
  readonly id: DeliveryId;
  readonly kind: DeliveryKind;
  readonly state: DeliveryState;
  readonly fault: string | null;
  readonly attempts: number;
  readonly to: string;
  readonly applicationId: ApplicationId | null;
  readonly letterId: LetterId | null;
  readonly letterVersion: number | null;
  readonly sendAfter: Date;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
};

type Context = Pick<CommandContext, "db">;

const columns = {
  id: deliveries.id,
  kind: deliveries.kind,
  state: deliveries.state,
  fault: deliveries.lastFault,
  attempts: deliveries.attempts,
  applicationId: deliveries.applicationId,
  letterId: deliveries.letterId,
  letterVersion: deliveries.letterVersion,
  sendAfter: deliveries.sendAfter,
  createdAt: deliveries.createdAt,
  sentAt: deliveries.sentAt,
  candidate: candidates.name,
  colleague: users.name,
};

const PAGE = 50;

/** @param after the id of the last mail already seen (newest first) */
export async function listDeliveries(
  { db }: Context,
  { after }: { readonly after?: string | undefined },
): Promise<{
  readonly failed: readonly ListedDelivery[];
  readonly others: readonly ListedDelivery[];
  readonly next: string | null;
}> {
  const from = after !== undefined && isId(after) ? await placeOf(db, after as DeliveryId) : null;
  const failed =
    from === null
      ? await select(db)
          .where(eq(deliveries.state, "failed"))
          .orderBy(...newest)
          .limit(PAGE)
      : [];
  const others = await select(db)
    .where(
      and(
        ne(deliveries.state, "failed"),
        // Reminders that may never be needed, and those that were not, are no mails yet.
        not(and(eq(deliveries.kind, "scorecard_due"), inArray(deliveries.state, ["queued", "cancelled"]))!),
        from === null
          ? undefined
          : or(
              lt(deliveries.createdAt, from.createdAt),
              and(eq(deliveries.createdAt, from.createdAt), lt(deliveries.id, from.id)),
            ),
      ),
    )
    .orderBy(...newest)
    .limit(PAGE + 1);
  return {
    failed: failed.map(listed),
    others: others.slice(0, PAGE).map(listed),
    next: others.length > PAGE ? (others[PAGE - 1]?.id ?? null) : null,
  };
}

const newest = [desc(deliveries.createdAt), desc(deliveries.id)];

function select(db: Context["db"]) {
  return db
    .select(columns)
    .from(deliveries)
    .leftJoin(candidates, eq(candidates.id, deliveries.toCandidateId))
    .leftJoin(users, eq(users.id, deliveries.toUserId));
}

type Row = Omit<ListedDelivery, "to"> & { readonly candidate: string | null; readonly colleague: string | null };

function listed({ candidate, colleague, ...row }: Row): ListedDelivery {
  return { ...row, to: candidate ?? colleague ?? "" };
}

async function placeOf(db: Context["db"], id: DeliveryId) {
  const [row] = await db
    .select({ id: deliveries.id, createdAt: deliveries.createdAt })
    .from(deliveries)
    .where(eq(deliveries.id, id));
  return row ?? null;
}

/** One mail's row, with its line in the mailbox; null when there is none. */
export async function readDelivery(
  { db }: Context,
  id: string,
): Promise<{ readonly line: ListedDelivery; readonly row: Delivery } | null> {
  if (!isId(id)) return null;
  const [line] = await select(db).where(eq(deliveries.id, id as DeliveryId));
  const [row] = await db
    .select()
    .from(deliveries)
    .where(eq(deliveries.id, id as DeliveryId));
  return line && row ? { line: listed(line), row } : null;
}
