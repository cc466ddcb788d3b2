// Someone takes a new password: every session but the one they sit at ends at once.
import { and, eq, isNull, ne } from "drizzle-orm";
import { command } from "@/db/command";
import { sessions, users } from "@/db/schema";
import { fail, ok } from "@/lib/domain/shared/result";

type NewPassword = {
  readonly sessionId: string;
  /** The hash the current password was checked against; another one by now means somebody was faster. */
  readonly checkedHash: string;
  readonly passwordHash: string;
};

export const changePassword = command(null, async (tx, { actor, now }, input: NewPassword) => {
  if (actor.kind !== "person") return fail("not_allowed", "notAllowed");
  const [user] = await tx.select().from(users).where(eq(users.id, actor.userId)).for("update");
  if (!user || user.disabledAt) return fail("not_allowed", "notAllowed");
  if (user.passwordHash !== input.checkedHash) return fail("stale", "stale");
  await tx
    .update(users)
    .set({ passwordHash: input.passwordHash, mustChangePassword: false })
    .where(eq(users.id, user.id));
  const elsewhere = and(eq(sessions.userId, user.id), ne(sessions.id, input.sessionId), isNull(sessions.revokedAt));
  await tx.update(sessions).set({ revokedAt: now }).where(elsewhere);
  return ok({ value: null, events: [{ kind: "password_changed", userId: user.id }] });
});
