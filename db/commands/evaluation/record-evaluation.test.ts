// What a letter rests on is frozen: when that changes, no yes outlives it (S03).
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { approvals, deliveries, letters } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { later, testLetters } from "@/db/testing-letter";
import type { LetterId } from "@/lib/domain/shared/id";

const house = await testCase();
const { decided, compose, submit, approved } = testLetters(house);
const letterOf = async (id: LetterId) => (await house.db.select().from(letters).where(eq(letters.id, id)))[0];
const scoredLate = (id: Parameters<typeof house.score>[0]) => house.score(id, 90, "yi@example.com");

test("a scorecard that comes while somebody is asked takes the question back", async () => {
  const applicationId = await decided("ra@example.com");
  const { id: letterId } = await made(compose(applicationId));
  await made(submit(letterId));
  await scoredLate(applicationId);
  expect((await letterOf(letterId))?.state).toBe("cancelled");
  expect(await approveLetter(house.context("manager", later(60)), { letterId, version: 1 })).toMatchObject({
    ok: false,
  });
});

test("a scorecard that comes after the yes voids it, whether the letter waits or is queued", async () => {
  for (const [email, sendOnApproval] of [
    ["rb@example.com", true],
    ["rc@example.com", false],
  ] as const) {
    const { applicationId, letterId } = await approved(email, { sendOnApproval });
    await scoredLate(applicationId);
    expect(await letterOf(letterId)).toMatchObject({ state: "cancelled", approvedAt: null, sendAfter: null });
    const [yes] = await house.db.select().from(approvals).where(eq(approvals.letterId, letterId));
    expect(yes?.voidedAt).not.toBeNull();
    const mails = await house.db.select().from(deliveries).where(eq(deliveries.letterId, letterId));
    expect(mails.filter((mail) => mail.kind === "letter" && mail.state !== "cancelled")).toEqual([]);
  }
});

test("the same scorecard handed in again changes nothing", async () => {
  const { applicationId, letterId } = await approved("rd@example.com");
  const before = await letterOf(letterId);
  await house.score(applicationId, 55, "jia@example.com", {
    gapItems: [{ dimension: "sc", item: "Spring Cloud实战经验不足" }],
  });
  expect(await letterOf(letterId)).toEqual(before);
});
