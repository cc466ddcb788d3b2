import { desc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { acceptInvitation } from "@/db/commands/person/accept-invitation";
import { changePassword } from "@/db/commands/person/change-password";
import { changeRole } from "@/db/commands/person/change-role";
import { disableColleague } from "@/db/commands/person/disable-colleague";
import { enableColleague } from "@/db/commands/person/enable-colleague";
import { endSessions } from "@/db/commands/person/end-sessions";
import { ensureFirstAdmin } from "@/db/commands/person/install-first-admin";
import { inviteColleague } from "@/db/commands/person/invite-colleague";
import { renewInvitation } from "@/db/commands/person/renew-invitation";
import { signIn } from "@/db/commands/person/sign-in";
import { signOut } from "@/db/commands/person/sign-out";
import { secretOfLink } from "@/db/links";
import { sessionPerson } from "@/db/queries/person/session-person";
import { deliveries, events, settings, users } from "@/db/schema";
import { testDatabase } from "@/db/testing";
import type { Actor, Person } from "@/lib/domain/people/actor";
import type { Role } from "@/lib/domain/people/permission";
import type { LinkId, UserId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";
import { isPassword } from "@/lib/platform/password";

const { db, keyring } = await testDatabase();
const now = new Date("2026-11-23T08:00:00Z");
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000);
const door: Actor = { kind: "system", job: "door" };
const as = (actor: Actor, at = now) => ({ db, keyring, actor, now: at });

const first = await ensureFirstAdmin(
  { db, keyring, now },
  { email: " ADMIN@example.com", name: "陈洁", locale: "zh-CN" },
);
const admin: Person = { kind: "person", userId: first!.userId, role: "admin", name: "陈洁" };
let count = 0;

async function colleague(role: Role = "hr"): Promise<Person> {
  const id: UserId = newId<"user">(now);
  await db
    .insert(users)
    .values({ id, email: `c${count++}@example.com`, name: "同事", role, passwordHash: "kept", createdAt: now });
  return { kind: "person", userId: id, role, name: "同事" };
}

async function session(person: Person, at = now): Promise<string> {
  const begun = await signIn(as(door, at), { userId: person.userId, device: "Chrome · Android" });
  if (!begun.ok) throw new Error(begun.messageKey);
  return begun.value;
}

async function invitation(email: string) {
  const invited = await inviteColleague(as(admin), { email, name: "王磊", role: "manager", locale: "zh-CN" });
  if (!invited.ok) throw new Error(invited.messageKey);
  const secret = await secretOfLink(db, keyring, invited.value.linkId as LinkId, now);
  return { ...invited.value, secret: secret! };
}

test("the first start makes one admin with a one-time password, and every later start changes nothing", async () => {
  expect(first?.email).toBe("admin@example.com");
  const [row] = await db.select().from(users).where(eq(users.id, first!.userId));
  expect(row?.mustChangePassword).toBe(true);
  expect(await isPassword(row!.passwordHash, first!.password)).toBe(true);
  const again = { email: "other@example.com", name: "x", locale: "en" } as const;
  expect(await ensureFirstAdmin({ db, keyring, now }, again)).toBeNull();
});

test("inviting a colleague orders exactly one mail to them, which carries the link's id and no secret", async () => {
  const { userId, linkId, secret } = await invitation("wang@example.com");
  const mails = await db.select().from(deliveries).where(eq(deliveries.toUserId, userId));
  expect(mails.map((mail) => [mail.kind, mail.data["linkId"]])).toEqual([["invitation", linkId]]);
  expect(JSON.stringify(mails)).not.toContain(secret);
});

test("a mail address is a colleague once, however it is typed", async () => {
  await invitation("twice@example.com");
  const again = await inviteColleague(as(admin), {
    email: "ＴＷＩＣＥ@Example.com ",
    name: "b",
    role: "hr",
    locale: "en",
  });
  expect(again).toMatchObject({ ok: false, code: "duplicate" });
});

test("an invitation opens once: of many at the same moment one gets in", async () => {
  const { secret } = await invitation("once@example.com");
  const tries = await Promise.all(
    Array.from({ length: 8 }, (_, i) => acceptInvitation(as(door), { secret, passwordHash: `hash ${i}` })),
  );
  expect(tries.filter((one) => one.ok)).toHaveLength(1);
  expect(await acceptInvitation(as(door), { secret, passwordHash: "later" })).toMatchObject({ code: "expired" });
});

test("an invitation is over after seven days, when a newer one was sent, and when the colleague was disabled", async () => {
  const late = await invitation("late@example.com");
  const tooLate = await acceptInvitation(as(door, hours(7 * 24)), { secret: late.secret, passwordHash: "h" });
  expect(tooLate).toMatchObject({ code: "expired" });
  expect((await renewInvitation(as(admin), { userId: late.userId })).ok).toBe(true);
  expect(await acceptInvitation(as(door), { secret: late.secret, passwordHash: "h" })).toMatchObject({
    code: "expired",
  });
  const gone = await invitation("gone@example.com");
  await disableColleague(as(admin), { userId: gone.userId });
  expect(await acceptInvitation(as(door), { secret: gone.secret, passwordHash: "h" })).toMatchObject({
    code: "expired",
  });
});

test("whoever leaves is out at once, also with a copied cookie", async () => {
  const person = await colleague();
  const sessionId = await session(person);
  expect(await sessionPerson({ db, now }, sessionId)).toMatchObject({ userId: person.userId });
  expect((await signOut(as(person), { sessionId })).ok).toBe(true);
  expect(await sessionPerson({ db, now }, sessionId)).toBeNull();
});

test("a session ends after 12 idle hours and after 7 days, or when the company says sooner", async () => {
  const person = await colleague();
  const idle = await session(person);
  expect(await sessionPerson({ db, now: hours(13) }, idle)).toBeNull();
  const busy = await session(person);
  for (let at = 8; at < 7 * 24; at += 8) expect(await sessionPerson({ db, now: hours(at) }, busy)).not.toBeNull();
  expect(await sessionPerson({ db, now: hours(7 * 24) }, busy)).toBeNull();
  const strict = await session(person);
  await db.insert(settings).values({ name: "sessionIdleHours", value: 1, changedAt: now });
  expect(await sessionPerson({ db, now: hours(2) }, strict)).toBeNull();
  await db.delete(settings).where(eq(settings.name, "sessionIdleHours"));
});

test("disabling a colleague refuses the next request of every open session; enabling does not bring them back", async () => {
  const person = await colleague();
  const open = await Promise.all([session(person), session(person), session(person)]);
  expect((await disableColleague(as(admin), { userId: person.userId })).ok).toBe(true);
  for (const one of open) expect(await sessionPerson({ db, now }, one)).toBeNull();
  expect(await signIn(as(door), { userId: person.userId, device: "" })).toMatchObject({ ok: false });
  expect((await enableColleague(as(admin), { userId: person.userId })).ok).toBe(true);
  for (const one of open) expect(await sessionPerson({ db, now }, one)).toBeNull();
});

test("another role counts from the next request", async () => {
  const person = await colleague("interviewer");
  const sessionId = await session(person);
  await changeRole(as(admin), { userId: person.userId, role: "manager" });
  expect((await sessionPerson({ db, now }, sessionId))?.role).toBe("manager");
});

test("a new password ends every session but the one it was changed in", async () => {
  const person = await colleague();
  const [here, there] = [await session(person), await session(person)];
  const done = await changePassword(as(person), { sessionId: here, checkedHash: "kept", passwordHash: "new" });
  expect(done.ok).toBe(true);
  expect(await sessionPerson({ db, now }, here)).not.toBeNull();
  expect(await sessionPerson({ db, now }, there)).toBeNull();
  const again = await changePassword(as(person), { sessionId: here, checkedHash: "kept", passwordHash: "third" });
  expect(again).toMatchObject({ code: "stale" });
});

test("one ends one's own sessions elsewhere, and nobody else's", async () => {
  const [mine, other] = [await colleague(), await colleague()];
  const [here, there, foreign] = [await session(mine), await session(mine), await session(other)];
  expect(await endSessions(as(mine), { current: here, sessionId: foreign })).toMatchObject({ code: "not_found" });
  expect(await endSessions(as(mine), { current: here, sessionId: "no id" })).toMatchObject({ code: "not_found" });
  expect(await endSessions(as(mine), { current: here, sessionId: null })).toMatchObject({ value: 1 });
  expect(await sessionPerson({ db, now }, there)).toBeNull();
  for (const alive of [here, foreign]) expect(await sessionPerson({ db, now }, alive)).not.toBeNull();
});

test("one admin always stays, also when two leave at the same moment", async () => {
  expect(await changeRole(as(admin), { userId: admin.userId, role: "hr" })).toMatchObject({ messageKey: "lastAdmin" });
  expect(await disableColleague(as(admin), { userId: admin.userId })).toMatchObject({ messageKey: "notYourself" });
  const second = await colleague("admin");
  const both = await Promise.all([
    changeRole(as(admin), { userId: admin.userId, role: "hr" }),
    changeRole(as(second), { userId: second.userId, role: "hr" }),
  ]);
  expect(both.filter((one) => one.ok)).toHaveLength(1);
  await db.update(users).set({ role: "admin" }).where(eq(users.id, admin.userId));
});

test("only an admin manages people, whichever command is called", async () => {
  const target = await colleague();
  for (const role of ["hr", "interviewer", "manager", "leader"] as const) {
    const actor = await colleague(role);
    const tries = [
      await inviteColleague(as(actor), { email: `x${role}@example.com`, name: "x", role: "admin", locale: "en" }),
      await changeRole(as(actor), { userId: target.userId, role: "admin" }),
      await disableColleague(as(actor), { userId: target.userId }),
      await enableColleague(as(actor), { userId: target.userId }),
      await renewInvitation(as(actor), { userId: target.userId }),
    ];
    expect(tries.map((one) => !one.ok && one.code)).toEqual(Array(5).fill("not_allowed"));
  }
});

test("nobody but the door begins a session or uses an invitation", async () => {
  const person = await colleague();
  expect(await signIn(as(admin), { userId: person.userId, device: "" })).toMatchObject({ code: "not_allowed" });
  const { secret } = await invitation("theirs@example.com");
  expect(await acceptInvitation(as(admin), { secret, passwordHash: "h" })).toMatchObject({ code: "not_allowed" });
});

test("what happened to people is recorded without their names, addresses or secrets", async () => {
  const { secret } = await invitation("private@example.com");
  await acceptInvitation(as(door), { secret, passwordHash: "a hash" });
  const all = JSON.stringify(
    (await db.select().from(events).orderBy(desc(events.place))).map(({ place: _place, ...row }) => row),
  );
  for (const text of ["private@example.com", "王磊", secret, "a hash"]) expect(all).not.toContain(text);
  expect(all).toContain("invitation_accepted");
});
