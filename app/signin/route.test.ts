import { NextRequest } from "next/server";
import { beforeEach, expect, test } from "vitest";
import { sessionIdFrom } from "@/app/_server/auth";
import { ensureFirstAdmin } from "@/db/commands/person/install-first-admin";
import { openLimits } from "@/db/limits";
import { sessionPerson } from "@/db/queries/person/session-person";
import { testDatabase } from "@/db/testing";
import { POST as signOut } from "@/app/signout/route";
import { POST } from "./route";

const { db, client, keyring } = await testDatabase();
const ground = { db, keyring, limits: openLimits(client) };
const password = "three whales sing at dawn";
process.env["AUTH_SECRET"] = "a secret that only tests use, 32 bytes and more";
const here = "http://localhost:3000";
const origin = { origin: here, host: "localhost:3000", secure: false, publicOnly: false };
const now = new Date();
await ensureFirstAdmin({ db, keyring, now }, { email: "chenjie@example.com", name: "陈洁", locale: "zh-CN", password });
beforeEach(() => void Object.assign(globalThis, { huiyinGround: ground }));

function request(path: string, fields: Record<string, string>, headers: Record<string, string> = {}): NextRequest {
  const own = { host: "localhost:3000", origin: here, "content-type": "application/x-www-form-urlencoded" };
  const body = new URLSearchParams(fields).toString();
  return new NextRequest(`${here}${path}`, { method: "POST", headers: { ...own, ...headers }, body });
}

const cookiesOf = (answer: Response) =>
  answer.headers.getSetCookie().map((line) => {
    const pair = line.split(";")[0]!;
    return { name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1) };
  });

test("a plain form signs in and leads to the page that was asked for; leaving ends the session itself", async () => {
  const answer = await POST(request("/signin", { email: "chenjie@example.com", password, to: "/settings/people" }));
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/settings/people"]);
  const cookies = cookiesOf(answer);
  const sessionId = await sessionIdFrom(cookies, origin);
  expect(await sessionPerson({ db, now: new Date() }, sessionId!)).toMatchObject({ email: "chenjie@example.com" });
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const left = await signOut(request("/signout", {}, { cookie }));
  expect([left.status, left.headers.get("location")]).toEqual([303, "/login"]);
  expect(await sessionPerson({ db, now: new Date() }, sessionId!)).toBeNull();
});

test("a wrong try leads back to the door with the address still in the field, and neither address nor password in the path", async () => {
  const answer = await POST(
    request("/signin", { email: "chenjie@example.com", password: "wrong whale", to: "//evil.test" }),
  );
  expect(answer.headers.get("location")).toBe("/login?problem=wrong");
  expect(cookiesOf(answer)).toEqual([{ name: "huiyin-typed-email", value: "chenjie%40example.com" }]);
});

test("line breaks and signs of cookies in the address change no header", async () => {
  const answer = await POST(request("/signin", { email: "a\r\nSet-Cookie: x=1; b=\u0000", password: "x" }));
  expect(cookiesOf(answer).map(({ name }) => name)).toEqual(["huiyin-typed-email"]);
});

test("another site's form is refused before anything is looked up", async () => {
  for (const headers of [{ origin: "http://evil.test" }, { origin: "null" }, { host: "evil.test" }] as Record<
    string,
    string
  >[]) {
    const answer = await POST(request("/signin", { email: "chenjie@example.com", password }, headers));
    expect([403, 421]).toContain(answer.status);
    expect(cookiesOf(answer)).toEqual([]);
  }
});

test("with the database away the door says so, with a number", async () => {
  Object.assign(globalThis, {
    huiyinGround: {
      ...ground,
      db: {
        select: () => {
          throw new Error("away");
        },
      },
    },
  });
  const answer = await POST(request("/signin", { email: "chenjie@example.com", password }));
  expect(answer.headers.get("location")).toMatch(/^\/login\?problem=fault&number=[0-9a-f]{8}$/);
});
