import { and, eq, isNull } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { interviewNotes } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { changeApplication } from "./change-application";

const house = await testCase();
const evaluationOf = async (id: ApplicationId) => (await readCaseFile(house.context(), id))!.caseFile.evaluation;
const change = (id: ApplicationId, changes: object, role: "hr" | "admin" = "hr") =>
  changeApplication(house.context(role), { id, changes: changes as never });

describe("an application that is brought up to date", () => {
  it("leaves alone whatever isn't named", async () => {
    const { id } = await house.apply({ email: null });
    const before = await evaluationOf(id);
    await made(change(id, { version: 1, interviewNotes: ["一", "二"] }));
    const after = await evaluationOf(id);
    expect(after).toEqual({ ...before, id: after.id, version: before.version + 1, notes: ["一", "二"] });
  });

  it("keeps who wrote a note that stays, and takes out what is missing", async () => {
    const { id } = await house.apply({ email: null });
    await made(change(id, { version: 1, interviewNotes: ["first", "second"] }, "hr"));
    await made(change(id, { version: 2, interviewNotes: ["first", "third"] }, "admin"));
    const rows = await house.db
      .select({ by: interviewNotes.authorId })
      .from(interviewNotes)
      .where(and(eq(interviewNotes.applicationId, id), isNull(interviewNotes.removedAt)))
      .orderBy(interviewNotes.place);
    expect(rows.map((row) => row.by)).toEqual([house.ids.hr, house.ids.admin]);
    expect((await evaluationOf(id)).notes).toEqual(["first", "third"]);
  });

  it("is refused when somebody else was faster, of two at once exactly one", async () => {
    const { id } = await house.apply({ email: null });
    const both = await Promise.all([
      change(id, { version: 1, salaryExpectation: null }),
      change(id, { version: 1, interviewNotes: [] }),
    ]);
    expect(both.map((one) => (one.ok ? "done" : one.code)).toSorted((a, b) => a.localeCompare(b))).toEqual([
      "done",
      "stale",
    ]);
  });

  it("carries a candidate's new name into everything nobody was told about", async () => {
    const first = await house.apply({ name: "Ana Costa", email: "ana@example.com" });
    const second = await house.apply({ name: "Ana Costa", email: "ana@example.com" });
    await made(change(first.id, { version: 1, candidate: { name: "Ana Reis" } }));
    for (const { id } of [first, second]) expect((await evaluationOf(id)).candidate.name).toBe("Ana Reis");
    const again = await house.apply({ name: "Ana Reis", email: "ANA@example.com" });
    expect(again.candidateId).toBe(first.candidateId);
  });

  it("says so when the new address already belongs to somebody else", async () => {
    const other = await house.apply({ name: "Bo", email: "bo@example.com" });
    const { id } = await house.apply({ name: "Cy", email: "cy@example.com" });
    const changed = await made(change(id, { version: 1, candidate: { email: "bo@example.com" } }));
    expect(changed.warnings).toEqual([{ code: "name_differs", candidateId: other.candidateId }]);
  });
});
