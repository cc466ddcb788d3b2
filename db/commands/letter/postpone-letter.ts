// More time for second thoughts: a letter that waits to leave waits five minutes longer, as often as somebody asks.
import { and, eq } from "drizzle-orm";
import { may } from "@/lib/domain/people/permission";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { command } from "@/db/command";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { deliveries, letters } from "@/db/schema";

export const MORE_MINUTES = 5;

type Input = { readonly letterId: LetterId };

// Whoever may take a letter back may also take longer to decide so.
export const postponeLetter = command(null, async (tx, { actor, now }, input: Input) => {
  if (!may(actor, "letter.send") && !may(actor, "letter.approve")) return fail("not_allowed", "notAllowed");
  const found = await readLetterRow(tx, input.letterId, true);
  if (!found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  const from = Math.max(letter.sendAfter?.getTime() ?? 0, now.getTime());
  const sendAfter = new Date(from + MORE_MINUTES * 60_000);
  const waiting = await tx
    .update(deliveries)
    .set({ sendAfter, updatedAt: now })
    .where(and(eq(deliveries.letterId, letter.id), eq(deliveries.kind, "letter"), eq(deliveries.state, "queued")))
    .returning({ id: deliveries.id });
  if (letter.state !== "queued" || waiting.length === 0) return fail("wrong_stage", "tooLateToCancel");
  await tx.update(letters).set({ sendAfter, updatedAt: now }).where(eq(letters.id, letter.id));
  return ok({
    value: { id: letter.id, version: letter.version, sendAfter },
    events: [
      {
        kind: "postponed",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: { version: letter.version, sendAfter: sendAfter.toISOString() },
      },
    ],
  });
});
