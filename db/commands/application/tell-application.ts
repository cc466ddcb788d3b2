// The candidate was told: the clock stops at the first letter that reached them, and who was still open counts as not hired.
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { applications } from "@/db/schema";
import type { ApplicationId, UserId } from "@/lib/domain/shared/id";

type Telling = {
  readonly toldAt: Date;
  readonly channel: string;
  /** Who told them; null for a mail. */
  readonly by: UserId | null;
  readonly now: Date;
  /** A new attempt was offered: nothing is decided yet. */
  readonly undecided: boolean;
};

export async function tellApplication(
  tx: Transaction,
  id: ApplicationId,
  { toldAt, channel, by, now, undecided }: Telling,
): Promise<void> {
  await tx
    .update(applications)
    .set({ toldAt, toldChannel: channel, toldBy: by })
    .where(and(eq(applications.id, id), isNull(applications.toldAt)));
  if (!undecided) {
    await tx
      .update(applications)
      .set({ result: "not_hired" })
      .where(and(eq(applications.id, id), eq(applications.result, "open")));
  }
  await tx.update(applications).set({ updatedAt: now }).where(eq(applications.id, id));
}
