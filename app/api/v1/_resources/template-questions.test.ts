import { describe, expect, it } from "vitest";
import { testApi } from "@/app/api/v1/_route/testing-api";
import { POSITION } from "@/db/testing-case";

const api = await testApi();
const area = { key: "a", name: "Welding", weight: 50, required: 70, mustHave: false };
const template = (more: object) => ({ name: "Welder", locale: "en", dimensions: [{ ...area, ...more }] });

describe("a template that another system sends", () => {
  it("is refused by the field that holds a protected criterion, with the reason and what to write instead", async () => {
    const answer = await api.ask("POST", "/templates", { body: template({ requirementText: "under 35" }) });
    expect(answer.status).toBe(400);
    expect(answer.body.errors).toEqual([
      {
        path: "dimensions.0.requirementText",
        code: "protected_criterion",
        message: expect.stringMatching(/ADEA.*experience/),
      },
    ]);
  });

  it("is refused in either language, and when it is changed", async () => {
    const { body: made } = await api.ask("POST", "/templates", { body: template({}) });
    const gapItems = [{ "zh-CN": "年龄偏大", en: "Porosity at the end of the weld" }];
    const body = { version: 1, dimensions: [{ ...area, gapItems }] };
    const answer = await api.ask("PATCH", `/templates/${made.id}`, { body });
    expect(answer.body.errors).toMatchObject([{ path: "dimensions.0.gapItems.0.zh-CN" }]);
    expect((await api.ask("GET", `/templates/${made.id}`)).body.version).toBe(1);
  });

  it("is saved with what an experienced colleague would ask beside it", async () => {
    const { status, body } = await api.ask("POST", "/templates", {
      body: template({ name: "Attitude", mustHave: true }),
    });
    expect(status).toBe(201);
    const rules = [
      { rule: "vague", path: "dimensions.0.name", severity: "question" },
      { rule: "must_unworded", path: "dimensions.0.requirementText", severity: "question" },
    ];
    expect(body.questions).toMatchObject(rules);
    expect((await api.ask("GET", `/templates/${body.id}`)).body.questions).toEqual(body.questions);
  });
});

describe("a position with dimensions of its own", () => {
  it("is held to the same", async () => {
    const own = (more: object) => ({ ...POSITION, dimensions: [{ ...area, ...more }] });
    const refused = await api.ask("POST", "/positions", { body: own({ name: "形象气质佳" }) });
    expect(refused.body.errors).toMatchObject([{ path: "dimensions.0.name", code: "protected_criterion" }]);
    const { body: made } = await api.ask("POST", "/positions", { body: own({ gapItems: ["Too shy"] }) });
    expect(made.questions).toMatchObject([{ rule: "person", path: "dimensions.0.gapItems.0" }]);
    const changed = { dimensions: [{ ...area, strengthItems: ["Good looks"] }] };
    const answer = await api.ask("PATCH", `/positions/${made.id}`, { body: changed });
    expect(answer.body.errors).toMatchObject([{ path: "dimensions.0.strengthItems.0" }]);
  });
});
