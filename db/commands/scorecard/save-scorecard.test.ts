import { desc, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { changePosition } from "@/db/commands/position/change-position";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { applications, events, users } from "@/db/schema";
import { POSITION, card, made, testCase } from "@/db/testing-case";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { positionChangesSchema } from "@/lib/domain/position/position";
import { saveScorecard } from "./save-scorecard";

const house = await testCase();
const evaluationOf = async (id: ApplicationId) => (await readCaseFile(house.context(), id))!.caseFile.evaluation;

describe("a scorecard", () => {
  it("keeps its place when the interviewer hands in a later one", async () => {
    const { id } = await house.apply();
    await house.score(id, 55, "first@example.com");
    await house.score(id, 60, "second@example.com");
    const again = await house.score(id, 79.5, "FIRST@example.com");
    expect(again).toMatchObject({ version: 2, place: 0 });
    const { scorecards } = await evaluationOf(id);
    expect(scorecards.map((one) => [one.interviewer.email, one.scores[0]?.score])).toEqual([
      ["first@example.com", 79.5],
      ["second@example.com", 60],
    ]);
  });

  it("fixes the dimensions: a position that changes later changes nothing that was measured", async () => {
    const { id } = await house.apply();
    await house.score(id, 55);
    const change = (dimensions: unknown) => {
      const changes = positionChangesSchema.parse({ dimensions });
      return made(changePosition(house.context(), { id: house.positionId, changes }));
    };
    await change([{ ...POSITION.dimensions[0]!, key: "other", required: 1 }]);
    expect((await evaluationOf(id)).dimensions.map((one) => one.key)).toEqual(["sc", "dtx"]);
    const later = await house.apply();
    expect((await evaluationOf(later.id)).dimensions.map((one) => one.key)).toEqual(["other"]);
    await change(POSITION.dimensions);
  });

  it("names a dimension the template doesn't have, and one that is scored twice", async () => {
    const { id } = await house.apply();
    const scorecard = card(50, "x@example.com", {
      scores: [
        { dimension: "sc", score: 1 },
        { dimension: "sc", score: 2 },
      ],
      comments: [{ dimension: "nope", text: "?", by: "x", shareable: false }],
    });
    const refused = await saveScorecard(house.context(), { applicationId: id, scorecard });
    expect(refused).toMatchObject({
      code: "invalid",
      fields: [
        { path: "comments.0.dimension", code: "unknown" },
        { path: "scores.1.dimension", code: "twice" },
      ],
    });
  });

  it("keeps not assessed apart from zero", async () => {
    const { id } = await house.apply();
    await house.score(id, 0, "zero@example.com");
    await made(saveScorecard(house.context(), { applicationId: id, scorecard: card(null, "none@example.com") }));
    expect((await evaluationOf(id)).scorecards.map((one) => one.scores[0]?.score)).toEqual([0, null]);
  });

  it("is an interviewer's own; HR may hand one in for them", async () => {
    const { id } = await house.apply();
    const save = (role: "interviewer" | "hr", email: string) =>
      saveScorecard(house.context(role), { applicationId: id, scorecard: card(70, email) });
    const [own] = await house.db.select().from(users).where(eq(users.id, house.ids.interviewer));
    expect(await save("interviewer", "somebody@example.com")).toMatchObject({ code: "not_allowed" });
    expect(await save("interviewer", own!.email)).toMatchObject({ ok: true });
    expect(await save("hr", "somebody@example.com")).toMatchObject({ ok: true });
  });

  it("loses nothing when twenty interviewers hand in at the same moment, and refuses the next", async () => {
    const { id } = await house.apply();
    const saved = await Promise.all(Array.from({ length: 20 }, (_, at) => house.score(id, at, `i${at}@example.com`)));
    expect(saved.map((one) => one.place).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at));
    expect((await evaluationOf(id)).scorecards).toHaveLength(20);
    const scorecard = card(1, "late@example.com");
    expect(await saveScorecard(house.context(), { applicationId: id, scorecard })).toMatchObject({ code: "too_many" });
  });

  it("is refused when somebody saved meanwhile", async () => {
    const { id } = await house.apply();
    await house.score(id, 50);
    const stale = await saveScorecard(house.context(), { applicationId: id, scorecard: card(60), version: 0 });
    expect(stale).toMatchObject({ code: "stale", data: { version: 1 } });
  });

  it("sets the moment of the evaluation once, and records what happened", async () => {
    const { id } = await house.apply();
    await house.score(id, 50);
    const [first] = await house.db.select().from(applications).where(eq(applications.id, id));
    await made(
      saveScorecard(house.context("hr", new Date("2026-11-23T09:00:00Z")), { applicationId: id, scorecard: card(51) }),
    );
    const [second] = await house.db.select().from(applications).where(eq(applications.id, id));
    expect(first?.evaluatedAt).not.toBeNull();
    expect(second?.evaluatedAt).toEqual(first?.evaluatedAt);
    const rows = await house.db.select().from(events).where(eq(events.applicationId, id)).orderBy(desc(events.place));
    expect(rows.map((row) => row.kind).toReversed()).toEqual([
      "applied",
      "evaluated",
      "scored",
      "evaluated",
      "scored",
      "evaluated",
    ]);
  });
});
