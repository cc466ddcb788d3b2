// Someone whose password was right comes in: a session begins.
import { eq } from "drizzle-orm";
import { command } from "@/db/command";
import { sessions, users } from "@/db/schema";
import type { UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

/** @returns the session's id. Only the door calls this, after it has checked the password. */
export const signIn = command(
  null,
  async (tx, { actor, now }, input: { readonly userId: UserId; readonly device: string }) => {
    if (actor.kind !== "system") return fail("not_allowed", "notAllowed");
    const [user] = await tx.select().from(users).where(eq(users.id, input.userId)).for("update");
    if (!user || user.disabledAt) return fail("not_allowed", "notAllowed");
    const sessionId: string = newId<"session">(now);
    await tx
      .insert(sessions)
      .values({ id: sessionId, userId: user.id, createdAt: now, lastSeenAt: now, device: input.device.slice(0, 80) });
    return ok({ value: sessionId, events: [{ kind: "signed_in", userId: user.id, data: { sessionId } }] });
  },
);
