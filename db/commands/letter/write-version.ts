// The next version of a letter: a draft again, and every earlier yes is void.
import { and, eq, isNull } from "drizzle-orm";
import type { LetterState, LetterText } from "@/lib/domain/letter/letter";
import type { CandidateId, UserId } from "@/lib/domain/shared/id";
import { PACK_VERSION } from "@/lib/domain/shared/wording/check-wording";
import type { Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { type LetterRow, textHash, versionPlace } from "@/db/queries/letter/letter-text";
import { approvals, letters, letterVersions } from "@/db/schema";
import { openVault } from "@/db/vault";
import { withdrawSubmissions } from "./withdraw-submissions";

type Next = {
  readonly letter: LetterRow;
  readonly candidateId: CandidateId;
  readonly state: LetterState;
  readonly text: LetterText;
  readonly seed: number;
  readonly author: UserId;
  readonly now: Date;
};

/** @returns the new version's number. The letter's row is locked by the caller. */
export async function writeVersion(tx: Transaction, keyring: Keyring, next: Next): Promise<number> {
  const { letter, candidateId, state, text, seed, author, now } = next;
  const version = letter.version + 1;
  const vault = await openVault(tx, keyring, candidateId);
  await tx.insert(letterVersions).values({
    letterId: letter.id,
    version,
    body: vault.sealJson(versionPlace(letter.id, version), text),
    textHash: textHash(text),
    seed,
    authorId: author,
    packVersion: PACK_VERSION,
    createdAt: now,
  });
  await withdrawSubmissions(tx, keyring, letter.id, now);
  await tx
    .update(approvals)
    .set({ voidedAt: now })
    .where(and(eq(approvals.letterId, letter.id), isNull(approvals.voidedAt)));
  await tx
    .update(letters)
    .set({ state, version, updatedAt: now, approvedAt: null, submittedAt: null, sendAfter: null, cancelledAt: null })
    .where(eq(letters.id, letter.id));
  return version;
}
