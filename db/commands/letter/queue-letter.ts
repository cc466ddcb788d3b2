// Puts an approved letter in the outbox: after the time for second thoughts, and not at night.
import { eq } from "drizzle-orm";
import type { NewEvent } from "@/lib/domain/events";
import type { CandidateId } from "@/lib/domain/shared/id";
import type { Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { makeLink } from "@/db/links";
import type { LetterRow } from "@/db/queries/letter/letter-text";
import { afterQuietHours } from "@/db/queries/settings/after-quiet-hours";
import { readSettings } from "@/db/queries/settings/read-settings";
import { candidates, letters } from "@/db/schema";

/** @param sendAfter a person's own choice of instant; null takes the undo time and the candidate's quiet hours. */
export async function queueLetter(
  tx: Transaction,
  keyring: Keyring,
  order: {
    readonly letter: LetterRow;
    readonly candidateId: CandidateId;
    readonly approvalId: string;
    readonly now: Date;
    readonly sendAfter: Date | null;
  },
): Promise<{ readonly ok: true; readonly sendAfter: Date; readonly event: NewEvent } | { readonly ok: false }> {
  const { letter, candidateId, now } = order;
  const [candidate] = await tx.select().from(candidates).where(eq(candidates.id, candidateId));
  if (!candidate?.email) return { ok: false };
  const settings = await readSettings(tx);
  const undone = new Date(now.getTime() + settings.undoSeconds * 1000);
  const sendAfter = order.sendAfter ?? (await afterQuietHours(tx, candidateId, undone));
  const linkId =
    letter.candidateLinkId ?? (await newCandidateLink(tx, keyring, letter, now, settings.candidateLinkDays));
  await tx
    .update(letters)
    .set({ state: "queued", sendAfter, candidateLinkId: linkId, updatedAt: now, cancelledAt: null })
    .where(eq(letters.id, letter.id));
  return {
    ok: true,
    sendAfter,
    event: {
      kind: "queued",
      applicationId: letter.applicationId,
      candidateId,
      letterId: letter.id,
      data: { version: letter.version, round: order.approvalId, sendAfter: sendAfter.toISOString() },
    },
  };
}

async function newCandidateLink(tx: Transaction, keyring: Keyring, letter: LetterRow, now: Date, days: number) {
  const link = await makeLink(tx, keyring, {
    purpose: "candidate",
    now,
    expiresAt: new Date(now.getTime() + days * 86_400_000),
    letterId: letter.id,
  });
  return link.id;
}
