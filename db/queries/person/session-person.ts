// Who stands behind a session, if it still lives: asked on every request, so that ending it works at once.
import { type SQL, and, eq, gt, isNull, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { sessions, settings, users } from "@/db/schema";
import { isId, type UserId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import type { Role } from "@/lib/domain/people/permission";
import { DEFAULT_SETTINGS } from "@/lib/domain/shared/settings";

/** A setting in hours or days as an interval; read with the session itself, so that a change counts at once. */
const span = (name: "sessionIdleHours" | "sessionDays", unit: string) =>
  sql`coalesce((select (${settings.value} #>> '{}')::int from ${settings} where ${settings.name} = ${name}), ${DEFAULT_SETTINGS[name]}::int) * ${unit}::interval`;

/** Neither idle for too long nor too old. */
export function sessionLimits(now: Date): SQL[] {
  const at = sql`${now.toISOString()}::timestamptz`;
  return [
    gt(sessions.lastSeenAt, sql`${at} - ${span("sessionIdleHours", "1 hour")}`),
    gt(sessions.createdAt, sql`${at} - ${span("sessionDays", "1 day")}`),
  ];
}

/** Seen again is written at most this often, so that reading a page is not always a write. */
const NOTED_EVERY_MS = 60_000;

export type SessionPerson = {
  readonly sessionId: string;
  readonly userId: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly mustChangePassword: boolean;
};

/** @returns null when the session was ended, is idle or too old, or its person was disabled */
export async function sessionPerson(
  { db, now }: { readonly db: Database; readonly now: Date },
  sessionId: string,
): Promise<SessionPerson | null> {
  if (!isId(sessionId)) return null;
  const [row] = await db
    .select({
      sessionId: sessions.id,
      lastSeenAt: sessions.lastSeenAt,
      userId: users.id,
      name: users.name,
      email: users.email,
      role: users.role,
      locale: users.locale,
      mustChangePassword: users.mustChangePassword,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(eq(sessions.id, sessionId), isNull(sessions.revokedAt), isNull(users.disabledAt), ...sessionLimits(now)),
    );
  if (!row) return null;
  const { lastSeenAt, ...person } = row;
  if (now.getTime() - lastSeenAt.getTime() > NOTED_EVERY_MS) {
    await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId));
  }
  return person;
}
