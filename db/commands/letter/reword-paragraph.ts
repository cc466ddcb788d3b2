// Takes a paragraph in the words of a language model, after judging them again: what the model was asked for isn't believed, it is looked at.
import { z } from "zod";
import { command } from "@/db/command";
import { readRewordable } from "@/db/queries/letter/read-rewordable";
import { readWordingModel } from "@/db/queries/settings/read-wording-model";
import { BLOCK_KINDS } from "@/lib/domain/letter/letter";
import { judgeRewording, withBlock } from "@/lib/domain/letter/rewording/judge";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail } from "@/lib/domain/shared/result";
import { writeVersion } from "./write-version";

export const rewordParagraphSchema = z.strictObject({
  version: z.number().int().min(1),
  kind: z.enum(BLOCK_KINDS),
  /** As the model gave it, with its marks. */
  answer: z.string().min(1).max(8000),
});

type Input = z.infer<typeof rewordParagraphSchema> & { readonly letterId: LetterId };

export const rewordParagraph = command("letter.write", async (tx, scene, input: Input) => {
  const { on, model } = await readWordingModel(tx);
  if (!on) return fail("wrong_stage", "rewording.off");
  const found = await readRewordable({ ...scene, db: tx }, input);
  if (!found.ok) return found;
  const { kind, answer } = input;
  const judged = judgeRewording({ input: found.value.input, kind, model, answer });
  if (!judged.ok) return fail("invalid", `rewording.${judged.why}`, { data: { said: judged.said } });
  const how = { fields: [kind], reworded: true } as const;
  return writeVersion(tx, scene, input, how, (before) => withBlock(before, judged.block));
});
