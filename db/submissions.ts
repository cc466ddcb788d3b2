// A form that is sent twice counts once: the second sending gets the first one's answer.
import { and, eq, isNull, lt } from "drizzle-orm";
import type { Database } from "./client";
import type { Keyring } from "./keyring";
import { idempotencyKeys } from "./schema";

/** After this long without an answer the first sending is taken for dead, and the form may be sent again. */
const STALLED_MS = 60_000;
const DONE = 200;

export type Submission = {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly now: Date;
  /** Person, form and the form's own key: nobody meets another's. */
  readonly scope: readonly string[];
  /** What was sent; the same key with something else is a new sending. */
  readonly body: string;
};

/**
 * @returns `first` when this sending is the one that counts (then call `keep` or `release`), `repeat` with the first one's
 * answer, or `running` while the first is still under way.
 */
export async function claim(
  submission: Submission,
): Promise<{ kind: "first" } | { kind: "running" } | { kind: "repeat"; answer: string }> {
  const { db, keyring, now, body } = submission;
  const scope = scopeHash(submission);
  const row = { scope, bodyHash: keyring.fingerprint(body), createdAt: now };
  const made = await db
    .insert(idempotencyKeys)
    .values(row)
    .onConflictDoNothing()
    .returning({ scope: idempotencyKeys.scope });
  if (made.length > 0) return { kind: "first" };
  const [kept] = await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.scope, scope));
  if (kept?.answer) return { kind: "repeat", answer: keyring.unsealOwn(place(scope), kept.answer) };
  const stalled = new Date(now.getTime() - STALLED_MS);
  const taken = await db
    .update(idempotencyKeys)
    .set(row)
    .where(
      and(eq(idempotencyKeys.scope, scope), isNull(idempotencyKeys.status), lt(idempotencyKeys.createdAt, stalled)),
    )
    .returning({ scope: idempotencyKeys.scope });
  return { kind: taken.length > 0 ? "first" : "running" };
}

export async function keep(submission: Submission, answer: string): Promise<void> {
  const { db, keyring } = submission;
  const scope = scopeHash(submission);
  await db
    .update(idempotencyKeys)
    .set({ status: DONE, answer: keyring.sealOwn(place(scope), answer) })
    .where(eq(idempotencyKeys.scope, scope));
}

/** Nothing came of it: the same form may be mended and sent again. */
export async function release(submission: Submission): Promise<void> {
  await submission.db.delete(idempotencyKeys).where(eq(idempotencyKeys.scope, scopeHash(submission)));
}

/** Keyed, since a form may hold a password. */
const scopeHash = ({ keyring, scope, body }: Submission) => keyring.fingerprint(["form", ...scope, body].join("\n"));
const place = (scope: Buffer) => `idempotency_keys/answer/${scope.toString("hex")}`;
