import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { applications } from "@/db/schema";
import { makeApplication } from "@/db/commands/application/make-application";
import { setResult } from "@/db/commands/application/set-result";
import { made, testCase } from "@/db/testing-case";
import type { Person } from "@/lib/domain/people/actor";
import type { Role } from "@/lib/domain/people/permission";
import { officeCounts } from "./office-counts";
import { todaysWork } from "./todays-work";

const house = await testCase();

function seenBy(role: Role, now?: Date) {
  const context = house.context(role, now);
  return { ...context, actor: context.actor as Person };
}

const workOf = async (role: Role, now?: Date) =>
  new Map((await todaysWork(seenBy(role, now), { locale: "zh-CN" })).map((item) => [item.id, item]));

describe("the day's work", () => {
  it("shows everyone who waits, with their position and their clock", async () => {
    const { id } = await house.apply({ name: "王小川", email: null });
    const item = (await workOf("hr")).get(id);
    expect(item).toMatchObject({ name: "王小川", position: "高级Java开发", status: "to_score", letter: null });
    expect(item?.clock).toMatchObject({ state: "due", minutes: 5 });
  });

  it("lets go of people who go on to the next round", async () => {
    const { id } = await house.apply({ name: "韩雨", email: null });
    await made(setResult(house.context(), { id, result: "next_round" }));
    expect((await workOf("hr")).has(id)).toBe(false);
  });

  it("knows whose scorecard is in", async () => {
    const { id } = await house.apply({ name: "罗思远", email: null });
    await house.score(id, 82, "interviewer@example.com");
    expect((await workOf("interviewer")).get(id)?.scoredByMe).toBe(true);
    expect((await workOf("manager")).get(id)?.scoredByMe).toBe(false);
  });

  it("says whose scorecards are waited for, until they are in", async () => {
    const input = await house.application({
      interviewerEmails: ["interviewer@example.com", "manager@example.com"],
      person: { name: "孟夏", email: null },
    });
    const { id } = await made(makeApplication(house.context(), input));
    const asksOf = async (minutes: number) =>
      (await workOf("hr", new Date(Date.parse("2026-11-23T07:00:00Z") + minutes * 60_000)))
        .get(id)
        ?.asks.map((one) => [one.name, one.state]);
    expect(await asksOf(10)).toEqual([
      ["The interviewer", "due"],
      ["The manager", "due"],
    ]);
    await house.score(id, 82, "interviewer@example.com");
    expect(await asksOf(50)).toEqual([["The manager", "late"]]);
    expect((await workOf("hr")).get(id)?.named).toBe(true);
  });

  it("keeps those told today, by the company's own midnight, and not those told yesterday", async () => {
    const today = await house.apply({ name: "秦越", email: null });
    const yesterday = await house.apply({ name: "马建国", email: null });
    const told = (id: string, at: string) =>
      house.db
        .update(applications)
        .set({ toldAt: new Date(at) })
        .where(eq(applications.id, id as never));
    // 00:30 and 23:30 of the day before, in Shanghai.
    await told(today.id, "2026-11-22T16:30:00Z");
    await told(yesterday.id, "2026-11-22T15:30:00Z");
    const work = await workOf("hr", new Date("2026-11-23T07:00:00Z"));
    expect(work.get(today.id)?.clock.state).toBe("told");
    expect(work.has(yesterday.id)).toBe(false);
  });

  it("counts nothing at its places while nothing waits", async () => {
    expect(await officeCounts(seenBy("hr"))).toEqual({ replies: 0, approvals: 0 });
  });
});
