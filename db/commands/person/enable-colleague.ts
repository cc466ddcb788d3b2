// A colleague comes back: the account opens again, with the password it had; old sessions and keys stay ended.
import { and, eq, isNotNull } from "drizzle-orm";
import { command } from "@/db/command";
import { users } from "@/db/schema";
import type { UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";

export const enableColleague = command("people.manage", async (tx, _scene, { userId }: { readonly userId: UserId }) => {
  const [user] = await tx
    .update(users)
    .set({ disabledAt: null })
    .where(and(eq(users.id, userId), isNotNull(users.disabledAt)))
    .returning({ id: users.id });
  if (!user) return fail("not_found", "notFound");
  return ok({ value: null, events: [{ kind: "enabled", userId }] });
});
