// A mail that didn't leave is tried again by whoever holds it now, and never at night.
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { answerCandidate } from "@/db/commands/conversation/answer-candidate";
import { sendLetter } from "@/db/commands/letter/send-letter";
import { claimDeliveries } from "@/db/outbox";
import { deliveries, letters, submissions } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { later, testLetters } from "@/db/testing-letter";
import type { SystemActor } from "@/lib/domain/people/actor";
import type { LetterId } from "@/lib/domain/shared/id";
import { beginTransmission } from "./begin-transmission";
import { failDelivery } from "./fail-delivery";
import { finishDelivery } from "./finish-delivery";

const house = await testCase();
const { approved, compose, decided, submit } = testLetters(house);
const actor: SystemActor = { kind: "system", job: "outbox" };
const outbox = (now: Date) => ({ db: house.db, keyring: house.keyring, actor, now });

const letterOf = async (id: LetterId) => (await house.db.select().from(letters).where(eq(letters.id, id)))[0]!;

/** One worker takes the letter's mail and begins to hand it over. */
async function begun(letterId: LetterId, worker: string, now: Date) {
  const claimed = await claimDeliveries(house.db, worker, now, 50);
  const { id: deliveryId } = claimed.find((one) => one.letterId === letterId && one.kind === "letter")!;
  await made(beginTransmission(outbox(now), { deliveryId, worker }));
  return deliveryId;
}

const busy = { fault: "relay_busy", lasting: false } as const;

describe("two workers with one letter", () => {
  it("a worker that lost its claim spoils nothing for the one that has it", async () => {
    const { letterId } = await approved("aa@example.com");
    const deliveryId = await begun(letterId, "slow", later(31));
    await begun(letterId, "quick", later(95));
    const late = await failDelivery(outbox(later(96)), { deliveryId, worker: "slow", ...busy });
    expect(late).toMatchObject({ code: "wrong_stage", messageKey: "claimLost" });
    expect(await made(finishDelivery(outbox(later(97)), { deliveryId }))).toEqual({ told: true });
    expect(await letterOf(letterId)).toMatchObject({ state: "sent", toldAt: later(97) });
  });

  it("what the relay took counts as told, also when the other worker gave up meanwhile", async () => {
    const { letterId } = await approved("ab@example.com");
    const deliveryId = await begun(letterId, "slow", later(31));
    await begun(letterId, "quick", later(95));
    await made(failDelivery(outbox(later(96)), { deliveryId, worker: "quick", ...busy }));
    expect(await made(finishDelivery(outbox(later(97)), { deliveryId }))).toEqual({ told: true });
    expect((await letterOf(letterId)).state).toBe("sent");
  });
});

describe("a letter that is tried again", () => {
  it("waits for the morning when its next try would fall into the night", async () => {
    const { letterId } = await approved("ac@example.com");
    const evening = new Date("2026-11-23T12:59:50Z");
    await made(sendLetter(house.context("hr", evening), { letterId, version: 1, sendAfter: null }));
    const deliveryId = await begun(letterId, "worker", evening);
    const { nextTry } = await made(failDelivery(outbox(evening), { deliveryId, worker: "worker", ...busy }));
    expect(nextTry).toEqual(new Date("2026-11-24T00:00:00Z"));
  });
});

describe("a mail that will never arrive", () => {
  /** Takes everything that is due, and gives up on the mails of one kind about one letter. */
  async function lost(letterId: LetterId, kind: string, now: Date) {
    const claimed = await claimDeliveries(house.db, "worker", now, 50);
    const { id: deliveryId } = claimed.find((one) => one.letterId === letterId && one.kind === kind)!;
    await made(failDelivery(outbox(now), { deliveryId, worker: "worker", fault: "address_refused", lasting: true }));
    const rows = await house.db.select().from(deliveries).where(eq(deliveries.letterId, letterId));
    return rows.filter((row) => row.kind === "letter_failed").map((row) => row.toUserId);
  }

  it("is known to whoever asked for approval, unless the request is over", async () => {
    const { id } = await made(compose(await decided("ba@example.com")));
    await made(submit(id));
    expect(await lost(id, "approval_request", later(200))).toEqual([house.ids.hr]);
    const { id: other } = await made(compose(await decided("bb@example.com")));
    await made(submit(other));
    await house.db
      .update(submissions)
      .set({ withdrawnAt: later(1) })
      .where(eq(submissions.letterId, other));
    expect(await lost(other, "approval_request", later(400))).toEqual([]);
  });

  it("is known to whoever wrote the answer", async () => {
    const { letterId } = await approved("bc@example.com");
    await house.db
      .update(letters)
      .set({ state: "sent", toldAt: later(60) })
      .where(eq(letters.id, letterId));
    const answer = { letterId, text: "谢谢您的来信。", evidence: [], idempotencyKey: "a" };
    await made(answerCandidate(house.context("admin", later(600)), answer));
    expect(await lost(letterId, "answer", later(601))).toEqual([house.ids.admin]);
  });

  it("is told again when it was sent again and lost again", async () => {
    const { letterId } = await approved("bd@example.com");
    expect(await lost(letterId, "letter", later(800))).toHaveLength(1);
    await made(sendLetter(house.context("hr", later(900)), { letterId, version: 1, sendAfter: null }));
    expect(await lost(letterId, "letter", later(901))).toHaveLength(2);
  });
});
