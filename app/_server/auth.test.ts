import { beforeAll, expect, test } from "vitest";
import { sessionIdFrom, signInCookies } from "./auth";
import type { Origin } from "./origin";

const http: Origin = {
  origin: "http://192.168.1.20:3000",
  host: "192.168.1.20:3000",
  secure: false,
  publicOnly: false,
};
const https: Origin = {
  origin: "https://huiyin.example.com",
  host: "huiyin.example.com",
  secure: true,
  publicOnly: false,
};
const found = async () => ({ sessionId: "s-1", userId: "u-1" });
beforeAll(() => {
  process.env["AUTH_SECRET"] = "a secret that only tests use, 32 bytes and more";
});

function jar(lines: readonly string[] | null): { name: string; value: string }[] {
  return (lines ?? []).map((line) => {
    const pair = line.split(";")[0]!;
    return { name: pair.slice(0, pair.indexOf("=")), value: pair.slice(pair.indexOf("=") + 1) };
  });
}

test("over https the cookie is bound to the host and secure, over plain http it has a plain name", async () => {
  const secure = await signInCookies(https, found);
  expect(secure).toHaveLength(1);
  expect(secure![0]).toMatch(/^__Host-huiyin-session=.*Path=\/.*HttpOnly; Secure; SameSite=Lax/);
  const plain = await signInCookies(http, found);
  expect(plain![0]).toMatch(/^huiyin-session=/);
  expect(plain![0]).toContain("HttpOnly");
  expect(plain![0]).not.toContain("Secure");
});

test("the cookie names the session and nothing else can be read from it", async () => {
  const cookies = jar(await signInCookies(http, found));
  expect(await sessionIdFrom(cookies, http)).toBe("s-1");
  expect(cookies[0]!.value).not.toContain("s-1");
});

test("without the right answer there is no cookie, and a failing check is not a way in", async () => {
  expect(await signInCookies(http, async () => null)).toBeNull();
  const broken = () => Promise.reject(new Error("database is away"));
  expect(await signInCookies(http, broken)).toBeNull();
});

test("cookies of other programs, broken and forged ones neither sign anybody in nor out", async () => {
  const own = jar(await signInCookies(http, found));
  const strange = [
    { name: "next-auth.callback-url", value: "javascript:1" },
    { name: "huiyin-callback-url", value: "javascript:1" },
    { name: "huiyin-session-other", value: "x" },
    { name: "huiyin-sessionX", value: "x" },
  ];
  expect(await sessionIdFrom([...strange, ...own], http)).toBe("s-1");
  expect(await sessionIdFrom(strange, http)).toBeNull();
  for (const value of ["", "x", "a.b.c", `${own[0]!.value}x`, own[0]!.value.slice(2)]) {
    expect(await sessionIdFrom([{ name: "huiyin-session", value }], http)).toBeNull();
  }
  expect(await sessionIdFrom(own, https)).toBeNull();
});

test("a cookie signed under another secret is worth nothing", async () => {
  const own = jar(await signInCookies(http, found));
  process.env["AUTH_SECRET"] = "another secret of the same length, 32 bytes and more";
  expect(await sessionIdFrom(own, http)).toBeNull();
});
