// Secret links by mail. The secret is derived again from id and generation, so that a mail can be rendered twice; the table keeps its hash.
import { and, eq, gt, isNull, lt, sql } from "drizzle-orm";
import type { LetterId, LinkId, UserId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";
import type { Database, Transaction } from "./client";
import { type Keyring, linkHash } from "./keyring";
import { links } from "./schema";
import type { LinkPurpose } from "./schema/links";

export type Link = typeof links.$inferSelect;

/** What a secret can look like: 32 bytes in base64url. Anything else is unknown without asking the database. */
export const isSecret = (text: string) => /^[A-Za-z0-9_-]{43}$/.test(text);

/** @returns the new link's id and the secret its address ends with; the secret is never stored. */
export async function makeLink(
  tx: Database | Transaction,
  keyring: Keyring,
  link: {
    readonly purpose: LinkPurpose;
    readonly now: Date;
    readonly expiresAt: Date;
    readonly userId?: UserId;
    readonly letterId?: LetterId;
    readonly letterVersion?: number;
  },
): Promise<{ readonly id: LinkId; readonly secret: string }> {
  const id = newId<"link">(link.now);
  const secret = keyring.linkSecret(id, 1);
  await tx.insert(links).values({
    id,
    purpose: link.purpose,
    userId: link.userId ?? null,
    letterId: link.letterId ?? null,
    letterVersion: link.letterVersion ?? null,
    secretHash: linkHash(secret),
    createdAt: link.now,
    expiresAt: link.expiresAt,
  });
  return { id, secret };
}

/** The living link behind a secret; null for unknown, expired and revoked alike. */
export async function findLink(
  db: Database | Transaction,
  secret: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<Link | null> {
  if (!isSecret(secret)) return null;
  const [row] = await db
    .select()
    .from(links)
    .where(
      and(
        eq(links.secretHash, linkHash(secret)),
        eq(links.purpose, purpose),
        isNull(links.revokedAt),
        gt(links.expiresAt, now),
      ),
    );
  return row ?? null;
}

/** The secret for a mail that is rendered now; null when the link no longer opens anything. */
export async function secretOfLink(
  db: Database | Transaction,
  keyring: Keyring,
  id: LinkId,
  now: Date,
): Promise<string | null> {
  const [row] = await db
    .select()
    .from(links)
    .where(and(eq(links.id, id), isNull(links.revokedAt), gt(links.expiresAt, now)));
  return row ? keyring.linkSecret(row.id, row.generation) : null;
}

/** Gives a link more time, also one that ran out; one that was revoked stays ended. */
export async function prolongLink(tx: Database | Transaction, id: LinkId, until: Date): Promise<void> {
  await tx
    .update(links)
    .set({ expiresAt: until })
    .where(and(eq(links.id, id), isNull(links.revokedAt), lt(links.expiresAt, until)));
}

/** Ends a link. Its generation is raised too, so that the old secret can't be derived into a living one. */
export async function revokeLink(tx: Database | Transaction, keyring: Keyring, id: LinkId, now: Date): Promise<void> {
  const [row] = await tx.select().from(links).where(eq(links.id, id)).for("update");
  if (!row || row.revokedAt) return;
  const generation = row.generation + 1;
  const secretHash = linkHash(keyring.linkSecret(id, generation));
  await tx.update(links).set({ revokedAt: now, generation, secretHash }).where(eq(links.id, id));
}

/** Ends every living link of a purpose that one colleague holds, such as older invitations. */
export async function revokeLinksOf(
  tx: Database | Transaction,
  userId: UserId,
  purpose: LinkPurpose,
  now: Date,
): Promise<void> {
  await tx
    .update(links)
    .set({ revokedAt: now, generation: sql`${links.generation} + 1` })
    .where(and(eq(links.userId, userId), eq(links.purpose, purpose), isNull(links.revokedAt)));
}
