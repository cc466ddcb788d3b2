// Who may still write on a letter: nobody once a newer one took its place, and never the second person who looked at it.
import { and, eq, gt, ne, notInArray, or } from "drizzle-orm";
import type { ApplicationId, UserId } from "@/lib/domain/shared/id";
import { type Failure, fail } from "@/lib/domain/shared/result";
import type { Transaction } from "@/db/client";
import type { LetterRow } from "@/db/queries/letter/letter-text";
import { checkReleases, clearances, letters } from "@/db/schema";

/** @param writer composes, changes or asks about the letter. Its row is locked by the caller. */
export async function refusalToWrite(tx: Transaction, letter: LetterRow, writer: UserId): Promise<Failure | null> {
  if (await wasReplaced(tx, letter)) return fail("wrong_stage", "letterReplaced");
  return refusalToAuthor(tx, letter.applicationId, writer);
}

/** Whoever cleared a hold of this application looked at it as the second person; they can't be the first one too. */
export async function refusalToAuthor(
  tx: Transaction,
  applicationId: ApplicationId,
  writer: UserId,
): Promise<Failure | null> {
  const [cleared] = await tx
    .select({ id: clearances.id })
    .from(clearances)
    .where(and(eq(clearances.applicationId, applicationId), eq(clearances.clearedBy, writer)))
    .limit(1);
  return cleared ? fail("not_allowed", "secondPersonWrites") : null;
}

/** The same for whoever released a false alarm of this version: asking about it makes them an author. */
export async function refusalToAsk(tx: Transaction, letter: LetterRow, asker: UserId): Promise<Failure | null> {
  const [released] = await tx
    .select({ id: checkReleases.id })
    .from(checkReleases)
    .where(
      and(
        eq(checkReleases.letterId, letter.id),
        eq(checkReleases.version, letter.version),
        eq(checkReleases.releasedBy, asker),
      ),
    )
    .limit(1);
  return released ? fail("not_allowed", "secondPersonWrites") : refusalToWrite(tx, letter, asker);
}

/** A candidate gets one letter: a draft that was left behind never comes back beside a newer one. */
export async function wasReplaced(tx: Transaction, letter: LetterRow): Promise<boolean> {
  const [newer] = await tx
    .select({ id: letters.id })
    .from(letters)
    .where(
      and(
        eq(letters.applicationId, letter.applicationId),
        ne(letters.id, letter.id),
        or(gt(letters.createdAt, letter.createdAt), notInArray(letters.state, ["cancelled", "sent"])),
      ),
    )
    .limit(1);
  return newer !== undefined;
}
