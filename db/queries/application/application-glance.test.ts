import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { makeApplication } from "@/db/commands/application/make-application";
import { scorecardToFill } from "@/db/queries/scorecard/scorecard-to-fill";
import { users } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import type { Person } from "@/lib/domain/people/actor";
import type { Role } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { applicationGlance } from "./application-glance";

const house = await testCase();
const LATER = new Date("2026-11-23T07:10:00Z");
const as = (role: Role) => {
  const context = house.context(role, LATER);
  return { ...context, actor: context.actor as Person };
};
const glanceOf = async (id: ApplicationId, role: Role) => (await applicationGlance(as(role), { id, locale: "zh-CN" }))!;

async function interview(...roles: Role[]): Promise<ApplicationId> {
  const interviewerEmails = roles.map((role) => `${role}@example.com`);
  const input = await house.application({ interviewerEmails, person: { email: null } });
  return (await made(makeApplication(house.context("admin"), input))).id;
}

describe("what interviewers gave, side by side", () => {
  it("stays hidden from whoever was in the interview until their own scorecard is in, in every role", async () => {
    const id = await interview("interviewer", "manager", "hr", "admin");
    await house.score(id, 55.25, "jia@example.com");
    for (const role of ["interviewer", "manager", "hr", "admin"] as const) {
      const before = await glanceOf(id, role);
      expect(before, role).toMatchObject({ ownFirst: true, merged: null, evaluation: null });
      expect(JSON.stringify(before), role).not.toContain("55.25");
      await house.score(id, 70, `${role}@example.com`);
      const after = await glanceOf(id, role);
      expect(after.ownFirst, role).toBe(false);
      expect(after.merged?.[0]?.given[0], role).toEqual({ by: "面试官甲", score: 55.25 });
      expect(after.evaluation === null, role).toBe(role === "interviewer");
    }
  });

  it("opens no colleague's card by filling it in for them first", async () => {
    const id = await interview("hr");
    await house.score(id, 55.25, "manager@example.com");
    const asked = { applicationId: id, locale: "en", forId: house.ids.manager } as const;
    expect(await scorecardToFill(as("hr"), asked)).toBeNull();
    await house.score(id, 70, "hr@example.com");
    expect((await scorecardToFill(as("hr"), asked))?.start.scores["sc"]).toBe("55.25");
  });

  it("has the mean, how many, how far apart, and who has not answered by name", async () => {
    const id = await interview("interviewer", "manager");
    await house.score(id, 40, "jia@example.com");
    await house.score(id, 79.5, "interviewer@example.com");
    const { merged, asks } = await glanceOf(id, "hr");
    expect(merged?.[0]).toMatchObject({ key: "sc", score: "59.75", n: 2, spread: "39.5", unreconciled: true });
    expect(asks.map((one) => [one.name, one.state])).toEqual([["The manager", "due"]]);
  });

  it("asks for nothing any more, and hides nothing, once a reason was chosen", async () => {
    const id = await interview("manager");
    await house.score(id, 55, "jia@example.com");
    expect((await glanceOf(id, "manager")).ownFirst).toBe(true);
    const disposition = { code: "skill_gap" as const, note: "" };
    await made(decideDisposition(house.context("hr", LATER), { applicationId: id, disposition }));
    const after = await glanceOf(id, "manager");
    expect([after.ownFirst, after.asks, after.merged === null]).toEqual([false, [], false]);
  });

  it("waits for nobody who left the house or may no longer fill one in", async () => {
    const id = await interview("interviewer", "manager");
    const become = (email: string, changed: Partial<typeof users.$inferInsert>) =>
      house.db.update(users).set(changed).where(eq(users.email, email));
    await become("interviewer@example.com", { disabledAt: LATER });
    await become("manager@example.com", { role: "leader" });
    expect(await glanceOf(id, "hr")).toMatchObject({ asks: [], ownFirst: false });
    await become("interviewer@example.com", { disabledAt: null });
    await become("manager@example.com", { role: "manager" });
    expect((await glanceOf(id, "hr")).asks).toHaveLength(2);
  });

  it("is as it was where nobody was named", async () => {
    const id = await interview();
    await house.score(id, 55, "jia@example.com");
    expect(await glanceOf(id, "manager")).toMatchObject({ ownFirst: false, asked: [], asks: [] });
    expect((await glanceOf(id, "manager")).evaluation).not.toBeNull();
    expect(await glanceOf(id, "interviewer")).toMatchObject({ merged: null, evaluation: null });
  });
});
