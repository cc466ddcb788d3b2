import { sql } from "drizzle-orm";
import { expect, test, vi } from "vitest";
import { ensureFirstAdmin } from "@/db/commands/person/install-first-admin";
import { openLimits } from "@/db/limits";
import { users } from "@/db/schema";
import { testDatabase } from "@/db/testing";
import type { UserId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";
import * as passwords from "@/lib/platform/password";
import { checkCredentials } from "./credentials";

const { db, client, keyring } = await testDatabase();
const now = new Date();
const ground = { db, keyring, limits: openLimits(client) };
const right = "a quiet sentence about whales";
const admin = await ensureFirstAdmin(
  { db, keyring, now },
  { email: "a@example.com", name: "A", locale: "en", password: right },
);

let network = 0;
const from = (address = `10.0.0.${(network += 1)}`, knows = false) => ({
  address,
  device: "Chrome",
  knows: () => knows,
});
const tryIt = (email: string, password: string, visitor = from(), at = ground) =>
  checkCredentials(at, { email, password }, visitor, new Date());

async function colleague(email: string, more: { disabledAt?: Date; passwordHash?: string | null } = {}) {
  const id: UserId = newId<"user">(now);
  const passwordHash = more.passwordHash === undefined ? await passwords.hashPassword(right) : more.passwordHash;
  await db.insert(users).values({ id, email, name: "x", role: "hr", createdAt: now, ...more, passwordHash });
}

test("the right password opens, however the address is typed", async () => {
  expect(await tryIt(" Ａ@Example.COM", right)).toMatchObject({ ok: true, value: { userId: admin!.userId } });
});

test("a wrong password, an unknown address, a disabled and an invited colleague get one and the same answer", async () => {
  await colleague("off@example.com", { disabledAt: now });
  await colleague("invited@example.com", { passwordHash: null });
  const answers = [
    await tryIt("a@example.com", "wrong"),
    await tryIt("nobody@example.com", right),
    await tryIt("off@example.com", right),
    await tryIt("invited@example.com", right),
    await tryIt("a@example.com", ""),
    await tryIt("", ""),
  ];
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(answers[0]).toMatchObject({ ok: false, messageKey: "wrongCredentials" });
});

test("an unknown address costs the same hashing as a wrong password", async () => {
  const hashing = vi.spyOn(passwords, "isPassword");
  await tryIt("a@example.com", "wrong");
  await tryIt("unknown@example.com", "wrong");
  expect(hashing).toHaveBeenCalledTimes(2);
  hashing.mockRestore();
});

test("after five wrong tries from one address nothing is hashed any more, and the right password waits too", async () => {
  await colleague("guessed@example.com");
  const visitor = from("203.0.113.9");
  for (let i = 0; i < 5; i++) await tryIt("guessed@example.com", `wrong ${i}`, visitor);
  const hashing = vi.spyOn(passwords, "isPassword");
  const sixth = await tryIt("guessed@example.com", right, visitor);
  expect(sixth).toMatchObject({ ok: false, code: "too_many" });
  expect(!sixth.ok && sixth.data["minutes"]).toBeLessThanOrEqual(15);
  expect(hashing).not.toHaveBeenCalled();
  hashing.mockRestore();
});

test("strangers who guess from everywhere don't lock out the browser that signed in before", async () => {
  await colleague("known@example.com");
  for (let i = 0; i < 30; i++) await tryIt("known@example.com", "wrong");
  expect(await tryIt("known@example.com", right)).toMatchObject({ ok: false, code: "too_many" });
  expect(await tryIt("known@example.com", right, from(undefined, true))).toMatchObject({ ok: true });
});

test("signing in rightly from ever new browsers locks nobody out, and gives a guesser no more guesses", async () => {
  await colleague("often@example.com");
  const office = from("192.0.2.8");
  // Hashing has its own tests; here only the counting matters.
  const hashing = vi.spyOn(passwords, "isPassword").mockImplementation(async (_hash, given) => given === right);
  for (let i = 0; i < 25; i++) expect(await tryIt("often@example.com", right, office)).toMatchObject({ ok: true });
  for (let i = 0; i < 10; i++) {
    await tryIt("often@example.com", "wrong");
    await tryIt("often@example.com", "wrong");
    if (i < 9) expect(await tryIt("often@example.com", right)).toMatchObject({ ok: true });
  }
  expect(await tryIt("often@example.com", right)).toMatchObject({ ok: false, code: "too_many" });
  hashing.mockRestore();
});

test("while the database counts nothing, each process still counts for itself", async () => {
  const broken = { unsafe: () => Promise.reject(new Error("database is away")) };
  const limits = openLimits(broken as never);
  const tries = [];
  for (let i = 0; i < 7; i++) tries.push((await limits.take("signInAccountAddress", "someone")).ok);
  expect(tries).toEqual([true, true, true, true, true, false, false]);
});

test("the table of tries holds neither addresses of mails nor of networks", async () => {
  await tryIt("trace@example.com", "wrong", from("198.51.100.77"));
  const rows = await db.execute<{ row: string }>(sql`select rate_limits::text as row from rate_limits`);
  const dump = rows.map((row) => row.row).join("\n");
  expect(dump).not.toContain("trace@example.com");
  expect(dump).not.toContain("198.51.100.77");
});

test("a password of a megabyte is refused without being hashed", async () => {
  const hashing = vi.spyOn(passwords, "isPassword");
  expect((await tryIt("a@example.com", "x".repeat(1_000_000))).ok).toBe(false);
  expect(hashing).not.toHaveBeenCalled();
  hashing.mockRestore();
});
