// An admin gives a colleague another role; it counts from their next request. One admin always stays.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { isLastAdmin } from "@/db/commands/person/last-admin";
import { users } from "@/db/schema";
import type { Role } from "@/lib/domain/people/permission";
import type { UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";

export const changeRole = command(
  "people.manage",
  async (tx, _scene, { userId, role }: { readonly userId: UserId; readonly role: Role }) => {
    const [user] = await tx.select().from(users).where(eq(users.id, userId)).for("update");
    if (!user) return fail("not_found", "notFound");
    if (role !== "admin" && (await isLastAdmin(tx, userId))) return fail("wrong_stage", "lastAdmin");
    await tx.update(users).set({ role }).where(eq(users.id, userId));
    return ok({ value: null, events: [{ kind: "role_changed", userId, data: { from: user.role, to: role } }] });
  },
);
