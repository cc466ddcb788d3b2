"use server";
// Mails that did not leave are tried again.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { repeatDelivery } from "@/db/commands/delivery/repeat-delivery";
import { sendLetter } from "@/db/commands/letter/send-letter";
import { readDelivery } from "@/db/queries/delivery/list-deliveries";
import type { DeliveryId } from "@/lib/domain/shared/id";
import { type Result, fail } from "@/lib/domain/shared/result";
import { translate } from "@/lib/i18n/translate";

export const repeat = action({
  name: "repeat-delivery",
  verb: "delivery.repeat",
  schema: z.strictObject({ deliveryId: z.uuid().transform((id) => id as DeliveryId) }),
  run: async (scene, { deliveryId }): Promise<Result<unknown>> => {
    const found = await readDelivery(scene, deliveryId);
    if (!found) return fail("not_found", "notFound");
    const { kind, letterId, letterVersion } = found.row;
    if (kind !== "letter" || letterId === null) return repeatDelivery(scene, { deliveryId });
    return sendLetter(scene, { letterId, version: letterVersion ?? 1, sendAfter: scene.now.toISOString() });
  },
  done: (_value, _input, person) => ({ message: translate(person.locale, "mailbox")("repeated") }),
});
