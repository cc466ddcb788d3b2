// A colleague leaves the house: no session, no link and no API key of theirs opens anything from this moment.
import { and, eq, isNull } from "drizzle-orm";
import { command } from "@/db/command";
import { isLastAdmin } from "@/db/commands/person/last-admin";
import { revokeLinksOf } from "@/db/links";
import { apiKeys, sessions, users } from "@/db/schema";
import { userOf } from "@/lib/domain/people/actor";
import type { UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";

export const disableColleague = command(
  "people.manage",
  async (tx, { actor, now }, { userId }: { readonly userId: UserId }) => {
    if (userOf(actor) === userId) return fail("wrong_stage", "notYourself");
    if (await isLastAdmin(tx, userId)) return fail("wrong_stage", "lastAdmin");
    const [user] = await tx
      .update(users)
      .set({ disabledAt: now })
      .where(and(eq(users.id, userId), isNull(users.disabledAt)))
      .returning({ id: users.id });
    if (!user) return fail("not_found", "notFound");
    await tx
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)));
    await tx
      .update(apiKeys)
      .set({ revokedAt: now })
      .where(and(eq(apiKeys.userId, userId), isNull(apiKeys.revokedAt)));
    for (const purpose of ["invitation", "password", "approval"] as const)
      await revokeLinksOf(tx, userId, purpose, now);
    return ok({ value: null, events: [{ kind: "disabled", userId }] });
  },
);
