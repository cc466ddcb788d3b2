// An admin invites a colleague: the account exists from now on, and a mail with a link lets them choose a password.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { makeLink } from "@/db/links";
import { users } from "@/db/schema";
import { INVITATION_LIFE_MS, type Invitation } from "@/lib/domain/people/colleague";
import type { UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { foldAddress } from "@/lib/platform/address";
import { newId } from "@/lib/platform/id";

export const inviteColleague = command("people.manage", async (tx, { keyring, now }, input: Invitation) => {
  const email = foldAddress(input.email);
  const userId: UserId = newId<"user">(now);
  const made = await tx
    .insert(users)
    .values({ id: userId, email, name: input.name, role: input.role, locale: input.locale, createdAt: now })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  if (made.length === 0) {
    const [there] = await tx.select({ id: users.id }).from(users).where(eq(users.email, email));
    return fail("duplicate", "alreadyColleague", { data: { existingId: there?.id ?? "" } });
  }
  const expiresAt = new Date(now.getTime() + INVITATION_LIFE_MS);
  const { id: linkId } = await makeLink(tx, keyring, { purpose: "invitation", userId, now, expiresAt });
  const data = { linkId, notifyUserId: userId, role: input.role };
  return ok({ value: { userId, linkId }, events: [{ kind: "invited", userId, data }] });
});
