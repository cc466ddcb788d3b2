// The candidate has answered: their page shows it from now on, and their application says when.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { LetterRow } from "@/db/queries/letter/letter-text";
import { applications, letters } from "@/db/schema";

/** The letter's row is locked by the caller. */
export async function markAnswered(tx: Transaction, letter: LetterRow, now: Date): Promise<void> {
  await tx
    .update(letters)
    .set({ pageVersion: letter.pageVersion + 1 })
    .where(eq(letters.id, letter.id));
  await tx
    .update(applications)
    .set({ answeredAt: now, updatedAt: now })
    .where(eq(applications.id, letter.applicationId));
}
