// The candidate answers the letter's own question: a lower position, other terms, staying in touch. The newest answer counts.
import { and, desc, eq, gt } from "drizzle-orm";
import type { z } from "zod";
import { askedQuestion } from "@/lib/domain/conversation/asked-question";
import type { choiceSchema } from "@/lib/domain/conversation/message";
import { fail, ok } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";
import { recommend } from "@/lib/domain/strategy/recommend";
import { sha256Hex } from "@/lib/platform/crypto";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import { type LetterRow, readLetterRow } from "@/db/queries/letter/letter-text";
import { readLetterCase } from "@/db/queries/letter/read-letter-case";
import { readWording } from "@/db/queries/wording/read-wording";
import { choiceAnswers } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import { markAnswered } from "./mark-answered";

type Input = z.infer<typeof choiceSchema>;

/** Each answer is a mail to the recruiter. */
const MOST_A_DAY = 10;

export const answerChoice = command(null, async (tx, { actor, now, keyring }, input: Input) => {
  if (actor.kind !== "candidate") return fail("not_allowed", "notAllowed");
  const found = await readLetterRow(tx, actor.letterId, true);
  if (found?.letter.state !== "sent") return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (letter.pastAt !== null) return fail("invalid", "invalid");
  const file = await readLetterCase({ db: tx, keyring }, letter);
  const { check } = await readWording(tx);
  const { poolOffered } = recommend(file, { check, hash: sha256Hex });
  const asked = askedQuestion(letter, file, poolOffered) === input.question;
  if (!asked || (input.answer === "my_expectation" && input.question !== "terms")) return fail("invalid", "invalid");
  const refusal = await refusalToRepeat(tx, letter, input, now);
  if (refusal) return refusal;
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
  await markAnswered(tx, letter, now);
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

/** The answer that stands already needs no second row and no second mail; and a day has an end. */
async function refusalToRepeat(tx: Transaction, letter: LetterRow, { question, answer }: Input, now: Date) {
  const today = await tx
    .select({ question: choiceAnswers.question, answer: choiceAnswers.answer })
    .from(choiceAnswers)
    .where(
      and(eq(choiceAnswers.letterId, letter.id), gt(choiceAnswers.answeredAt, new Date(now.getTime() - 86_400_000))),
    )
    .orderBy(desc(choiceAnswers.answeredAt))
    .limit(MOST_A_DAY);
  const [newest] = today;
  if (answer !== "my_expectation" && newest?.question === question && newest.answer === answer)
    return fail("duplicate", "alreadyReceived");
  return today.length >= MOST_A_DAY ? fail("too_many", "tooManyMessages") : null;
}
