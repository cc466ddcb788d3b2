// Someone ends their sessions on other devices: one, or all but the one they sit at. The next request there is refused.
import { and, eq, isNull, ne } from "drizzle-orm";
import { command } from "@/db/command";
import { sessions } from "@/db/schema";
import { isId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";

type Which = { readonly current: string; readonly sessionId: string | null };

/** @returns how many ended; `sessionId` null means all others. */
export const endSessions = command(null, async (tx, { actor, now }, { current, sessionId }: Which) => {
  if (actor.kind !== "person") return fail("not_allowed", "notAllowed");
  if (sessionId !== null && !isId(sessionId)) return fail("not_found", "notFound");
  const which = sessionId === null ? ne(sessions.id, current) : eq(sessions.id, sessionId);
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: now })
    .where(and(eq(sessions.userId, actor.userId), isNull(sessions.revokedAt), which))
    .returning({ id: sessions.id });
  if (ended.length === 0) return fail("not_found", "notFound");
  const data = { count: ended.length };
  return ok({ value: ended.length, events: [{ kind: "sessions_ended", userId: actor.userId, data }] });
});
