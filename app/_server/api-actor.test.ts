import { eq } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { makeApiKey } from "@/db/commands/api-key/make-api-key";
import { revokeApiKey } from "@/db/commands/api-key/revoke-api-key";
import { disableColleague } from "@/db/commands/person/disable-colleague";
import { openLimits } from "@/db/limits";
import { apiKeys, users } from "@/db/schema";
import { testDatabase } from "@/db/testing";
import type { Person, Scope } from "@/lib/domain/people/actor";
import { type Role, VERBS, may } from "@/lib/domain/people/permission";
import type { UserId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";
import { apiActor } from "./api-actor";

const { db, client, keyring } = await testDatabase();
const now = new Date();
Object.assign(globalThis, { huiyinGround: { db, keyring, limits: openLimits(client) } });
afterEach(() => vi.unstubAllEnvs());

async function person(role: Role): Promise<Person> {
  const id: UserId = newId<"user">(now);
  await db
    .insert(users)
    .values({ id, email: `${id}@example.com`, name: "陈洁", role, passwordHash: "h", createdAt: now });
  return { kind: "person", userId: id, role, name: "陈洁" };
}
const owner = await person("admin");

async function key(scopes: Scope[]) {
  const made = await makeApiKey({ db, keyring, actor: owner, now }, { name: "ERP", scopes });
  if (!made.ok) throw new Error(made.messageKey);
  return made.value;
}
const ask = (authorization?: string) => apiActor(new Headers(authorization === undefined ? {} : { authorization }));

test("a key acts for the person who made it, within its scopes", async () => {
  const { key: secret, keyId } = await key(["read"]);
  const found = await ask(`Bearer ${secret}`);
  expect(found).toMatchObject({ ok: true, value: { kind: "api_key", keyId, userId: owner.userId, scopes: ["read"] } });
  if (!found.ok) return;
  expect(may(found.value, "position.read")).toBe(true);
  expect(may(found.value, "position.write")).toBe(false);
  expect(may(found.value, "letter.approve")).toBe(false);
});

test("a key is kept only as a hash", async () => {
  const { key: secret, keyId } = await key(["write"]);
  const [row] = await db.select().from(apiKeys).where(eq(apiKeys.id, keyId));
  expect(JSON.stringify({ ...row, keyHash: row!.keyHash.toString("latin1") })).not.toContain(secret.slice(3));
});

test("no key, a wrong one, a revoked one and one of somebody disabled get the same answer", async () => {
  const revoked = await key(["read"]);
  await revokeApiKey({ db, keyring, actor: owner, now }, { keyId: revoked.keyId });
  const other = await person("admin");
  const theirs = await makeApiKey({ db, keyring, actor: other, now }, { name: "x", scopes: ["read"] });
  await disableColleague({ db, keyring, actor: owner, now }, { userId: other.userId });
  const answers = [
    await ask(),
    await ask("Bearer "),
    await ask(`Bearer hy_${"a".repeat(43)}`),
    await ask(`Basic ${revoked.key}`),
    await ask(`Bearer ${revoked.key}`),
    await ask(`Bearer ${theirs.ok ? theirs.value.key : ""}`),
  ];
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({ ok: false, code: "not_allowed" });
});

test("the key of the environment is the first admin's, reads and writes, and never approves", async () => {
  const given = "environment-key-of-at-least-32-characters";
  vi.stubEnv("HUIYIN_API_KEY", given);
  const found = await ask(`Bearer ${given}`);
  expect(found).toMatchObject({ ok: true, value: { keyId: null, userId: owner.userId, scopes: ["read", "write"] } });
  if (!found.ok) return;
  for (const verb of VERBS) {
    if (verb === "letter.approve" || verb === "hold.clear") expect(may(found.value, verb)).toBe(false);
  }
  expect(await ask(`Bearer ${given}x`)).toMatchObject({ ok: false });
});

test("a short or empty key of the environment opens nothing", async () => {
  for (const given of ["", "short-key-of-31-characters-xxxx"]) {
    vi.stubEnv("HUIYIN_API_KEY", given);
    expect(await ask(`Bearer ${given}`)).toMatchObject({ ok: false });
  }
});

test("whoever guesses keys is slowed down", async () => {
  let last = await ask("Bearer nothing-that-opens");
  for (let i = 0; i < 70; i++) last = await ask(`Bearer nothing-that-opens-${i}`);
  expect(last).toMatchObject({ ok: false, code: "too_many" });
});
