// Where am I signed in? The list from which a session elsewhere can be ended.
import { and, desc, eq, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { sessionLimits } from "@/db/queries/person/session-person";
import { sessions } from "@/db/schema";
import type { Person } from "@/lib/domain/people/actor";

export type OwnSession = {
  readonly id: string;
  /** Browser and system in a few words; may be empty. */
  readonly device: string;
  readonly lastSeenAt: Date;
  readonly createdAt: Date;
};

/** Living sessions only, the latest first. */
export async function ownSessions(
  context: CommandContext & { readonly actor: Person },
): Promise<readonly OwnSession[]> {
  const { db, actor, now } = context;
  return db
    .select({
      id: sessions.id,
      device: sessions.device,
      lastSeenAt: sessions.lastSeenAt,
      createdAt: sessions.createdAt,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, actor.userId), isNull(sessions.revokedAt), ...sessionLimits(now)))
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.id))
    .limit(50);
}
