// An installation without an admin could not be helped any more.
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { users } from "@/db/schema";
import type { UserId } from "@/lib/domain/shared/id";

/** True if nobody else is an admin who can sign in. Locks the admins, so that two can't leave at the same moment. */
export async function isLastAdmin(tx: Transaction, userId: UserId): Promise<boolean> {
  const admins = await tx
    .select({ id: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.disabledAt)))
    .orderBy(users.id)
    .for("update");
  const able = admins.filter((admin) => admin.passwordHash !== null);
  return able.some((admin) => admin.id === userId) && able.every((admin) => admin.id === userId);
}
