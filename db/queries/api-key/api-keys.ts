// Which other systems may ask, for whom, and when they last did.
import { desc, eq, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { apiKeys, users } from "@/db/schema";
import type { Scope } from "@/lib/domain/people/actor";
import { may } from "@/lib/domain/people/permission";

export type ListedKey = {
  readonly id: string;
  readonly name: string;
  /** Whose key it is. */
  readonly person: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

/** Living keys, the newest first; empty for whoever may not manage settings. */
export async function listApiKeys({ db, actor }: Pick<CommandContext, "db" | "actor">): Promise<readonly ListedKey[]> {
  if (!may(actor, "settings.manage")) return [];
  return db
    .select({
      id: apiKeys.id,
      name: apiKeys.name,
      person: users.name,
      scopes: apiKeys.scopes,
      createdAt: apiKeys.createdAt,
      lastUsedAt: apiKeys.lastUsedAt,
    })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .where(isNull(apiKeys.revokedAt))
    .orderBy(desc(apiKeys.createdAt), desc(apiKeys.id))
    .limit(200);
}
