import { describe, expect, it } from "vitest";
import { POSITION, card } from "@/db/testing-case";
import { testApi } from "./testing-api";

const api = await testApi();
const person = { name: "王小川", email: "wang@example.com", locale: "zh-CN" };

async function newApplication(more: object = {}) {
  const made = await api.ask("POST", "/applications", {
    body: { positionId: api.positionId, candidate: person, interviewedAt: "2026-11-23T14:05:00+08:00", ...more },
  });
  expect(made.status).toBe(201);
  return made.body as { id: string; version: number };
}

describe("a program that uses the API", () => {
  it("makes a position and reads it back as it was given", async () => {
    const made = await api.ask("POST", "/positions", { body: { ...POSITION, externalId: "erp-4711" } });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      title: POSITION.title,
      status: "open",
      jurisdiction: "CN",
      externalId: "erp-4711",
    });
    expect(made.body.dimensions[0]).toMatchObject({ key: "sc", kind: "score", levels: [], required: 80 });
    const read = await api.ask("GET", `/positions/${made.body.id}`);
    expect(read.body).toEqual(made.body);
    const again = await api.ask("POST", "/positions", { body: { ...POSITION, externalId: "erp-4711" } });
    expect(again).toMatchObject({ status: 409, body: { code: "duplicate", existingId: made.body.id } });
  });

  it("gets a recommendation in the caller's language from what was typed", async () => {
    const { id } = await newApplication();
    expect((await api.ask("POST", `/applications/${id}/scorecards`, { body: card(55) })).status).toBe(201);
    const disposition = { code: "skill_gap", note: "Spring Cloud 实战不足" };
    expect((await api.ask("PUT", `/applications/${id}/disposition`, { body: disposition })).status).toBe(200);
    const advice = await api.ask("GET", `/applications/${id}/recommendation`, { headers: { "accept-language": "en" } });
    expect(advice.body).toMatchObject({ strategy: "constructive", rule: "must_have_gap", readiness: "ready" });
    expect(advice.body.reasons[0].text).toMatch(/Spring Cloud/);
    expect(advice.body.reasons[0].text).not.toMatch(/必备/);
  });

  it("is refused in problem JSON, with the path of every wrong and every unknown field", async () => {
    const { id } = await newApplication();
    const refused = await api.ask("POST", `/applications/${id}/scorecards`, {
      body: { ...card(55), scores: [{ dimension: "nope", score: 101 }], hidden: true },
      headers: { "accept-language": "zh-CN" },
    });
    expect(refused.status).toBe(400);
    expect(refused.headers.get("content-type")).toBe("application/problem+json");
    expect(refused.body.code).toBe("invalid");
    const paths = refused.body.errors.map((one: { path: string }) => one.path);
    expect(paths).toEqual(expect.arrayContaining(["scores.0.score", "hidden"]));
    expect(refused.body.detail).toMatch(/\p{Script=Han}/u);
    const unknown = await api.ask("POST", `/applications/${id}/scorecards`, {
      body: { ...card(55), scores: [{ dimension: "nope", score: 100 }] },
    });
    expect(unknown).toMatchObject({ status: 400, body: { errors: [{ path: "scores.0.dimension", code: "unknown" }] } });
  });

  it("learns nothing without a key, with a wrong one, or about what is not there", async () => {
    for (const key of [null, "wrong-key-wrong-key-wrong-key", ""]) {
      const refused = await api.ask("GET", `/positions/${api.positionId}`, { key });
      expect(refused.status).toBe(401);
      expect(refused.headers.get("www-authenticate")).toBe("Bearer");
    }
    for (const id of ["019a0000-0000-7000-8000-000000000000", "1", "%00", "..%2f..", "A".repeat(500)]) {
      expect((await api.ask("GET", `/applications/${id}`)).status).toBe(404);
      expect((await api.ask("GET", `/applications/${id}/recommendation`)).status).toBe(404);
    }
  });

  it("takes a decision back and forth until the candidate was told, and keeps its versions", async () => {
    const { id } = await newApplication();
    await api.ask("POST", `/applications/${id}/scorecards`, { body: card(55) });
    const first = await api.ask("GET", `/applications/${id}/recommendation`);
    await api.ask("POST", `/applications/${id}/scorecards`, { body: card(55) });
    const same = await api.ask("GET", `/applications/${id}/recommendation`);
    expect(same.body.evaluation).toEqual(first.body.evaluation);
    await api.ask("POST", `/applications/${id}/scorecards`, { body: card(56) });
    const next = await api.ask("GET", `/applications/${id}/recommendation`);
    expect(next.body.evaluation.version).toBe(first.body.evaluation.version + 1);
  });
});

describe("a request that is sent again", () => {
  const body = { ...POSITION, title: "Idempotent" };
  const headers = { "idempotency-key": "one" };

  it("is done once and answered alike, marked as a repeat", async () => {
    const first = await api.ask("POST", "/positions", { body, headers });
    const second = await api.ask("POST", "/positions", { body, headers });
    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get("idempotency-replayed")).toBe("true");
  });

  it("is a conflict when its key comes with something else", async () => {
    const other = await api.ask("POST", "/positions", { body: { ...body, title: "Other" }, headers });
    expect(other).toMatchObject({ status: 409, body: { code: "duplicate" } });
  });

  it("belongs to its key and its address", async () => {
    const elsewhere = await api.ask("POST", "/positions", { body, headers, key: api.keys.admin });
    expect(elsewhere.headers.get("idempotency-replayed")).toBeNull();
    const template = await api.ask("POST", "/templates", {
      body: { name: "T", locale: "en", dimensions: POSITION.dimensions },
      headers,
    });
    expect(template.status).toBe(201);
  });

  it("is done once when fifty arrive at the same moment", async () => {
    const many = { "idempotency-key": "fifty" };
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        api.ask("POST", "/positions", { body: { ...body, title: "Fifty" }, headers: many }),
      ),
    );
    const made = new Set(answers.filter((one) => one.status === 201).map((one) => one.body.id));
    expect(made.size).toBe(1);
    expect(answers.every((one) => one.status === 201 || one.status === 409)).toBe(true);
    const { body: page } = await api.ask("GET", "/positions?limit=100");
    expect(page.items.filter((one: { title: string }) => one.title === "Fifty")).toHaveLength(1);
  });
});

describe("lists", () => {
  it("come in pages that miss nothing and show nothing twice, while rows come in", async () => {
    for (let index = 0; index < 7; index++)
      await newApplication({ candidate: { ...person, name: `Page ${index}`, email: null } });
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const { body } = await api.ask("GET", `/applications?limit=2&q=Page${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.items.map((one: { candidate: { name: string } }) => one.candidate.name));
      cursor = body.nextCursor;
      await newApplication({ candidate: { ...person, name: "Page late", email: null } });
    }
    expect(seen.filter((name) => name !== "Page late")).toEqual([6, 5, 4, 3, 2, 1, 0].map((index) => `Page ${index}`));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it("refuse a page size, a cursor or a filter that makes no sense", async () => {
    for (const query of ["limit=0", "limit=101", "limit=x", "cursor=1", "status=nope", "positionId=1", "offset=3"]) {
      expect((await api.ask("GET", `/applications?${query}`)).status).toBe(400);
    }
  });
});
