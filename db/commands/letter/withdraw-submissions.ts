// A request for approval ends with the version it was about: its link opens nothing any more.
import { and, eq, isNull } from "drizzle-orm";
import type { LetterId } from "@/lib/domain/shared/id";
import type { Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { revokeLink } from "@/db/links";
import { deliveries, submissions } from "@/db/schema";

export async function withdrawSubmissions(
  tx: Transaction,
  keyring: Keyring,
  letterId: LetterId,
  now: Date,
): Promise<void> {
  const open = await tx
    .update(submissions)
    .set({ withdrawnAt: now })
    .where(and(eq(submissions.letterId, letterId), isNull(submissions.withdrawnAt)))
    .returning({ linkId: submissions.linkId });
  for (const { linkId } of open) if (linkId) await revokeLink(tx, keyring, linkId, now);
  await tx
    .update(deliveries)
    .set({ state: "cancelled", updatedAt: now })
    .where(
      and(eq(deliveries.letterId, letterId), eq(deliveries.kind, "approval_request"), eq(deliveries.state, "queued")),
    );
}
