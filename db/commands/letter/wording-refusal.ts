// Wording rules that changed after the yes are asked before the letter leaves: what they find now, a person looks at first.
import { eq } from "drizzle-orm";
import type { CandidateId } from "@/lib/domain/shared/id";
import { type Failure, type FailCode, fail } from "@/lib/domain/shared/result";
import type { Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { judgeLetter } from "@/db/queries/letter/judge-letter";
import { type LetterRow, readLetterVersion } from "@/db/queries/letter/letter-text";
import { readSender } from "@/db/queries/letter/read-sender";
import { readWording } from "@/db/queries/wording/read-wording";
import { letters } from "@/db/schema";
import { openVault } from "@/db/vault";

type Asked = {
  readonly keyring: Keyring;
  readonly now: Date;
  readonly letter: LetterRow;
  readonly candidateId: CandidateId;
};

/** What the wording check may stop a letter for: nothing internal, no promise. */
const WORDING_CHECKS = [7, 11];

/** @returns null when the letter passed these very rules before, or passes them now: then that is written down. */
export async function wordingRefusal(
  tx: Transaction,
  { keyring, now, letter, candidateId }: Asked,
  code: FailCode,
): Promise<Failure | null> {
  const { version } = await readWording(tx);
  if (letter.checkedWith === version) return null;
  const vault = await openVault(tx, keyring, candidateId);
  const { text } = await readLetterVersion(tx, vault, letter.id, letter.version);
  const judgement = await judgeLetter({ db: tx, keyring, now }, letter, text, await readSender(tx, letter.createdBy));
  const held = judgement.recommendation.holds.some((hold) => hold.cleared === null);
  if (held || judgement.open.some((check) => WORDING_CHECKS.includes(check.id))) return fail(code, "wordingChanged");
  await tx.update(letters).set({ checkedWith: version }).where(eq(letters.id, letter.id));
  return null;
}
