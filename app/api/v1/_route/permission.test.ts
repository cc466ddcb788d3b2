import { describe, expect, it } from "vitest";
import { ENDPOINTS } from "@/app/api/v1/_route/catalogue";
import type { Scope } from "@/lib/domain/people/actor";
import { ROLES, roleMay, scopeFor } from "@/lib/domain/people/permission";
import { testApi } from "./testing-api";

const api = await testApi();
const SCOPES: readonly Scope[] = ["read", "write", "approve"];
const NOBODY = "019a0000-0000-7000-8000-000000000000";
const application = await api.apply({ name: "Row", email: null });

/** Own and foreign rows, as an address is filled in. */
const addresses = (path: string) =>
  path.includes("{id}")
    ? [NOBODY, path.startsWith("/positions") ? api.positionId : application.id].map((id) => path.replace("{id}", id))
    : [path];

describe.each(ROLES)("the API key of a colleague who is %s", (role) => {
  it.each(SCOPES)("with the scope %s alone opens exactly what the table of permissions says", async (scope) => {
    const key = await api.keyOf(role, [scope]);
    for (const { method, path, verb } of ENDPOINTS) {
      const open = roleMay(role, verb) && scopeFor(verb) === scope;
      for (const address of addresses(path)) {
        const body = method === "GET" ? {} : { body: { surely: "wrong" } };
        const { status, body: answer } = await api.ask(method, address, { key, ...body });
        if (open) expect([200, 400, 404, 409], `${method} ${address}`).toContain(status);
        else
          expect({ status, code: answer.code }, `${method} ${address}`).toEqual({ status: 403, code: "not_allowed" });
      }
    }
  });
});

describe("what may not be seen", () => {
  it("is refused in the same words whether it exists or not", async () => {
    const key = await api.keyOf("interviewer");
    for (const { method, path } of ENDPOINTS.filter((one) => one.path.includes("{id}"))) {
      const answers = await Promise.all(
        addresses(path).map((address) => api.ask(method, address, { key, body: method === "GET" ? undefined : {} })),
      );
      if (answers.some((one) => one.status !== 403)) continue;
      expect(answers[0]?.body).toEqual(answers[1]?.body);
    }
  });

  it("stays out of what an interviewer reads of an application", async () => {
    const key = await api.keyOf("interviewer");
    const { body } = await api.ask("GET", `/applications/${application.id}`, { key });
    expect(body).not.toHaveProperty("salaryExpectation");
    expect(body).not.toHaveProperty("interviewNotes");
    expect(body).not.toHaveProperty("scorecards");
    expect(body.candidate.name).toBe("Row");
  });

  it("ends with a disabled colleague and a revoked key", async () => {
    const key = await api.keyOf("leader");
    expect((await api.ask("GET", "/positions", { key })).status).toBe(200);
    await api.client`update users set disabled_at = now() where id = ${api.ids.leader}`;
    expect((await api.ask("GET", "/positions", { key })).status).toBe(401);
    const other = await api.keyOf("manager");
    await api.client`update api_keys set revoked_at = now() where user_id = ${api.ids.manager}`;
    expect((await api.ask("GET", "/positions", { key: other })).status).toBe(401);
  });
});

describe("the key an installation is started with", () => {
  it("reads and writes as the first admin, and approves nothing", async () => {
    const key = "k".repeat(40);
    process.env["HUIYIN_API_KEY"] = key;
    expect((await api.ask("GET", "/positions", { key })).status).toBe(200);
    const clearance = { hold: "protected_trait", textHash: "0".repeat(64), reason: "no" };
    const refused = await api.ask("POST", `/applications/${application.id}/clearances`, { key, body: clearance });
    expect(refused).toMatchObject({ status: 403, body: { code: "not_allowed" } });
    process.env["HUIYIN_API_KEY"] = "short";
    expect((await api.ask("GET", "/positions", { key: "short" })).status).toBe(401);
  });
});

describe("a program that asks too often", () => {
  it("is told how long to wait, and others are not held up by it", async () => {
    const key = await api.keyOf("hr");
    const ask = () => api.ask("GET", "/templates?limit=1", { key });
    for (let at = 0; at < 12; at++) await Promise.all(Array.from({ length: 50 }, ask));
    const refused = await ask();
    expect(refused).toMatchObject({ status: 429, body: { code: "too_many" } });
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await api.ask("GET", "/templates?limit=1")).status).toBe(200);
  });
});
