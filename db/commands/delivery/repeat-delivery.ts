// A person has a mail tried again that did not leave. Letters go their own way: sending them again is a decision about the letter.
import { eq } from "drizzle-orm";
import type { DeliveryId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { command } from "@/db/command";
import { deliveries } from "@/db/schema";
import { lockDelivery } from "./lock-delivery";

type Input = { readonly deliveryId: DeliveryId };

export const repeatDelivery = command("delivery.repeat", async (tx, { now }, input: Input) => {
  const locked = await lockDelivery(tx, input.deliveryId);
  if (!locked) return fail("not_found", "notFound");
  const { delivery } = locked;
  if (delivery.kind === "letter") return fail("wrong_stage", "repeatByLetter");
  if (delivery.state !== "failed") return fail("wrong_stage", "notFailed");
  await tx
    .update(deliveries)
    .set({ state: "queued", sendAfter: now, attempts: 0, leaseUntil: null, lastFault: null, updatedAt: now })
    .where(eq(deliveries.id, delivery.id));
  return ok({
    value: { id: delivery.id },
    events: [
      {
        kind: "repeated",
        ...(delivery.applicationId ? { applicationId: delivery.applicationId } : {}),
        ...(delivery.letterId ? { letterId: delivery.letterId } : {}),
        data: { deliveryId: delivery.id, mail: delivery.kind },
      },
    ],
  });
});
