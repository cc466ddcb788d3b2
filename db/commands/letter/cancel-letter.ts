// Takes a queued letter back before it leaves. Nobody hears of it; there is nothing to apologise for.
import { and, eq, inArray, isNull } from "drizzle-orm";
import { moved } from "@/lib/domain/letter/letter-state";
import { may } from "@/lib/domain/people/permission";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { command } from "@/db/command";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { approvals, deliveries, letters } from "@/db/schema";
import { withdrawSubmissions } from "./withdraw-submissions";

type Input = { readonly letterId: LetterId };

// Whoever said yes may take it back within the undo time, also by their link.
export const cancelLetter = command(null, async (tx, { actor, now, keyring }, input: Input) => {
  const allowed =
    actor.kind === "approver"
      ? actor.letterId === input.letterId
      : may(actor, "letter.send") || may(actor, "letter.approve");
  if (!allowed) return fail("not_allowed", "notAllowed");
  const found = await readLetterRow(tx, input.letterId, true);
  if (!found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  const state = moved(letter.state, "cancel");
  if (!state) return fail("wrong_stage", "tooLateToCancel");
  const stopped = await tx
    .update(deliveries)
    .set({ state: "cancelled", leaseUntil: null, updatedAt: now })
    .where(
      and(
        eq(deliveries.letterId, letter.id),
        eq(deliveries.kind, "letter"),
        inArray(deliveries.state, ["queued", "claimed"]),
      ),
    )
    .returning({ id: deliveries.id });
  if (stopped.length === 0) return fail("wrong_stage", "tooLateToCancel");
  await withdrawSubmissions(tx, keyring, letter.id, now);
  await tx
    .update(approvals)
    .set({ voidedAt: now })
    .where(and(eq(approvals.letterId, letter.id), isNull(approvals.voidedAt)));
  await tx
    .update(letters)
    .set({ state, cancelledAt: now, sendAfter: null, approvedAt: null, submittedAt: null, updatedAt: now })
    .where(eq(letters.id, letter.id));
  return ok({
    value: { id: letter.id, version: letter.version },
    events: [
      {
        kind: "cancelled",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: { version: letter.version },
      },
    ],
  });
});
