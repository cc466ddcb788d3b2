// What happened to an application, newest first: who and when, in sentences the reader's language has.
import { and, desc, eq, notInArray } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Database } from "@/db/client";
import { events, users } from "@/db/schema";
import type { EventKind } from "@/lib/domain/events";
import type { ApplicationId } from "@/lib/domain/shared/id";

export type HistoryEntry = {
  readonly id: string;
  readonly kind: EventKind;
  /** A colleague's name, or which kind of actor it was. */
  readonly who: { readonly name: string } | "candidate" | "system" | "unknown";
  /** The colleague it was done to, by name; empty when there is none. */
  readonly whom: string;
  readonly at: Date;
};

/** Steps between two others that nobody asks about. */
const QUIET: EventKind[] = ["transmitting", "notified", "evaluated", "reminders_moved", "reminder_dropped"];
const MOST = 200;
const other = alias(users, "other");

export async function readHistory(db: Database, applicationId: ApplicationId): Promise<HistoryEntry[]> {
  const rows = await db
    .select({
      id: events.id,
      kind: events.kind,
      actorKind: events.actorKind,
      name: users.name,
      whom: other.name,
      at: events.at,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorUserId))
    .leftJoin(other, eq(other.id, events.userId))
    .where(and(eq(events.applicationId, applicationId), notInArray(events.kind, QUIET)))
    .orderBy(desc(events.place))
    .limit(MOST);
  return rows.map((row) => ({ id: row.id, kind: row.kind, who: whoOf(row), whom: row.whom ?? "", at: row.at }));
}

function whoOf(row: { readonly actorKind: string; readonly name: string | null }): HistoryEntry["who"] {
  if (row.actorKind === "candidate" || row.actorKind === "system") return row.actorKind;
  return row.name === null ? "unknown" : { name: row.name };
}
