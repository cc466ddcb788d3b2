// A position's status with its story: who changed it, when and why.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { positionStatusChanges, positions } from "@/db/schema";
import type { NewEvent } from "@/lib/domain/events";
import type { PositionStatus } from "@/lib/domain/position/position";
import type { PositionId, UserId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";

export async function moveStatus(
  tx: Transaction,
  position: { readonly id: PositionId; readonly status: PositionStatus },
  move: {
    readonly status: PositionStatus;
    readonly reason: string | null;
    readonly by: UserId | null;
    readonly now: Date;
  },
): Promise<NewEvent> {
  await tx
    .update(positions)
    .set({ status: move.status, statusReason: move.reason, updatedAt: move.now })
    .where(eq(positions.id, position.id));
  await tx.insert(positionStatusChanges).values({
    id: newId(move.now),
    positionId: position.id,
    status: move.status,
    reason: move.reason,
    changedBy: move.by,
    changedAt: move.now,
  });
  return {
    kind: "position_status_changed",
    positionId: position.id,
    data: { from: position.status, to: move.status },
  };
}
