import { describe, expect, it } from "vitest";
import { copyStarterTemplates } from "@/db/commands/template/copy-starter-templates";
import { listApplications } from "@/db/queries/application/list-applications";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { testCase } from "@/db/testing-case";
import type { Person } from "@/lib/domain/people/actor";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";
import { putInFoundingCase } from "./put-in-founding-case";

const house = await testCase();
const context = house.context("admin");
const admin = context.actor as Person;
await copyStarterTemplates(context, STARTER_TEMPLATES);
await putInFoundingCase(context, admin);

describe("the founding case", () => {
  it("gives every tray of the day something to do", async () => {
    const { items } = await listApplications(context, { limit: 100 });
    expect(Object.fromEntries(items.map((one) => [one.candidate.name, one.status]))).toEqual({
      王小川: "to_write",
      许知远: "to_score",
      周启航: "to_decide",
      "Emma Clarke": "awaiting_approval",
      赵一鸣: "to_write",
      "Daniel Osei": "to_score",
    });
  });

  it("advises a concrete gap for Wang Xiaochuan, and holds the remark about age", async () => {
    const { items } = await listApplications(context, { limit: 100 });
    const adviceFor = async (name: string) => {
      const id = items.find((one) => one.candidate.name === name)?.id;
      return (await readRecommendation(context, id!, "zh-CN"))?.recommendation;
    };
    expect(await adviceFor("王小川")).toMatchObject({ strategy: "constructive", readiness: "ready" });
    expect(await adviceFor("赵一鸣")).toMatchObject({ readiness: "hold_for_review" });
  });

  it("is put in once, however often the server starts", async () => {
    await putInFoundingCase(context, admin);
    expect((await listApplications(context, { limit: 100 })).items).toHaveLength(6);
  });
});
