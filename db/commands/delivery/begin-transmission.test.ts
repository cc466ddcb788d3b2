// Between the yes and the relay the world may change: a letter that is no longer true doesn't leave.
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { decideBand } from "@/db/commands/band-decision/decide-band";
import { sendLetter } from "@/db/commands/letter/send-letter";
import { changePosition } from "@/db/commands/position/change-position";
import { claimDeliveries } from "@/db/outbox";
import { deliveries, letters } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { later, testLetters } from "@/db/testing-letter";
import type { SystemActor } from "@/lib/domain/people/actor";
import type { LetterId } from "@/lib/domain/shared/id";
import { beginTransmission } from "./begin-transmission";

const house = await testCase();
const { approved } = testLetters(house);
const actor: SystemActor = { kind: "system", job: "outbox" };

const letterOf = async (id: LetterId) => (await house.db.select().from(letters).where(eq(letters.id, id)))[0]!;

async function begin(letterId: LetterId) {
  const claimed = await claimDeliveries(house.db, "worker", later(40), 50);
  const delivery = claimed.find((one) => one.letterId === letterId && one.kind === "letter");
  if (!delivery) return null;
  return beginTransmission(
    { db: house.db, keyring: house.keyring, actor, now: later(40) },
    { deliveryId: delivery.id, worker: "worker" },
  );
}

describe("a letter that waits to leave", () => {
  it("stays here when the lower position or the pay it speaks of changed after the yes", async () => {
    const { letterId } = await approved("aa@example.com");
    const waiting = await approved("ab@example.com", { sendOnApproval: false });
    await made(
      changePosition(house.context("hr", later(5)), {
        id: house.positionId,
        changes: { fallback: { title: "基层开发工程师", status: "open", description: "" } },
      }),
    );
    expect(await begin(letterId)).toMatchObject({ code: "stale" });
    expect(await letterOf(letterId)).toMatchObject({ state: "queued", toldAt: null });
    expect(
      await sendLetter(house.context("hr", later(50)), { letterId: waiting.letterId, version: 1, sendAfter: null }),
    ).toMatchObject({ code: "wrong_stage", messageKey: "positionChanged" });
  });

  it("is taken back when the band it was written with may no longer be told", async () => {
    const { applicationId, letterId } = await approved("ac@example.com");
    await made(decideBand(house.context("hr", later(5)), { applicationId, decision: "without_figures" }));
    expect((await letterOf(letterId)).state).toBe("cancelled");
    const rows = await house.db.select().from(deliveries).where(eq(deliveries.letterId, letterId));
    expect(rows.filter((row) => row.kind === "letter").map((row) => row.state)).toEqual(["cancelled"]);
    expect(await begin(letterId)).toBeNull();
  });
});
