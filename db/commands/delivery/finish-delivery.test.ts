// Told is told once: the promise clock stops at the first letter, whatever follows.
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { tellOtherwise } from "@/db/commands/letter/tell-otherwise";
import { claimDeliveries } from "@/db/outbox";
import { applications, letters } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { later, testLetters } from "@/db/testing-letter";
import type { SystemActor } from "@/lib/domain/people/actor";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import { beginTransmission } from "./begin-transmission";
import { finishDelivery } from "./finish-delivery";

const house = await testCase();
const { approved, compose, submit } = testLetters(house);
const actor: SystemActor = { kind: "system", job: "outbox" };
const outbox = (now: Date) => ({ db: house.db, keyring: house.keyring, actor, now });
const applicationOf = async (id: ApplicationId) =>
  (await house.db.select().from(applications).where(eq(applications.id, id)))[0]!;

async function delivered(letterId: LetterId, now: Date) {
  const claimed = await claimDeliveries(house.db, "worker", now, 50);
  const { id: deliveryId } = claimed.find((one) => one.letterId === letterId && one.kind === "letter")!;
  await made(beginTransmission(outbox(now), { deliveryId, worker: "worker" }));
  return made(finishDelivery(outbox(now), { deliveryId }));
}

describe("when a candidate was told", () => {
  it("stays the moment of the first letter when a correction follows", async () => {
    const { applicationId, letterId } = await approved("aa@example.com");
    await delivered(letterId, later(31));
    const { id } = await made(compose(applicationId, later(7200)));
    await made(submit(id, later(7200)));
    await made(approveLetter(house.context("manager", later(7200)), { letterId: id, version: 1 }));
    await delivered(id, later(7300));
    expect(await applicationOf(applicationId)).toMatchObject({ toldAt: later(31), toldChannel: "mail" });
    const [second] = await house.db.select().from(letters).where(eq(letters.id, id));
    expect(second).toMatchObject({ state: "sent", toldAt: later(7300), replaces: letterId });
  });

  it("by phone, they count as not hired just as by mail", async () => {
    const { applicationId, letterId } = await approved("ab@example.com", { sendOnApproval: false });
    const toldAt = later(60).toISOString();
    await made(tellOtherwise(house.context("hr", later(120)), { letterId, channel: "phone", toldAt }));
    expect(await applicationOf(applicationId)).toMatchObject({ toldAt: later(60), result: "not_hired" });
  });
});
