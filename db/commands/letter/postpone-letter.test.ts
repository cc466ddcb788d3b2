import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { cancelLetter } from "@/db/commands/letter/cancel-letter";
import { claimDeliveries } from "@/db/outbox";
import { letters } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { later, testLetters } from "@/db/testing-letter";
import type { LetterId } from "@/lib/domain/shared/id";
import { postponeLetter } from "./postpone-letter";

const house = await testCase();
const { approved } = testLetters(house);
const MINUTES = 60;
const sendAfter = async (id: LetterId) =>
  (await house.db.select().from(letters).where(eq(letters.id, id)))[0]!.sendAfter!.getTime();
const leaving = async (id: LetterId, seconds: number) =>
  (await claimDeliveries(house.db, "worker", later(seconds), 50)).some(
    (one) => one.letterId === id && one.kind === "letter",
  );

describe("a letter that waits to leave", () => {
  it("waits five minutes longer as often as somebody asks, and leaves then", async () => {
    const { letterId } = await approved("pa@example.com");
    const first = await sendAfter(letterId);
    for (let n = 1; n <= 12; n += 1) {
      await made(postponeLetter(house.context(n % 2 ? "manager" : "hr", later(5)), { letterId }));
      expect(await sendAfter(letterId)).toBe(first + n * 5 * MINUTES * 1000);
    }
    expect(await leaving(letterId, 50 * MINUTES)).toBe(false);
    expect(await leaving(letterId, 62 * MINUTES)).toBe(true);
  });

  it("is not held by somebody who could not take it back, nor once it is on its way or taken back", async () => {
    const { letterId } = await approved("pb@example.com");
    const interviewer = house.context("interviewer", later(5));
    expect(await postponeLetter(interviewer, { letterId })).toMatchObject({ code: "not_allowed" });
    expect(await leaving(letterId, 40)).toBe(true);
    expect(await postponeLetter(house.context("hr", later(41)), { letterId })).toMatchObject({ code: "wrong_stage" });
    const other = await approved("pc@example.com");
    await made(cancelLetter(house.context("hr", later(5)), { letterId: other.letterId }));
    const again = postponeLetter(house.context("hr", later(6)), { letterId: other.letterId });
    expect(await again).toMatchObject({ code: "wrong_stage" });
  });
});
