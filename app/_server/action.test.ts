import { eq } from "drizzle-orm";
import { beforeEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { type FormState, newForm } from "@/app/_ui/form-state";
import { signIn } from "@/db/commands/person/sign-in";
import { openLimits } from "@/db/limits";
import { sessions, users } from "@/db/schema";
import { testDatabase } from "@/db/testing";
import { ROLES, type Role } from "@/lib/domain/people/permission";
import { fail, ok } from "@/lib/domain/shared/result";
import type { UserId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";

const request = { headers: new Headers(), cookies: [] as { name: string; value: string }[] };
vi.mock("next/headers", () => ({
  headers: async () => request.headers,
  cookies: async () => ({
    getAll: () => request.cookies,
    get: (name: string) => request.cookies.find((cookie) => cookie.name === name),
  }),
}));
vi.mock("next/cache", () => ({ refresh: () => undefined }));
vi.mock("next/navigation", () => ({
  redirect: (to: string) => {
    throw new Error(`goes to ${to}`);
  },
}));

process.env["AUTH_SECRET"] = "a secret that only tests use, 32 bytes and more";
const { db, client, keyring } = await testDatabase();
Object.assign(globalThis, { huiyinGround: { db, keyring, limits: openLimits(client) } });
const { action } = await import("./action");
const { signInCookies } = await import("./auth");
const now = new Date();
const origin = { origin: "http://localhost:3000", host: "localhost:3000", secure: false, publicOnly: false };

async function comesIn(role: Role, more: { mustChangePassword?: boolean } = {}) {
  const id: UserId = newId<"user">(now);
  await db.insert(users).values({
    id,
    email: `${id}@example.com`,
    name: "x",
    role,
    locale: "en",
    passwordHash: "h",
    createdAt: now,
    ...more,
  });
  const begun = await signIn({ db, keyring, actor: { kind: "system", job: "door" }, now }, { userId: id, device: "" });
  if (!begun.ok) throw new Error(begun.messageKey);
  const [line] = (await signInCookies(origin, async () => ({ sessionId: begun.value, userId: id }))) ?? [];
  const pair = line!.split(";")[0]!;
  request.cookies = [{ name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1) }];
  return { id, sessionId: begun.value };
}

const ran: string[] = [];
const options = {
  name: "test",
  verb: "people.manage",
  schema: z.strictObject({ title: z.string().min(2).max(20) }),
  run: async (_context: unknown, { title }: { title: string }) => {
    ran.push(title);
    return title === "taken" ? fail("duplicate", "alreadyColleague") : ok(title);
  },
  done: (value: string) => ({ message: `made ${value}` }),
} as const;
const make = action(options);

function send(fields: Record<string, string>, how = make): Promise<FormState> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ submission: crypto.randomUUID(), ...fields })) form.append(name, value);
  return how(newForm("x"), form);
}

beforeEach(() => {
  ran.length = 0;
  request.headers = new Headers({ host: origin.host, origin: origin.origin });
  request.cookies = [];
});

test("nobody signed in changes nothing, and what was typed is still there", async () => {
  const state = await send({ title: "a letter" });
  expect(state).toMatchObject({ status: "failed", values: { title: "a letter" } });
  expect(ran).toEqual([]);
});

test("only the roles of the table get through, whoever calls the action directly", async () => {
  for (const role of ROLES) {
    ran.length = 0;
    await comesIn(role);
    const state = await send({ title: role });
    expect([role, state.status]).toEqual([role, role === "admin" ? "done" : "failed"]);
    expect(ran).toEqual(role === "admin" ? [role] : []);
  }
});

test("a form of another site, or of no site, changes nothing", async () => {
  await comesIn("admin");
  const forged = [
    { origin: "http://evil.test" },
    { origin: "null" },
    {},
    { "sec-fetch-site": "cross-site" },
    { host: "evil.test", origin: "http://evil.test" },
  ];
  for (const headers of forged) {
    request.headers = new Headers({ host: origin.host, ...(headers as Record<string, string>) });
    expect((await send({ title: "forged" })).status).toBe("failed");
  }
  expect(ran).toEqual([]);
});

test("an ended session and a disabled person are refused at the next submit", async () => {
  const first = await comesIn("admin");
  await db.update(sessions).set({ revokedAt: now }).where(eq(sessions.id, first.sessionId));
  expect((await send({ title: "ended" })).status).toBe("failed");
  const second = await comesIn("admin");
  await db.update(users).set({ disabledAt: now }).where(eq(users.id, second.id));
  expect((await send({ title: "disabled" })).status).toBe("failed");
  expect(ran).toEqual([]);
});

test("with a one-time password nothing works but changing it", async () => {
  await comesIn("admin", { mustChangePassword: true });
  expect((await send({ title: "early" })).status).toBe("failed");
  expect((await send({ title: "change" }, action({ ...options, beforePasswordChange: true }))).status).toBe("done");
  expect(ran).toEqual(["change"]);
});

test("a missing or unknown field is named in the reader's language, and every typed text stays", async () => {
  await comesIn("admin");
  const short = await send({ title: "x" });
  expect(short.fieldErrors).toEqual({ title: "This is too short." });
  expect(short.values).toEqual({ title: "x" });
  const extra = await send({ title: "fine", role: "admin", "a.b.c": "1" });
  expect(Object.keys(extra.fieldErrors)).toContain("role");
  expect(ran).toEqual([]);
});

test("the same form sent twice counts once and shows the first answer; mended after a refusal it counts", async () => {
  await comesIn("admin");
  const submission = crypto.randomUUID();
  const both = [await send({ title: "once", submission }), await send({ title: "once", submission })];
  expect(both.map((state) => state.message)).toEqual(["made once", "made once"]);
  expect(ran).toEqual(["once"]);
  const again = crypto.randomUUID();
  const refused = await send({ title: "taken", submission: again });
  expect(refused).toMatchObject({ status: "failed", submission: again, values: { title: "taken" } });
  expect((await send({ title: "free", submission: again })).status).toBe("done");
});

test("a bug keeps the text, names a number, and tells nothing of the inside", async () => {
  await comesIn("admin");
  const broken = action({ ...options, run: () => Promise.reject(new Error("select secret from users")) });
  const state = await send({ title: "a letter" }, broken);
  expect(state.values).toEqual({ title: "a letter" });
  expect(state.message).toMatch(/[0-9a-f]{8}/);
  expect(JSON.stringify(state)).not.toContain("secret");
});

test("what is shown once is not shown again for a repeat", async () => {
  await comesIn("admin");
  const reveals = action({ ...options, done: () => ({ message: "made", reveal: "hy_key" }) });
  const submission = crypto.randomUUID();
  expect((await send({ title: "key", submission }, reveals)).reveal).toBe("hy_key");
  expect((await send({ title: "key", submission }, reveals)).reveal).toBeUndefined();
});
