// The approver asks for a change instead. The recruiter hears why; the link opens nothing any more.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { moved } from "@/lib/domain/letter/letter-state";
import { may } from "@/lib/domain/people/permission";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { proseSchema } from "@/lib/domain/shared/text";
import { newId } from "@/lib/platform/id";
import { command } from "@/db/command";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { letters, returns } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import { openSubmission } from "./open-submission";
import { withdrawSubmissions } from "./withdraw-submissions";

export const returnLetterSchema = z.strictObject({
  version: z.number().int().min(1),
  reason: proseSchema(500),
});

type Input = z.infer<typeof returnLetterSchema> & { readonly letterId: LetterId };

export const returnLetter = command(null, async (tx, { actor, now, keyring }, input: Input) => {
  const allowed = actor.kind === "approver" ? actor.letterId === input.letterId : may(actor, "letter.approve");
  if (!allowed || actor.kind === "candidate" || actor.kind === "system") return fail("not_allowed", "notAllowed");
  const found = await readLetterRow(tx, input.letterId, true);
  if (!found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  const state = moved(letter.state, "return");
  if (!state) return fail("wrong_stage", "notAwaitingApproval");
  if (letter.version !== input.version) return fail("stale", "letterChanged", { data: { version: letter.version } });

  const submission = await openSubmission(tx, letter.id);
  await withdrawSubmissions(tx, keyring, letter.id, now);
  const id = newId<"return">(now);
  const vault = await openVault(tx, keyring, candidateId);
  await tx.insert(returns).values({
    id,
    letterId: letter.id,
    version: letter.version,
    reason: vault.seal(place("returns", "reason", id), input.reason),
    returnedBy: actor.userId,
    returnedAt: now,
  });
  await tx.update(letters).set({ state, submittedAt: null, updatedAt: now }).where(eq(letters.id, letter.id));
  return ok({
    value: { id: letter.id, version: letter.version },
    events: [
      {
        kind: "returned",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: { version: letter.version, returnId: id, notifyUserId: submission?.submittedBy ?? letter.createdBy },
      },
    ],
  });
});
