// What the screens of positions ask: how many applied where, and how a position's status came about.
import { count, desc, eq, inArray } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { applications, positionStatusChanges, users } from "@/db/schema";
import type { PositionStatus } from "@/lib/domain/position/position";
import type { PositionId } from "@/lib/domain/shared/id";

type Context = Pick<CommandContext, "db">;

export async function peopleOf({ db }: Context, ids: readonly PositionId[]): Promise<ReadonlyMap<PositionId, number>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ positionId: applications.positionId, n: count() })
    .from(applications)
    .where(inArray(applications.positionId, [...ids]))
    .groupBy(applications.positionId);
  return new Map(rows.map((row) => [row.positionId, row.n]));
}

export type StatusChange = {
  readonly status: PositionStatus;
  readonly reason: string | null;
  /** null: the software, or a person of another system. */
  readonly by: string | null;
  readonly at: Date;
};

/** The newest first. */
export async function statusStory({ db }: Context, id: PositionId): Promise<StatusChange[]> {
  return db
    .select({
      status: positionStatusChanges.status,
      reason: positionStatusChanges.reason,
      by: users.name,
      at: positionStatusChanges.changedAt,
    })
    .from(positionStatusChanges)
    .leftJoin(users, eq(users.id, positionStatusChanges.changedBy))
    .where(eq(positionStatusChanges.positionId, id))
    .orderBy(desc(positionStatusChanges.changedAt))
    .limit(20);
}
