import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { candidateKeys, drafts } from "@/db/schema";
import { testCase } from "@/db/testing-case";
import { dropDraft, keepDraft, readDraft } from "./drafts";

const house = await testCase();
const later = (seconds: number) => house.context("hr", new Date(Date.parse("2026-11-23T07:00:00Z") + seconds * 1000));

async function aPlace() {
  const { candidateId } = await house.apply({ name: "唐欣", email: null });
  return { userId: house.ids.hr, form: `scorecard/${candidateId}`, candidateId };
}

describe("what somebody is typing", () => {
  it("is there again on the next device, for them alone", async () => {
    const place = await aPlace();
    await keepDraft(later(0), place, { note: "线上没有配过" });
    expect((await readDraft(later(1), place))?.body).toEqual({ note: "线上没有配过" });
    expect(await readDraft(later(1), { ...place, userId: house.ids.interviewer })).toBeNull();
  });

  it("is not undone by an older save that arrives late", async () => {
    const place = await aPlace();
    await keepDraft(later(10), place, "newer");
    await keepDraft(later(5), place, "older");
    expect((await readDraft(later(11), place))?.body).toBe("newer");
  });

  it("is not overwritten by what was typed elsewhere before: both are there to choose from", async () => {
    const place = await aPlace();
    await keepDraft(later(0), place, "here", "");
    const known = later(0).now.toISOString();
    expect(await keepDraft(later(1), place, "there", known)).toBeNull();
    expect((await keepDraft(later(2), place, "here again", known))?.body).toBe("there");
    expect((await readDraft(later(3), place))?.body).toBe("there");
    expect(await keepDraft(later(4), place, "here again", later(1).now.toISOString())).toBeNull();
    expect((await readDraft(later(5), place))?.body).toBe("here again");
  });

  it("can't be read in the table, and not at all once the candidate's key is gone", async () => {
    const place = await aPlace();
    await keepDraft(later(0), place, "熔断和限流能讲原理");
    const [row] = await house.db.select().from(drafts).where(eq(drafts.form, place.form));
    expect(row?.body.toString("utf8")).not.toContain("熔断");
    await house.db.delete(candidateKeys).where(eq(candidateKeys.candidateId, place.candidateId));
    await expect(readDraft(later(1), place)).rejects.toThrow("key is gone");
  });

  it("is gone when it was handed in", async () => {
    const place = await aPlace();
    await keepDraft(later(0), place, "x");
    await dropDraft(later(1), place);
    expect(await readDraft(later(2), place)).toBeNull();
  });
});
