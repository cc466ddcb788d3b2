// Whom to ask for more: the names of those who look after roles. Every colleague may know them.
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { users } from "@/db/schema";

/** @returns at most three who can sign in, the longest here first */
export async function adminNames({ db, actor }: Pick<CommandContext, "db" | "actor">): Promise<readonly string[]> {
  if (actor.kind !== "person") return [];
  const rows = await db
    .select({ name: users.name })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.disabledAt), isNotNull(users.passwordHash)))
    .orderBy(users.id)
    .limit(3);
  return rows.map((row) => row.name);
}
