// Someone leaves: this one session ends for good, whoever still holds its cookie.
import { and, eq, isNull } from "drizzle-orm";
import { command } from "@/db/command";
import { sessions } from "@/db/schema";
import { fail, ok } from "@/lib/domain/shared/result";

export const signOut = command(null, async (tx, { actor, now }, input: { readonly sessionId: string }) => {
  if (actor.kind !== "person") return fail("not_allowed", "notAllowed");
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.id, input.sessionId), eq(sessions.userId, actor.userId), isNull(sessions.revokedAt)))
    .returning({ id: sessions.id });
  if (ended.length === 0) return fail("not_found", "notFound");
  return ok({
    value: null,
    events: [{ kind: "signed_out", userId: actor.userId, data: { sessionId: input.sessionId } }],
  });
});
