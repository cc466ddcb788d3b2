import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/app/api/v1/_route/catalogue";
import { openApi } from "@/app/api/v1/_route/openapi";
import { POSITION, card } from "@/db/testing-case";
import { testApi } from "./testing-api";

const api = await testApi();
const application = await api.apply({ name: "Row", email: null });

/** A right body of each kind, to be spoiled in one place. */
const GOOD: Readonly<Record<string, object>> = {
  "/positions": POSITION,
  "/positions/{id}": { title: "T", salaryBand: POSITION.salaryBand, dimensions: POSITION.dimensions, status: "frozen" },
  "/templates": { name: "T", locale: "en", dimensions: POSITION.dimensions },
  "/applications": {
    positionId: api.positionId,
    candidate: { name: "A", email: "a@example.com", phone: "1", locale: "en", timeZone: "Europe/Paris" },
    salaryExpectation: { amount: 1, currency: "EUR", period: "year", monthsPerYear: null },
    interviewNotes: ["n"],
    interviewedAt: "2026-11-23T14:05:00+08:00",
    externalId: "e",
  },
  "/applications/{id}": { version: 1, candidate: { name: "B" }, interviewNotes: ["n"] },
  "/applications/{id}/result": { result: "open" },
  "/applications/{id}/scorecards": card(50),
  "/applications/{id}/disposition": { code: "other", note: "n" },
  "/applications/{id}/strengths": { dimension: "sc", item: "i", evidence: "e" },
  "/applications/{id}/reconciliations": { dimension: "sc", note: "n" },
  "/applications/{id}/band-decisions": { decision: "disclose" },
  "/applications/{id}/clearances": { hold: "near_miss", textHash: "0".repeat(64), reason: "r" },
  "/wording-checks": { texts: [{ scope: "note", locale: "en", text: "t" }] },
};
const WRITING = ENDPOINTS.filter((one) => one.method !== "GET" && one.path in GOOD);

const nasty = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    "",
    " ",
    "\0",
    "\ud800",
    "‮abc",
    "💥".repeat(500),
    "a".repeat(3000),
    -0,
    1e308,
    -1,
    1.005,
  ),
  fc.constantFrom<unknown>(
    "0000-01-01T00:00:00Z",
    "9999-12-31T23:59:59Z",
    "=1+1",
    "'; drop table users; --",
    "__proto__",
    {},
  ),
  fc.anything({ maxDepth: 2 }),
  fc.string({ unit: "binary", maxLength: 50 }),
  fc.double(),
);

/** Every place inside a value, as a path. */
function places(value: unknown, above: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [[...above]];
  return [[...above], ...Object.entries(value).flatMap(([name, inner]) => places(inner, [...above, name]))];
}

function spoiled(value: unknown, [name, ...rest]: readonly string[], other: unknown): unknown {
  if (name === undefined) return other;
  if (typeof value !== "object" || value === null) return other;
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === name ? spoiled(one, rest, other) : one));
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === name ? spoiled(one, rest, other) : one]),
  );
}

const addressOf = (path: string) =>
  path.replace("{id}", path.startsWith("/positions") ? api.positionId : application.id);

const methodOf = (path: string) => WRITING.find((one) => one.path === path)!.method;

describe("a program that sends nonsense", () => {
  it("never gets an error of ours, whatever it puts in whichever place", async () => {
    const key = await api.keyOf("hr");
    const hostile = WRITING.flatMap(({ path }) => places(GOOD[path]).map((place) => ({ path, place })));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...hostile), nasty, async ({ path, place }, other) => {
        const body = spoiled(GOOD[path], place, other);
        const raw = JSON.stringify(body, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "null";
        const { status } = await api.ask(methodOf(path), addressOf(path), { raw, key });
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 400 },
    );
  });

  it("never gets an error of ours for bytes that are no JSON", async () => {
    const key = await api.keyOf("hr");
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map((one) => Buffer.from(one)),
      fc.constantFrom("", "{", "[".repeat(10_000), `{"a":`.repeat(5_000), "null", "NaN").map((one) => Buffer.from(one)),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...WRITING.map((one) => one.path)), bytes, async (path, raw) => {
        const { status, body } = await api.ask(methodOf(path), addressOf(path), { raw, key });
        expect([400, 404, 409]).toContain(status);
        expect(body.code).toBeTypeOf("string");
      }),
      { numRuns: 150 },
    );
  });

  it("is told which unknown fields it sent, wherever they are, and nothing is stored", async () => {
    for (const endpoint of WRITING) {
      const refused = await api.ask(endpoint.method, addressOf(endpoint.path), {
        body: { ...GOOD[endpoint.path], isAdmin: true, constructor: 1 },
      });
      expect(refused.status, endpoint.path).toBe(400);
      const paths = refused.body.errors.map((one: { path: string }) => one.path);
      expect(paths, endpoint.path).toEqual(expect.arrayContaining(["isAdmin", "constructor"]));
    }
    const inner = { ...GOOD["/applications"], candidate: { name: "A", email: null, locale: "en", role: "admin" } };
    const refused = await api.ask("POST", "/applications", { body: inner });
    expect(refused.body.errors).toMatchObject([{ path: "candidate.role", code: "unknown_field" }]);
  });

  it("is stopped at one megabyte, announced or not", async () => {
    const raw = JSON.stringify({ texts: [], filling: "x".repeat(1_048_576) });
    expect((await api.ask("POST", "/wording-checks", { raw })).status).toBe(413);
    const announced = await api.ask("POST", "/wording-checks", { raw: "{}", headers: { "content-length": "2000000" } });
    expect(announced.status).toBe(413);
  });

  it("leaves no invisible characters behind in what people will read", async () => {
    const name = "‮Zo\u0308e\u200b\u0000 \u202eMüller\n";
    const { body } = await api.ask("POST", "/applications", {
      body: { ...GOOD["/applications"], externalId: null, candidate: { name, email: null, locale: "en" } },
    });
    expect(body.candidate.name).toBe("Zöe Müller");
  });
});

describe("the OpenAPI document", () => {
  it("describes every endpoint, its body and its answer in valid JSON Schema", async () => {
    const document = openApi("http://localhost/api/v1") as { paths: Record<string, Record<string, any>> };
    for (const { method, path, body } of ENDPOINTS) {
      const operation = document.paths[path]?.[method.toLowerCase()];
      expect(operation, `${method} ${path}`).toBeDefined();
      if (body)
        expect(Object.keys(operation!["requestBody"].content["application/json"].schema)[0]).toMatch(/^(type|anyOf)$/);
      expect(JSON.stringify(operation)).not.toContain("undefined");
    }
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it("tells the truth: answers have the shape it promises", async () => {
    const promised = (method: string, path: string) =>
      ENDPOINTS.find((one) => one.method === method && one.path === path)!.answer!;
    const { id } = application;
    for (const [path, address] of [
      ["/positions", "/positions"],
      ["/positions/{id}", `/positions/${api.positionId}`],
      ["/templates", "/templates"],
      ["/applications", "/applications"],
      ["/applications/{id}", `/applications/${id}`],
      ["/applications/{id}/recommendation", `/applications/${id}/recommendation`],
    ] as const) {
      const { body } = await api.ask("GET", address);
      expect(promised("GET", path).safeParse(body).error?.issues ?? [], path).toEqual([]);
    }
  });
});
