import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { apiDoor, closedDoor, officeDoor } from "./door";
import { closedHeaders, officeHeaders, officePolicy } from "./headers";
import { originOf, safePath } from "./origin";

const addresses = {
  appUrl: "https://huiyin.example.com",
  publicUrl: "https://answer.example.com",
  port: "3000",
  machine: ["192.168.1.20", "fd00::5"],
  allowHttp: false,
};
const asked = (headers: Record<string, string>, more: Partial<typeof addresses> = {}) =>
  originOf(new Headers(headers), { ...addresses, ...more });

test("the installation answers to its own addresses, over http and behind a proxy that speaks https", () => {
  expect(asked({ host: "localhost:3000" })).toMatchObject({ origin: "http://localhost:3000", secure: false });
  expect(asked({ host: "127.0.0.1:3000" })?.origin).toBe("http://127.0.0.1:3000");
  expect(asked({ host: "192.168.1.20:3000" })?.origin).toBe("http://192.168.1.20:3000");
  expect(asked({ host: "[fd00::5]:3000" })?.origin).toBe("http://[fd00::5]:3000");
  const proxied = { host: "inner:3000", "x-forwarded-host": "huiyin.example.com", "x-forwarded-proto": "https" };
  expect(asked(proxied)).toMatchObject({ origin: "https://huiyin.example.com", secure: true, publicOnly: false });
});

test("every other address is not ours, however it is written", () => {
  const forged: Record<string, string>[] = [
    {},
    { host: "" },
    { host: "evil.test" },
    { host: "localhost:3001" },
    { host: "localhost" },
    { host: "localhost:3000.evil.test" },
    { host: "localhost:3000@evil.test" },
    { host: "huiyin.example.com.evil.test", "x-forwarded-proto": "https" },
    { host: "sub.huiyin.example.com", "x-forwarded-proto": "https" },
    { host: "huiyin.example.com:8443", "x-forwarded-proto": "https" },
    { host: "localhost:3000", "x-forwarded-host": "evil.test" },
    { host: "192.168.1.21:3000" },
    { host: "localhost:3000\u0000".replace("\u0000", "%00") },
  ];
  for (const headers of forged) expect(asked(headers)).toBeUndefined();
});

test("plain http is for this machine and private networks, unless whoever runs it says otherwise", () => {
  const http = { appUrl: "http://huiyin.example.com" };
  expect(asked({ host: "huiyin.example.com" }, http)).toBeUndefined();
  expect(asked({ host: "huiyin.example.com" }, { ...http, allowHttp: true })?.secure).toBe(false);
});

const saved = { ...process.env };
beforeAll(() =>
  Object.assign(process.env, {
    APP_URL: "https://huiyin.example.com",
    PUBLIC_URL: "https://answer.example.com",
    PORT: "3000",
  }),
);
afterAll(() => {
  process.env = saved;
});

const request = (method: string, headers: Record<string, string>) => ({ method, headers: new Headers(headers) });
const office = { "x-forwarded-host": "huiyin.example.com", "x-forwarded-proto": "https" };
const outside = { "x-forwarded-host": "answer.example.com", "x-forwarded-proto": "https" };
const status = (answer: unknown) => (answer instanceof Response ? answer.status : 200);

test("a form of any other origin changes nothing in the office", () => {
  const forged: Record<string, string>[] = [
    { origin: "https://evil.test" },
    { origin: "null" },
    {},
    { origin: "https://sub.huiyin.example.com" },
    { origin: "https://huiyin.example.com:8443" },
    { origin: "http://huiyin.example.com" },
    { origin: "https://answer.example.com" },
    { origin: "https://huiyin.example.com.evil.test" },
    { origin: "https://huiyin.example.com@evil.test" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
    { "sec-fetch-site": "none" },
    { origin: "null", "sec-fetch-site": "same-origin" },
  ];
  for (const headers of forged) expect(status(officeDoor(request("POST", { ...office, ...headers })))).toBe(403);
  const evilHost = { ...office, "x-forwarded-host": "evil.test", origin: "https://evil.test" };
  expect(status(officeDoor(request("POST", evilHost)))).toBe(421);
  expect(status(officeDoor(request("POST", { ...office, origin: "https://huiyin.example.com" })))).toBe(200);
  expect(status(officeDoor(request("POST", { ...office, "sec-fetch-site": "same-origin" })))).toBe(200);
});

test("on the candidates' address the office and the API are not there at all", () => {
  for (const method of ["GET", "HEAD", "POST"]) {
    expect(status(officeDoor(request(method, { ...outside, origin: "https://answer.example.com" })))).toBe(404);
    expect(status(apiDoor(request(method, outside)))).toBe(404);
  }
  expect(status(closedDoor(request("GET", outside)))).toBe(200);
  expect(status(closedDoor(request("GET", { host: "evil.test" })))).toBe(421);
});

test("a page behind a link takes its own form, whose origin browsers keep quiet about, and no other site's", () => {
  expect(status(closedDoor(request("POST", { ...outside, origin: "null" })))).toBe(200);
  expect(status(closedDoor(request("POST", { ...outside, origin: "https://evil.test" })))).toBe(403);
  expect(status(closedDoor(request("POST", { ...outside, origin: "null", "sec-fetch-site": "cross-site" })))).toBe(403);
});

test("after signing in nobody is sent to another site, whatever was asked for", () => {
  expect(safePath("/applications/1?tab=letter")).toBe("/applications/1?tab=letter");
  const bad = [
    "//evil.test",
    "/\\evil.test",
    "https://evil.test",
    "javascript:alert(1)",
    "/%0d%0aSet-Cookie:x",
    "",
    null,
    ["/today"],
  ];
  for (const path of [...bad, "/login", "/signout", "/api/v1/positions", "/\t/evil.test", "/c/secret"]) {
    const safe = safePath(path);
    expect(new URL(safe, "https://huiyin.example.com").host).toBe("huiyin.example.com");
    expect(safe).toMatch(/^\/(?![/\\])/);
  }
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary" }),
        fc.webUrl(),
        fc.string().map((rest) => `/${rest}`),
      ),
      (path) => {
        const safe = safePath(path);
        expect(new URL(safe, "https://huiyin.example.com").host).toBe("huiyin.example.com");
        expect(safe).not.toMatch(/[\r\n]/);
      },
    ),
  );
});

test("the office runs only scripts with the nonce of this request, and is framed by nobody", () => {
  const policy = officePolicy("abc", false);
  expect(policy).toContain("script-src 'nonce-abc' 'strict-dynamic'");
  for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
    expect(policy).toContain(part);
  }
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
  expect(officeHeaders(policy)["Referrer-Policy"]).toBe("same-origin");
});

test("a page behind a link has no script, no referrer, no index and no cache", () => {
  const headers = closedHeaders();
  expect(headers["Content-Security-Policy"]).toMatch(
    /^default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'/,
  );
  expect(headers["Content-Security-Policy"]).not.toContain("script");
  expect(headers["Referrer-Policy"]).toBe("no-referrer");
  expect(headers["X-Robots-Tag"]).toBe("noindex, nofollow, noarchive");
  expect(headers["Cache-Control"]).toBe("private, no-store");
});
