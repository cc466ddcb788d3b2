import { expect, test, vi } from "vitest";
import { type LogFields, allowed, withoutMessages, withoutSecrets } from "./log";

test("only named fields get into the log, whatever is handed over", () => {
  const given = { userId: "u1", name: "王小川", email: "a@example.com", token: "s3cret", body: { a: 1 }, count: 2 };
  expect(allowed(given as LogFields)).toEqual({ userId: "u1", count: 2 });
  expect(allowed({ code: { toString: () => "王小川" } } as unknown as LogFields)).toEqual({});
});

test("a path is kept without the secret of its link and without its query", () => {
  expect(withoutSecrets("/c/abcDEF_123/reply?x=1")).toBe("/c/*/reply");
  expect(withoutSecrets("/a/abc#x")).toBe("/a/*");
  expect(withoutSecrets("/welcome/abc")).toBe("/welcome/*");
  expect(withoutSecrets("/login?to=/c/abc")).toBe("/login");
  expect(withoutSecrets("/applications/1")).toBe("/applications/1");
});

test("a fault is noted by name, code and place; what its message quotes stays out", async () => {
  const lines: string[] = [];
  vi.stubEnv("LOG_LEVEL", "info");
  vi.resetModules();
  vi.doMock("pino", () => {
    const fake = () => ({ error: (fields: unknown, event: string) => lines.push(JSON.stringify({ fields, event })) });
    return { default: Object.assign(fake, { stdTimeFunctions: { isoTime: () => "" } }) };
  });
  const { log } = await import("./log");
  const cause = Object.assign(new Error("Key (email)=(wang@example.com) exists"), { code: "23505" });
  const error = new Error("Failed query\n    at params: 王小川, wang@example.com (x:1:2)", { cause });
  const id = log.fault("action failed", error, { path: "/c/s3cret" });
  expect(lines).toHaveLength(1);
  for (const text of ["王小川", "wang@example.com", "s3cret"]) expect(lines[0]).not.toContain(text);
  expect(lines[0]).toContain("23505");
  expect(lines[0]).toContain(id);
  expect(lines[0]).toContain("log.test");
  vi.doUnmock("pino");
  vi.unstubAllEnvs();
});

test("what a framework prints of an error is its kind and place, not what it quotes", () => {
  const error = Object.assign(new Error("params: 王小川"), { params: ["wang@example.com"] });
  const printed = withoutMessages(["⨯", error, { email: "wang@example.com" }]);
  expect(printed).not.toMatch(/王小川|wang/);
  expect(printed).toContain("⨯");
  expect(printed).toContain("log.test");
});
