// A paragraph that may be said differently: with what its checks need, while it still says what is known today.
import type { Database, Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import type { BlockKind } from "@/lib/domain/letter/letter";
import { type CheckInput, readLetter as readBack } from "@/lib/domain/letter/letter-reading";
import { type Paragraph, paragraphToReword } from "@/lib/domain/letter/rewording/paragraph";
import type { LetterId } from "@/lib/domain/shared/id";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import { openVault } from "@/db/vault";
import { positionChanged, readCheckInput } from "./judge-letter";
import { readLetterRow, readLetterVersion } from "./letter-text";
import { readSender } from "./read-sender";

type Reading = { readonly db: Database | Transaction; readonly keyring: Keyring; readonly now: Date };
export type Rewordable = { readonly input: CheckInput; readonly paragraph: Paragraph };

/** @param asked the letter in the version its reader saw, and the paragraph */
export async function readRewordable(
  { db, keyring, now }: Reading,
  asked: { readonly letterId: LetterId; readonly version: number; readonly kind: BlockKind },
): Promise<Result<Rewordable>> {
  const found = await readLetterRow(db, asked.letterId);
  if (!found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (letter.version !== asked.version) return fail("stale", "letterChanged", { data: { version: letter.version } });
  const vault = await openVault(db, keyring, candidateId);
  const { text } = await readLetterVersion(db, vault, letter.id, letter.version);
  const { record, input } = await readCheckInput(
    { db, keyring, now },
    letter,
    text,
    await readSender(db, letter.createdBy),
  );
  if (record.caseFile.evaluation.id !== letter.evaluationId) return fail("wrong_stage", "evaluationChanged");
  if (await positionChanged({ db, keyring }, letter, candidateId)) return fail("wrong_stage", "positionChanged");
  const paragraph = paragraphToReword(text, asked.kind, readBack(input));
  return paragraph === null ? fail("wrong_stage", "rewording.closed") : ok({ input, paragraph });
}
