import { describe, expect, it } from "vitest";
import { testCase } from "@/db/testing-case";
import type { Person } from "@/lib/domain/people/actor";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { scorecardToFill } from "./scorecard-to-fill";

const house = await testCase();

function interviewer() {
  const context = house.context("interviewer");
  return { ...context, actor: context.actor as Person };
}

describe("an interviewer opens a scorecard", () => {
  it("and finds the position's areas, and nothing of what others wrote", async () => {
    const { id } = await house.apply({ name: "王小川", email: null });
    await house.score(id, 55, "jia@example.com");
    const card = await scorecardToFill(interviewer(), { applicationId: id, locale: "en" });
    expect(card?.areas.map((area) => area.key)).toEqual(["sc", "dtx"]);
    expect(card).toMatchObject({ othersIn: 1, handedInAt: null, start: { scores: {}, strengths: [] } });
    expect(JSON.stringify(card)).not.toContain("TCC加补偿任务");
  });

  it("and goes on from their own when it is in already", async () => {
    const { id } = await house.apply({ name: "唐欣", email: null });
    await house.score(id, 79.5, "interviewer@example.com");
    const card = await scorecardToFill(interviewer(), { applicationId: id, locale: "zh-CN" });
    expect(card?.start.scores).toEqual({ sc: "79.5", dtx: "85" });
    expect(card?.handedInAt).not.toBeNull();
  });

  it("and is told nothing about an application that does not exist", async () => {
    expect(
      await scorecardToFill(interviewer(), { applicationId: "nothing" as ApplicationId, locale: "en" }),
    ).toBeNull();
  });
});

describe("a card is filled in for a colleague", () => {
  it("by a recruiter, and by nobody else", async () => {
    const { id } = await house.apply({ name: "韩雨", email: null });
    const asked = { applicationId: id, locale: "en", forId: house.ids.manager } as const;
    const recruiter = house.context("hr");
    const forManager = await scorecardToFill({ ...recruiter, actor: recruiter.actor as Person }, asked);
    expect(forManager?.interviewer.email).toBe("manager@example.com");
    expect((await scorecardToFill(interviewer(), asked))?.interviewer.email).toBe("interviewer@example.com");
  });
});
