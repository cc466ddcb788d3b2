// The link is sent again, to someone whose invitation ran out or who forgot the password; older links end.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { makeLink, revokeLinksOf } from "@/db/links";
import { users } from "@/db/schema";
import { INVITATION_LIFE_MS } from "@/lib/domain/people/colleague";
import type { UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";

export const renewInvitation = command(
  "people.manage",
  async (tx, { keyring, now }, { userId }: { readonly userId: UserId }) => {
    const [user] = await tx.select().from(users).where(eq(users.id, userId)).for("update");
    if (!user) return fail("not_found", "notFound");
    if (user.disabledAt) return fail("wrong_stage", "colleagueDisabled");
    await revokeLinksOf(tx, userId, "invitation", now);
    const expiresAt = new Date(now.getTime() + INVITATION_LIFE_MS);
    const { id: linkId } = await makeLink(tx, keyring, { purpose: "invitation", userId, now, expiresAt });
    return ok({ value: { linkId }, events: [{ kind: "invited", userId, data: { linkId, notifyUserId: userId } }] });
  },
);
