// Changes a letter paragraph by paragraph. The new version is a draft again, and every earlier yes is void.
import { z } from "zod";
import { editBlocks } from "@/lib/domain/letter/edit-blocks";
import { BLOCK_KINDS } from "@/lib/domain/letter/letter";
import type { LetterId } from "@/lib/domain/shared/id";
import { proseSchema } from "@/lib/domain/shared/text";
import { command } from "@/db/command";
import { writeVersion } from "./write-version";

export const reviseLetterSchema = z.strictObject({
  version: z.number().int().min(1),
  blocks: z
    .array(z.strictObject({ kind: z.enum(BLOCK_KINDS), text: proseSchema(4000) }))
    .min(1)
    .max(BLOCK_KINDS.length),
});

type Input = z.infer<typeof reviseLetterSchema> & { readonly letterId: LetterId };

export const reviseLetter = command("letter.write", async (tx, scene, input: Input) => {
  const fields = input.blocks.map((block) => block.kind);
  return writeVersion(tx, scene, input, { fields }, (before) => editBlocks(before, input.blocks));
});
