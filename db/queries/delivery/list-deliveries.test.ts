import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { repeatDelivery } from "@/db/commands/delivery/repeat-delivery";
import { deliveries } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, later, testLetters } from "@/db/testing-letter";
import type { DeliveryId } from "@/lib/domain/shared/id";
import { listDeliveries, readDelivery } from "./list-deliveries";

const house = await testCase();
const { approved } = testLetters(house);

async function failed(id: DeliveryId) {
  await house.db
    .update(deliveries)
    .set({ state: "failed", lastFault: "relay_busy", attempts: 5 })
    .where(eq(deliveries.id, id));
}

describe("the mailbox", () => {
  it("shows what did not leave first, and every other mail once, the newest first", async () => {
    await approved("aa@example.com");
    await approved("ab@example.com");
    const all = await house.db.select().from(deliveries);
    const asked = all.find((one) => one.kind === "approval_request")!;
    await failed(asked.id);
    const { failed: open, others, next } = await listDeliveries(house.context(), {});
    expect(open.map((one) => [one.id, one.to, one.fault])).toEqual([[asked.id, "The manager", "relay_busy"]]);
    expect(others.length + open.length).toBe(all.length);
    expect(new Set(others.map((one) => one.id)).size).toBe(others.length);
    expect(next).toBeNull();
    const [first] = others;
    const older = await listDeliveries(house.context(), { after: first!.id });
    expect(older.failed).toEqual([]);
    expect(older.others.map((one) => one.id)).toEqual(others.slice(1).map((one) => one.id));
    expect((await readDelivery(house.context(), asked.id))?.line.kind).toBe("approval_request");
    expect(await readDelivery(house.context(), "nonsense")).toBeNull();
  });

  it("has a failed mail tried again at once, but not a letter, and not what did not fail", async () => {
    const { letterId } = await approved("ac@example.com");
    const rows = await house.db.select().from(deliveries).where(eq(deliveries.letterId, letterId));
    const request = rows.find((one) => one.kind === "approval_request")!;
    const letter = rows.find((one) => one.kind === "letter")!;
    const again = (deliveryId: DeliveryId, role: "hr" | "interviewer" = "hr") =>
      repeatDelivery(house.context(role, later(60)), { deliveryId });
    expect(await again(request.id)).toMatchObject({ messageKey: "notFailed" });
    await failed(request.id);
    await failed(letter.id);
    expect(await again(request.id, "interviewer")).toMatchObject({ code: "not_allowed" });
    expect(await again(letter.id)).toMatchObject({ messageKey: "repeatByLetter" });
    await made(again(request.id));
    const [row] = await house.db.select().from(deliveries).where(eq(deliveries.id, request.id));
    expect(row).toMatchObject({ state: "queued", attempts: 0, lastFault: null, sendAfter: later(60) });
    expect(row?.createdAt).toEqual(NOON);
  });
});
