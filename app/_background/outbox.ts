// The outbox at work: take what is due, look once more, hand it over, write down how it went.
import type { Ground } from "@/app/_server/context";
import { beginTransmission } from "@/db/commands/delivery/begin-transmission";
import { failDelivery } from "@/db/commands/delivery/fail-delivery";
import { finishDelivery } from "@/db/commands/delivery/finish-delivery";
import type { Keyring } from "@/db/keyring";
import { type Delivery, claimDeliveries } from "@/db/outbox";
import { type DeliveryFault, type RelayAnswer, faultOf } from "@/lib/domain/delivery/fault";
import type { SystemActor } from "@/lib/domain/people/actor";
import type { Mailer } from "@/lib/platform/mailer";
import { renderDelivery } from "./render-delivery";

export type Outbox = {
  readonly db: Ground["db"];
  readonly keyring: Keyring;
  readonly mailer: Mailer;
  /** This worker's name among others. */
  readonly worker: string;
  readonly clock: () => Date;
  /** Told of what went wrong, without anybody's data. */
  readonly report: (fault: { readonly deliveryId: string; readonly fault: string; readonly error?: unknown }) => void;
};

const TOGETHER = 5;
const actor: SystemActor = { kind: "system", job: "outbox" };

/** Sends what is due now. @returns how many rows were taken; 0 means there is nothing to do yet. */
export async function sendDue(outbox: Outbox): Promise<number> {
  const claimed = await claimDeliveries(outbox.db, outbox.worker, outbox.clock(), TOGETHER);
  await Promise.all(claimed.map((delivery) => sendOne(outbox, delivery)));
  return claimed.length;
}

async function sendOne(outbox: Outbox, delivery: Delivery): Promise<void> {
  const context = () => ({ db: outbox.db, keyring: outbox.keyring, actor, now: outbox.clock() });
  const failed = async (fault: DeliveryFault, lasting: boolean, error?: unknown) => {
    outbox.report({ deliveryId: delivery.id, fault, error });
    await failDelivery(context(), { deliveryId: delivery.id, worker: outbox.worker, fault, lasting });
  };
  try {
    const begun = await beginTransmission(context(), { deliveryId: delivery.id, worker: outbox.worker });
    if (!begun.ok) {
      // A lost claim is somebody else's work now; a letter that isn't the approved one never leaves.
      if (begun.code === "stale")
        await failed(begun.messageKey === "wordingChanged" ? "wording_changed" : "letter_changed", true);
      if (begun.code === "too_many") await failed("unknown", true);
      return;
    }
    if (begun.value === null) return;
    const mail = await renderDelivery(context(), delivery);
    if (!mail) return await failed("no_address", true);
    await outbox.mailer.send(mail);
  } catch (error) {
    const { fault, lasting } = faultOf(error as RelayAnswer);
    return await failed(fault, lasting, error);
  }
  // Only now: if this fails, the lease runs out and the same mail is sent again under the same Message-ID.
  await finishDelivery(context(), { deliveryId: delivery.id });
}
