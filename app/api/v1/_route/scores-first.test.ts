import { beforeAll, describe, expect, it, vi } from "vitest";
import { ENDPOINTS } from "@/app/api/v1/_route/catalogue";
import type { Role } from "@/lib/domain/people/permission";
import { testApi } from "./testing-api";

vi.mock("@/app/_server/report-pool", () => ({ renderReport: async () => Buffer.from("a report") }));

const api = await testApi();
/** What no answer may carry before: another interviewer's figure, tick and words. */
const OTHERS = /61\.25|分布式事务处理思路清晰|TCC加补偿任务|跟着教程搭的/;
const NAMED = ["interviewer", "manager", "hr"] as const satisfies readonly Role[];
let id = "";
let letterId = "";

/** Every answer about this application and its letter that a colleague's key can get by reading. */
async function everythingFor(role: Role): Promise<string> {
  const reading = ENDPOINTS.filter(({ method, path }) => method === "GET" && /^\/(applications|letters)/.test(path));
  const answers = await Promise.all(
    reading.map(async ({ path }) => {
      const address = path.replace("{id}", path.startsWith("/letters") ? letterId : id);
      const { status, headers, body } = await api.ask("GET", address, { key: api.keys[role] });
      return `${status} ${headers.get("content-type")} ${JSON.stringify(body)}`;
    }),
  );
  return answers.join("\n");
}

const score = (role: Role) =>
  api.ask("POST", `/applications/${id}/scorecards`, {
    key: api.keys[role],
    body: {
      interviewer: { name: role, email: `${role}@example.com` },
      scores: [{ dimension: "sc", score: 70 }],
      gapItems: [],
      strengths: [],
      comments: [],
      testResults: [],
    },
  });

beforeAll(async () => {
  const { body } = await api.ask("POST", "/applications", {
    body: {
      positionId: api.positionId,
      candidate: { name: "王小川", email: null, locale: "zh-CN" },
      interviewedAt: new Date(Date.now() - 60_000).toISOString(),
      interviewerEmails: NAMED.map((role) => `${role}@example.com`),
    },
  });
  id = String(body.id);
  const comments = [{ dimension: "sc", text: "跟着教程搭的", by: "面试官甲", shareable: true }];
  await api.score(id as never, 61.25, "jia@example.com", { comments });
  const letter = await api.ask("POST", `/applications/${id}/letters`, { key: api.keys.admin, body: {} });
  letterId = String(letter.body.id);
});

describe("whoever was in the interview", () => {
  it("is told by no answer what others scored before their own scorecard is in, in any role", async () => {
    expect(await everythingFor("admin")).toMatch(OTHERS);
    for (const role of NAMED) {
      const answers = await everythingFor(role);
      expect(answers, role).not.toMatch(OTHERS);
      expect(answers, role).not.toContain("application/pdf");
    }
    const refused = await api.ask("GET", `/applications/${id}/recommendation`, { key: api.keys.manager });
    expect(refused).toMatchObject({ status: 403, body: { code: "not_allowed" } });
    const composed = await api.ask("POST", `/applications/${id}/letters`, { body: {} });
    expect(composed).toMatchObject({ status: 403, body: { code: "not_allowed" } });
  });

  it("sees it as their role does once their own is in; an interviewer's key still reads the outline alone", async () => {
    for (const role of NAMED) {
      expect((await score(role)).status).toBe(201);
      if (role === "interviewer") expect(await everythingFor(role)).not.toMatch(OTHERS);
      else expect(await everythingFor(role)).toMatch(OTHERS);
    }
  });
});

describe("an application over the API", () => {
  it("names who was in the interview, and whose scorecard is in", async () => {
    const { body } = await api.ask("GET", `/applications/${id}`);
    expect(body.interviewers.map((one: { email: string; handedIn: boolean }) => [one.email, one.handedIn])).toEqual([
      ["hr@example.com", true],
      ["interviewer@example.com", true],
      ["manager@example.com", true],
    ]);
    const emptied = await api.ask("PATCH", `/applications/${id}`, {
      body: { version: body.version, interviewerEmails: [] },
    });
    expect(emptied.body.interviewers).toEqual([]);
  });

  it("takes only colleagues who may fill in a scorecard, however their address is typed", async () => {
    const { body } = await api.ask("GET", `/applications/${id}`);
    const name = (...interviewerEmails: string[]) =>
      api.ask("PATCH", `/applications/${id}`, { body: { version: body.version, interviewerEmails } });
    for (const email of ["leader@example.com", "nobody@example.com"])
      expect(await name("hr@example.com", email)).toMatchObject({
        status: 400,
        body: { errors: [{ path: "interviewerEmails.1", code: "unknown" }] },
      });
    const taken = await name("Interviewer@Example.com", "interviewer@example.com");
    expect(taken.body.interviewers).toHaveLength(1);
  });
});
