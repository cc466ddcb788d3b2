// Changes a letter paragraph by paragraph. The new version is a draft again, and every earlier yes is void.
import { z } from "zod";
import { editBlocks } from "@/lib/domain/letter/edit-blocks";
import { BLOCK_KINDS } from "@/lib/domain/letter/letter";
import { moved } from "@/lib/domain/letter/letter-state";
import { userOf } from "@/lib/domain/people/actor";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { proseSchema } from "@/lib/domain/shared/text";
import { command } from "@/db/command";
import { readLetterRow, readLetterVersion } from "@/db/queries/letter/letter-text";
import { openVault } from "@/db/vault";
import { refusalToWrite } from "./refusal-to-write";
import { writeVersion } from "./write-version";

export const reviseLetterSchema = z.strictObject({
  version: z.number().int().min(1),
  blocks: z
    .array(z.strictObject({ kind: z.enum(BLOCK_KINDS), text: proseSchema(4000) }))
    .min(1)
    .max(BLOCK_KINDS.length),
});

type Input = z.infer<typeof reviseLetterSchema> & { readonly letterId: LetterId };

export const reviseLetter = command("letter.write", async (tx, { actor, now, keyring }, input: Input) => {
  const author = userOf(actor);
  const found = await readLetterRow(tx, input.letterId, true);
  if (!author || !found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (letter.version !== input.version) return fail("stale", "letterChanged", { data: { version: letter.version } });
  const state = moved(letter.state, "revise");
  if (!state) return fail("wrong_stage", "letterUnderway");
  const refusal = await refusalToWrite(tx, letter, author);
  if (refusal) return refusal;

  const vault = await openVault(tx, keyring, candidateId);
  const before = await readLetterVersion(tx, vault, letter.id, letter.version);
  const text = editBlocks(before.text, input.blocks);
  const { seed } = before;
  const version = await writeVersion(tx, keyring, { letter, candidateId, state, text, seed, author, now });
  return ok({
    value: { id: letter.id, version },
    events: [
      {
        kind: "revised",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: { version, fields: input.blocks.map((block) => block.kind) },
      },
    ],
  });
});
