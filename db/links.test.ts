import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { findLink, makeLink, revokeLink, revokeLinksOf, secretOfLink } from "@/db/links";
import { users } from "@/db/schema";
import { testDatabase } from "@/db/testing";
import type { LetterId, LinkId, UserId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";

const { db, keyring } = await testDatabase();
const now = new Date("2026-11-23T08:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

async function link(purpose: "candidate" | "approval" | "invitation" = "approval") {
  const letterId: LetterId = newId<"letter">(now);
  return makeLink(db, keyring, { purpose, letterId, letterVersion: 1, now, expiresAt: later(72) });
}

test("a link opens for its own purpose until its hour, and for no other purpose", async () => {
  const { id, secret } = await link();
  expect((await findLink(db, secret, "approval", later(71)))?.id).toBe(id);
  expect(await findLink(db, secret, "candidate", now)).toBeNull();
  expect(await findLink(db, secret, "approval", later(72))).toBeNull();
});

test("a revoked link opens nothing, and no mail can be rendered with it again", async () => {
  const { id, secret } = await link();
  expect(await secretOfLink(db, keyring, id, now)).toBe(secret);
  await revokeLink(db, keyring, id, now);
  expect(await findLink(db, secret, "approval", now)).toBeNull();
  expect(await secretOfLink(db, keyring, id, now)).toBeNull();
});

test("whoever reads the whole table of links finds no secret in it", async () => {
  const made = await Promise.all(Array.from({ length: 100 }, () => link("candidate")));
  const rows = await db.execute<{ row: string }>(sql`select links::text as row from links`);
  const dump = rows.map((row) => row.row).join("\n");
  for (const { secret } of made) {
    expect(dump).not.toContain(secret);
    expect(dump).not.toContain(Buffer.from(secret, "base64url").toString("hex"));
  }
});

test("secrets nobody was given open nothing, whatever they look like", async () => {
  await link();
  const guesses = [
    "",
    "x",
    "../..",
    "a".repeat(43),
    "a".repeat(10_000),
    "' or 1=1 --",
    "\u0000".repeat(43),
    keyring.linkSecret(newId(now), 1),
  ];
  for (const guess of guesses) expect(await findLink(db, guess, "approval", now)).toBeNull();
});

test("an older invitation ends when a colleague's links of that kind are ended; other people's stay", async () => {
  const people = await Promise.all(["a@example.com", "b@example.com"].map(colleague));
  const [mine, theirs] = await Promise.all(
    people.map((userId) => makeLink(db, keyring, { purpose: "invitation", userId, now, expiresAt: later(72) })),
  );
  await revokeLinksOf(db, people[0]!, "invitation", now);
  expect(await findLink(db, mine!.secret, "invitation", now)).toBeNull();
  expect((await findLink(db, theirs!.secret, "invitation", now))?.id).toBe(theirs!.id as LinkId);
});

async function colleague(email: string): Promise<UserId> {
  const id: UserId = newId<"user">(now);
  await db.insert(users).values({ id, email, name: email, role: "hr", createdAt: now });
  return id;
}
