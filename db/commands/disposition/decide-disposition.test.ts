import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { setResult } from "@/db/commands/application/set-result";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { submitLetter } from "@/db/commands/letter/submit-letter";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { applications, letters, links } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { dispositionSchema } from "@/lib/domain/application/application";
import { decideDisposition } from "./decide-disposition";

const house = await testCase();
const decide = (applicationId: ApplicationId, code: "skill_gap" | "other_preferred", note = "note") =>
  decideDisposition(house.context(), { applicationId, disposition: { code, note } });

async function submitted() {
  const { id } = await house.apply();
  await house.score(id, 55);
  await made(decide(id, "skill_gap"));
  const letter = await made(
    composeLetter(house.context(), { applicationId: id, strategy: null, overrideReason: null, seed: 0 }),
  );
  const asking = { approverEmail: "manager@example.com", sendOnApproval: true, note: null };
  await made(submitLetter(house.context(), { letterId: letter.id, version: letter.version, ...asking }));
  return { id, letterId: letter.id };
}

describe("the reason for an ending", () => {
  it("may change until the candidate was told; the last word counts", async () => {
    const { id } = await house.apply();
    await made(decide(id, "other_preferred"));
    await made(decide(id, "skill_gap", "Spring Cloud"));
    const read = await readCaseFile(house.context(), id);
    expect(read?.caseFile.evaluation.disposition).toEqual({ code: "skill_gap", note: "Spring Cloud" });
    await house.db.update(applications).set({ toldAt: new Date() }).where(eq(applications.id, id));
    expect(await decide(id, "other_preferred")).toMatchObject({ code: "wrong_stage", messageKey: "alreadyTold" });
  });

  it("keeps the evaluation's version when the same is said again", async () => {
    const { id } = await house.apply();
    await made(decide(id, "skill_gap"));
    const before = (await readCaseFile(house.context(), id))?.caseFile.evaluation.version;
    await made(decide(id, "skill_gap"));
    expect((await readCaseFile(house.context(), id))?.caseFile.evaluation.version).toBe(before);
  });

  it("names the terms that keep both sides apart, each once, and forgets them with another reason", async () => {
    const { id } = await house.apply();
    const apart = async (disposition: object) => {
      await made(
        decideDisposition(house.context(), { applicationId: id, disposition: dispositionSchema.parse(disposition) }),
      );
      const { evaluation } = (await readCaseFile(house.context(), id))!.caseFile;
      return evaluation.disposition?.terms;
    };
    expect(await apart({ code: "terms_gap", terms: ["start_date", "level", "start_date"] })).toEqual([
      "level",
      "start_date",
    ]);
    expect(await apart({ code: "terms_gap", terms: ["place"] })).toEqual(["place"]);
    expect(await apart({ code: "skill_gap", terms: ["place"] })).toBeUndefined();
  });

  it("takes a letter that awaits approval back when it changes, and ends the approver's link", async () => {
    const { id, letterId } = await submitted();
    await made(decide(id, "other_preferred"));
    const [letter] = await house.db.select().from(letters).where(eq(letters.id, letterId));
    expect(letter).toMatchObject({ state: "cancelled", submittedAt: null });
    const [link] = await house.db.select().from(links).where(eq(links.letterId, letterId));
    expect(link?.revokedAt).not.toBeNull();
  });

  it("can't change while the letter is being handed over", async () => {
    const { id, letterId } = await submitted();
    await house.db.update(letters).set({ state: "transmitting" }).where(eq(letters.id, letterId));
    expect(await decide(id, "other_preferred")).toMatchObject({ code: "wrong_stage", messageKey: "letterLeaving" });
  });
});

describe("a candidate who goes on to the next round", () => {
  it("is told nothing: the letter on its way is taken back", async () => {
    const { id, letterId } = await submitted();
    await made(setResult(house.context(), { id, result: "next_round" }));
    const [letter] = await house.db.select().from(letters).where(eq(letters.id, letterId));
    expect(letter?.state).toBe("cancelled");
  });
});
