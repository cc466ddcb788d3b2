// Takes a paragraph back to the words it was composed with, and so to its evidence.
import { z } from "zod";
import { restoreBlock } from "@/lib/domain/letter/edit-blocks";
import { BLOCK_KINDS } from "@/lib/domain/letter/letter";
import type { LetterId } from "@/lib/domain/shared/id";
import { command } from "@/db/command";
import { writeVersion } from "./write-version";

export const restoreParagraphSchema = z.strictObject({
  version: z.number().int().min(1),
  kind: z.enum(BLOCK_KINDS),
});

type Input = z.infer<typeof restoreParagraphSchema> & { readonly letterId: LetterId };

export const restoreParagraph = command("letter.write", async (tx, scene, input: Input) => {
  const how = { fields: [input.kind], restored: true } as const;
  return writeVersion(tx, scene, input, how, (before, composed) => restoreBlock(before, composed, input.kind));
});
