// What the API remembers of a POST for a day, so that a repeat gives the first answer instead of a second deed.
import { eq, lt, sql } from "drizzle-orm";
import { sha256 } from "@/lib/platform/crypto";
import type { Database } from "./client";
import type { Keyring } from "./keyring";
import { idempotencyKeys } from "./schema";

const KEPT_MS = 24 * 3_600_000;
/** After this long without an answer the first request is taken for dead. */
const STALLED_MS = 60_000;

export type KeptRequest = {
  readonly db: Database;
  readonly keyring: Keyring;
  readonly now: Date;
  /** API key, method, path and the caller's own key: nobody meets another's. */
  readonly scope: readonly string[];
  readonly body: Buffer;
};
export type Answer = { readonly status: number; readonly body: string };
export type Claim =
  | { readonly kind: "first" }
  | { readonly kind: "running" }
  | { readonly kind: "other_body" }
  | { readonly kind: "repeat"; readonly answer: Answer };

/** @returns `first` when this request is the one that counts: then call `keepAnswer` or `forgetRequest`. */
export async function claimRequest(request: KeptRequest): Promise<Claim> {
  const { db, keyring, now, body } = request;
  const scope = scopeHash(request);
  const row = { scope, bodyHash: sha256(body), status: null, answer: null, createdAt: now };
  const before = (ms: number) => new Date(now.getTime() - ms).toISOString();
  const made = await db
    .insert(idempotencyKeys)
    .values(row)
    .onConflictDoUpdate({
      target: idempotencyKeys.scope,
      set: row,
      setWhere: sql`${idempotencyKeys.createdAt} < ${before(KEPT_MS)}
        or (${idempotencyKeys.status} is null and ${idempotencyKeys.createdAt} < ${before(STALLED_MS)})`,
    })
    .returning({ scope: idempotencyKeys.scope });
  if (made.length > 0) return { kind: "first" };
  const [kept] = await db.select().from(idempotencyKeys).where(eq(idempotencyKeys.scope, scope));
  if (!kept) return { kind: "running" };
  if (!kept.bodyHash.equals(row.bodyHash)) return { kind: "other_body" };
  if (kept.status === null || kept.answer === null) return { kind: "running" };
  return { kind: "repeat", answer: { status: kept.status, body: keyring.unsealOwn(place(scope), kept.answer) } };
}

export async function keepAnswer(request: KeptRequest, answer: Answer): Promise<void> {
  const scope = scopeHash(request);
  await request.db
    .update(idempotencyKeys)
    .set({ status: answer.status, answer: request.keyring.sealOwn(place(scope), answer.body) })
    .where(eq(idempotencyKeys.scope, scope));
}

/** Nothing was decided: the same key may try again. */
export async function forgetRequest(request: KeptRequest): Promise<void> {
  await request.db.delete(idempotencyKeys).where(eq(idempotencyKeys.scope, scopeHash(request)));
}

/** Answers of forms and of the API alike hold what people wrote: none outlives its day. */
export async function forgetOldAnswers(db: Database, now: Date): Promise<void> {
  await db.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, new Date(now.getTime() - KEPT_MS)));
}

const scopeHash = (request: KeptRequest) => sha256(["api", ...request.scope].join("\n"));
const place = (scope: Buffer) => `idempotency_keys/answer/${scope.toString("hex")}`;
