// Who works here, for the admin's list: in which role, and whether they have come in yet.
import { eq, sql } from "drizzle-orm";
import { users } from "@/db/schema";
import type { CommandContext } from "@/db/command";
import { type Role, may } from "@/lib/domain/people/permission";
import { isId, type UserId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";

export type Colleague = {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly locale: Locale;
  readonly state: "invited" | "active" | "disabled";
  readonly lastSeenAt: Date | null;
};

const columns = {
  id: users.id,
  name: users.name,
  email: users.email,
  role: users.role,
  locale: users.locale,
  disabledAt: users.disabledAt,
  waits: sql<boolean>`${users.passwordHash} is null`,
  lastSeen: sql<string | null>`(select max(s.last_seen_at) from sessions s where s.user_id = "users"."id")`,
};
type Row = Omit<Colleague, "state" | "lastSeenAt"> & {
  readonly disabledAt: Date | null;
  readonly waits: boolean;
  readonly lastSeen: string | null;
};

/** Everyone, those who can sign in first, then by name. Empty for whoever may not manage people. */
export async function colleagues({ db, actor }: Pick<CommandContext, "db" | "actor">): Promise<readonly Colleague[]> {
  if (!may(actor, "people.manage")) return [];
  const rows = await db
    .select(columns)
    .from(users)
    .orderBy(sql`${users.disabledAt} is not null`, users.name, users.id)
    .limit(500);
  return rows.map(colleagueOf);
}

export async function colleague(
  { db, actor }: Pick<CommandContext, "db" | "actor">,
  id: string,
): Promise<Colleague | null> {
  if (!may(actor, "people.manage") || !isId(id)) return null;
  const [row] = await db
    .select(columns)
    .from(users)
    .where(eq(users.id, id as UserId));
  return row ? colleagueOf(row) : null;
}

function colleagueOf({ disabledAt, waits, lastSeen, ...person }: Row): Colleague {
  const state = disabledAt ? "disabled" : waits ? "invited" : "active";
  return { ...person, state, lastSeenAt: lastSeen === null ? null : new Date(lastSeen) };
}
