// Somebody says what a typed sentence rests on: a piece of released evidence, or their own name. The words stay as they are.
import { z } from "zod";
import { attachable } from "@/lib/domain/letter/trace-sentences";
import { userOf } from "@/lib/domain/people/actor";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";
import { command } from "@/db/command";
import { adviceFor } from "@/db/queries/letter/judge-letter";
import { readLetterRow, readLetterVersions } from "@/db/queries/letter/letter-text";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { readLetterCase } from "@/db/queries/letter/read-letter-case";
import { traceLetter } from "@/db/queries/letter/trace-letter";
import { sentenceBackings } from "@/db/schema";
import { refusalToWrite } from "./refusal-to-write";

export const backSentenceSchema = z.strictObject({
  version: z.number().int().min(1),
  textHash: z.string().regex(/^[0-9a-f]{64}$/),
  /** null: whoever says so stands for it. */
  place: z.string().max(60).nullable(),
});

type Input = z.infer<typeof backSentenceSchema> & { readonly letterId: LetterId };

export const backSentence = command("letter.write", async (tx, { actor, now, keyring }, input: Input) => {
  const person = userOf(actor);
  const found = await readLetterRow(tx, input.letterId, true);
  const record = found && (await readCaseFile({ db: tx, keyring }, found.letter.applicationId));
  if (!person || !found || !record) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (letter.version !== input.version) return fail("stale", "letterChanged", { data: { version: letter.version } });
  if (letter.state !== "draft" && letter.state !== "returned" && letter.state !== "cancelled") {
    return fail("wrong_stage", "letterUnderway");
  }
  const refusal = await refusalToWrite(tx, letter, person);
  if (refusal) return refusal;

  const versions = (await readLetterVersions(tx, record.vault, letter.id)).map((one) => one.text);
  const file = await readLetterCase({ db: tx, keyring }, letter);
  const recommendation = adviceFor(record, letter.strategy);
  const text = versions.at(-1)!;
  const { id: letterId, strategy } = letter;
  const blocks = await traceLetter(tx, { id: letterId, strategy, text, earlier: versions, file, recommendation });
  const here = blocks.some((block) => block.edited && block.sentences.some((one) => one.textHash === input.textHash));
  const released = input.place === null || attachable(file, recommendation).includes(input.place);
  if (!here || !released) return fail("invalid", "invalid");

  await tx.insert(sentenceBackings).values({
    id: newId<"sentence_backing">(now),
    letterId,
    textHash: input.textHash,
    evidencePlace: input.place,
    backedBy: person,
    backedAt: now,
  });
  return ok({
    value: { id: letterId, version: letter.version },
    events: [
      {
        kind: "sentence_backed",
        applicationId: letter.applicationId,
        candidateId,
        letterId,
        data: { version: letter.version, place: input.place },
      },
    ],
  });
});
