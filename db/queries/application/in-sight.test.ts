import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { makeApplication } from "@/db/commands/application/make-application";
import { saveScorecard } from "@/db/commands/scorecard/save-scorecard";
import { applications } from "@/db/schema";
import { card, made, testCase } from "@/db/testing-case";
import type { Role } from "@/lib/domain/people/permission";
import { isInSight } from "./in-sight";
import { listApplications } from "./list-applications";
import { readApplication } from "./read-application";

const house = await testCase();
const { db } = house;
const waiting = await house.apply({ name: "still waiting", email: null });
const told = await house.apply({ name: "told", email: null });
const scored = await house.apply({ name: "told and scored by them", email: null });
await house.score(scored.id, 55, "interviewer@example.com");
await db.update(applications).set({ toldAt: new Date() }).where(eq(applications.id, told.id));
await db.update(applications).set({ toldAt: new Date() }).where(eq(applications.id, scored.id));

const namesFor = async (role: Role) =>
  (await listApplications(house.context(role), { limit: 100 })).items.map((one) => one.candidate.name).toSorted();

describe("an interviewer", () => {
  it("sees who still waits for an answer and whom they scored, and nobody else's story", async () => {
    expect(await namesFor("interviewer")).toEqual(["still waiting", "told and scored by them"]);
    for (const role of ["admin", "hr", "manager", "leader"] as const) expect(await namesFor(role)).toHaveLength(3);
  });

  it("is told of the others what is told of those who don't exist", async () => {
    expect(await readApplication(house.context("interviewer"), told.id)).toBeNull();
    expect(await isInSight(db, house.context("interviewer").actor, waiting.id)).toBe(true);
    const late = { applicationId: told.id, scorecard: card(70, "interviewer@example.com") };
    expect(await saveScorecard(house.context("interviewer"), late)).toMatchObject({ ok: false, code: "not_found" });
    expect(await saveScorecard(house.context("hr"), late)).toMatchObject({ ok: true });
  });
});

describe("where it is said who was in the interview", () => {
  it("only those interviewers see it", async () => {
    const name = (interviewerEmails: string[], person: string) =>
      house
        .application({ interviewerEmails, person: { name: person, email: null } })
        .then((input) => made(makeApplication(house.context(), input)));
    await name(["manager@example.com"], "not theirs");
    const theirs = await name(["interviewer@example.com", "manager@example.com"], "theirs");
    const seen = await namesFor("interviewer");
    expect(seen).toContain("theirs");
    expect(seen).not.toContain("not theirs");
    expect(await namesFor("manager")).toHaveLength(5);
    await db.update(applications).set({ toldAt: new Date() }).where(eq(applications.id, theirs.id));
    expect(await namesFor("interviewer")).not.toContain("theirs");
  });
});

it("a candidate's link shows one application", async () => {
  const actor = { kind: "candidate", linkId: "l", candidateId: "c", applicationId: told.id, letterId: "x" } as never;
  expect(await isInSight(db, actor, told.id)).toBe(true);
  expect(await isInSight(db, actor, waiting.id)).toBe(false);
});
