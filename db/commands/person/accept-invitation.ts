// Whoever holds the link of an invitation chooses a password. The link opens once; sessions from before end.
import { and, eq, isNull } from "drizzle-orm";
import { command } from "@/db/command";
import { findLink, revokeLinksOf } from "@/db/links";
import { sessions, users } from "@/db/schema";
import { fail, ok } from "@/lib/domain/shared/result";

/** @returns the colleague's id. `passwordHash` is made beforehand, since hashing takes too long for a transaction. */
export const acceptInvitation = command(
  null,
  async (tx, { actor, now }, input: { readonly secret: string; readonly passwordHash: string }) => {
    if (actor.kind !== "system") return fail("not_allowed", "notAllowed");
    const link = await findLink(tx, input.secret, "invitation", now);
    if (!link?.userId) return fail("expired", "invitationOver");
    const [user] = await tx.select().from(users).where(eq(users.id, link.userId)).for("update");
    // Read again under the lock: of two at once only the first finds the link alive.
    const alive = await findLink(tx, input.secret, "invitation", now);
    if (!user || user.disabledAt || !alive) return fail("expired", "invitationOver");
    await tx
      .update(users)
      .set({ passwordHash: input.passwordHash, mustChangePassword: false })
      .where(eq(users.id, user.id));
    await revokeLinksOf(tx, user.id, "invitation", now);
    await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.userId, user.id), isNull(sessions.revokedAt)));
    return ok({
      value: user.id,
      events: [{ kind: "invitation_accepted", userId: user.id, data: { linkId: link.id } }],
    });
  },
);
