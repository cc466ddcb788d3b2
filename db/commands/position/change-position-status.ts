// A position is opened, frozen, restructured or closed; a letter may give that as its reason only while it is true.
import { eq, sql } from "drizzle-orm";
import { command } from "@/db/command";
import { positions } from "@/db/schema";
import { userOf } from "@/lib/domain/people/actor";
import type { PositionStatus } from "@/lib/domain/position/position";
import { type PositionId, isId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { moveStatus } from "./move-status";

export const changePositionStatus = command(
  "position.write",
  async (
    tx,
    { actor, now },
    input: { readonly id: PositionId; readonly status: PositionStatus; readonly reason: string | null },
  ) => {
    if (!isId(input.id)) return fail("not_found", "notFound");
    const [position] = await tx.select().from(positions).where(eq(positions.id, input.id)).for("update");
    if (!position) return fail("not_found", "notFound");
    const event = await moveStatus(tx, position, { ...input, by: userOf(actor), now });
    await tx
      .update(positions)
      .set({ version: sql`${positions.version} + 1` })
      .where(eq(positions.id, input.id));
    return ok({ value: { id: input.id, version: position.version + 1 }, events: [event] });
  },
);
