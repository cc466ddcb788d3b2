// The language model for other wordings, as it is kept: its key is sealed, and only those who ask the model open it.
import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Database, Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { settings } from "@/db/schema";
import { place } from "@/db/vault";
import { NO_WORDING_MODEL, type WordingModel } from "@/lib/domain/letter/rewording/wording-model";

export const WORDING_MODEL = "wordingModel";
/** Where the key is sealed. */
export const KEY_PLACE = place("settings", "key", WORDING_MODEL);

const keptSchema = z.object({
  on: z.boolean(),
  address: z.string(),
  model: z.string(),
  seconds: z.number(),
  /** base64 */
  key: z.string().nullable(),
});
export type KeptWordingModel = WordingModel & { readonly key: string | null };

export async function readWordingModel(db: Database | Transaction): Promise<KeptWordingModel> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.name, WORDING_MODEL));
  const read = keptSchema.safeParse(row?.value);
  return read.success ? read.data : { ...NO_WORDING_MODEL, key: null };
}

/** With its key open, to be asked; null while it is off, unless it is only tried. */
export async function openWordingModel(
  { db, keyring }: { readonly db: Database; readonly keyring: Keyring },
  { trial = false } = {},
): Promise<KeptWordingModel | null> {
  const kept = await readWordingModel(db);
  if (!(kept.on || trial) || kept.address === "" || kept.model === "") return null;
  return { ...kept, key: kept.key === null ? null : keyring.unsealOwn(KEY_PLACE, Buffer.from(kept.key, "base64")) };
}
