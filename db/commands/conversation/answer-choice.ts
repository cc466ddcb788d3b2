// The candidate answers the letter's own question: a lower position, other terms, staying in touch. The newest answer counts.
import { eq } from "drizzle-orm";
import type { z } from "zod";
import type { choiceSchema } from "@/lib/domain/conversation/message";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";
import { command } from "@/db/command";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { applications, choiceAnswers, letters } from "@/db/schema";
import { openVault, place } from "@/db/vault";

type Input = z.infer<typeof choiceSchema>;

export const answerChoice = command(null, async (tx, { actor, now, keyring }, input: Input) => {
  if (actor.kind !== "candidate") return fail("not_allowed", "notAllowed");
  const found = await readLetterRow(tx, actor.letterId, true);
  if (found?.letter.state !== "sent") return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (input.answer === "my_expectation" && !input.expectation) {
    return fail("invalid", "expectationMissing", {
      fields: [{ path: "expectation", code: "required", messageKey: "expectationMissing" }],
    });
  }
  const id = newId<"choice">(now);
  const vault = await openVault(tx, keyring, candidateId);
  await tx.insert(choiceAnswers).values({
    id,
    applicationId: letter.applicationId,
    letterId: letter.id,
    question: input.question,
    answer: input.answer,
    expectation: input.expectation
      ? vault.sealJson(place("choice_answers", "expectation", id), input.expectation)
      : null,
    answeredAt: now,
  });
  await tx
    .update(letters)
    .set({ pageVersion: letter.pageVersion + 1 })
    .where(eq(letters.id, letter.id));
  await tx
    .update(applications)
    .set({ answeredAt: now, updatedAt: now })
    .where(eq(applications.id, letter.applicationId));
  return ok({
    value: { id },
    events: [
      {
        kind: "choice_answered",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: { choiceId: id, question: input.question, answer: input.answer, notifyUserId: letter.createdBy },
      },
    ],
  });
});
