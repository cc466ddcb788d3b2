// Names the language model for other wordings, switches it on or off. Its key is sealed, and belongs to its address.
import type { z } from "zod";
import { command } from "@/db/command";
import { KEY_PLACE, WORDING_MODEL, readWordingModel } from "@/db/queries/settings/read-wording-model";
import { settings } from "@/db/schema";
import type { wordingModelSchema } from "@/lib/domain/letter/rewording/wording-model";
import { userOf } from "@/lib/domain/people/actor";
import { fail, ok } from "@/lib/domain/shared/result";
import { endpointOf } from "@/lib/platform/model-address";

type Input = z.output<typeof wordingModelSchema>;

export const changeWordingModel = command("settings.manage", async (tx, { actor, now, keyring }, input: Input) => {
  const { secretKey, ...chosen } = input;
  if (chosen.address !== "" && endpointOf(chosen.address) === null)
    return fail("invalid", "invalid", {
      fields: [{ path: "address", code: "format", messageKey: "field.model_address" }],
    });
  const known = await readWordingModel(tx);
  // Else whoever changes the address would be handed the key of another service.
  const stays = originOf(chosen.address) === originOf(known.address) ? known.key : null;
  const key = secretKey === "" ? stays : keyring.sealOwn(KEY_PLACE, secretKey).toString("base64");
  const row = { value: { ...chosen, key }, changedAt: now, changedBy: userOf(actor) };
  await tx
    .insert(settings)
    .values({ name: WORDING_MODEL, ...row })
    .onConflictDoUpdate({ target: settings.name, set: row });
  return ok({
    value: { on: chosen.on, hasKey: key !== null },
    events: [{ kind: "settings_changed", data: { name: WORDING_MODEL, on: chosen.on } }],
  });
});

function originOf(address: string): string {
  return endpointOf(address)?.origin ?? "";
}
