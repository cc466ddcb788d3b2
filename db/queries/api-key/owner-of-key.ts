// Whose API key is this? Looked up by its hash; the key itself is stored nowhere.
import { and, asc, eq, isNull, lt, or } from "drizzle-orm";
import type { Database } from "@/db/client";
import { apiKeys, users } from "@/db/schema";
import type { Scope } from "@/lib/domain/people/actor";
import type { Role } from "@/lib/domain/people/permission";
import type { UserId } from "@/lib/domain/shared/id";
import { sha256 } from "@/lib/platform/crypto";

export type KeyOwner = {
  readonly keyId: string;
  readonly userId: UserId;
  readonly role: Role;
  readonly name: string;
  readonly scopes: readonly Scope[];
};

const NOTED_EVERY_MS = 60_000;

/** @returns null for an unknown or revoked key, or when its person was disabled */
export async function ownerOfKey(
  { db, now }: { readonly db: Database; readonly now: Date },
  key: string,
): Promise<KeyOwner | null> {
  const [row] = await db
    .select({ keyId: apiKeys.id, scopes: apiKeys.scopes, userId: users.id, role: users.role, name: users.name })
    .from(apiKeys)
    .innerJoin(users, eq(users.id, apiKeys.userId))
    .where(and(eq(apiKeys.keyHash, sha256(key)), isNull(apiKeys.revokedAt), isNull(users.disabledAt)));
  if (!row) return null;
  const noted = new Date(now.getTime() - NOTED_EVERY_MS);
  await db
    .update(apiKeys)
    .set({ lastUsedAt: now })
    .where(and(eq(apiKeys.id, row.keyId), or(isNull(apiKeys.lastUsedAt), lt(apiKeys.lastUsedAt, noted))));
  return row;
}

/** The person a key given in the environment acts for. */
export async function firstAdmin({
  db,
}: {
  readonly db: Database;
}): Promise<Omit<KeyOwner, "keyId" | "scopes"> | null> {
  const [row] = await db
    .select({ userId: users.id, role: users.role, name: users.name })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.disabledAt)))
    .orderBy(asc(users.createdAt), asc(users.id))
    .limit(1);
  return row ?? null;
}
