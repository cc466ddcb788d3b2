// The candidate's first act on the page counts as "opened": pressing a button, never a fetch by whoever reads their mail.
import { and, eq } from "drizzle-orm";
import { fail, ok } from "@/lib/domain/shared/result";
import { command } from "@/db/command";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { events, letters } from "@/db/schema";

/** What they did. */
type Input = { readonly act: "read" | "report" };

export const openPage = command(null, async (tx, { actor }, input: Input) => {
  if (actor.kind !== "candidate") return fail("not_allowed", "notAllowed");
  const found = await readLetterRow(tx, actor.letterId, true);
  if (found?.letter.state !== "sent") return fail("not_found", "notFound");
  const before = await tx
    .select({ id: events.id, data: events.data })
    .from(events)
    .where(and(eq(events.letterId, actor.letterId), eq(events.kind, "opened")));
  if (before.some((event) => event.data["act"] === input.act)) return fail("duplicate", "alreadyReceived");
  await tx
    .update(letters)
    .set({ pageVersion: found.letter.pageVersion + 1 })
    .where(eq(letters.id, actor.letterId));
  return ok({
    value: null,
    events: [
      {
        kind: "opened",
        applicationId: found.letter.applicationId,
        candidateId: found.candidateId,
        letterId: actor.letterId,
        data: { act: input.act },
      },
    ],
  });
});
