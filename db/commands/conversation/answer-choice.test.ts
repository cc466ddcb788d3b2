// The candidate answers what the letter asked, once for each time they mean it.
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { choiceAnswers, deliveries, letters } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, later, testLetters } from "@/db/testing-letter";
import type { CandidateActor } from "@/lib/domain/people/actor";
import type { CandidateId, LinkId } from "@/lib/domain/shared/id";
import { answerChoice } from "./answer-choice";

const house = await testCase();
const { approved } = testLetters(house);

/** Someone who was told about a gap, without a lower position: the letter offers the talent pool. */
async function told(email: string) {
  const { applicationId, letterId } = await approved(email);
  await house.db.update(letters).set({ state: "sent", toldAt: NOON }).where(eq(letters.id, letterId));
  const actor: CandidateActor = {
    kind: "candidate",
    linkId: "" as LinkId,
    candidateId: "" as CandidateId,
    applicationId,
    letterId,
  };
  const answer = (question: "pool" | "terms" | "lower_position", yes: "yes" | "no", seconds: number) =>
    answerChoice(
      { db: house.db, keyring: house.keyring, actor, now: later(seconds) },
      { question, answer: yes, expectation: null },
    );
  return { letterId, answer };
}

it("a question the letter never asked can't be answered", async () => {
  const { answer } = await told("aa@example.com");
  expect(await answer("lower_position", "yes", 1)).toMatchObject({ code: "invalid" });
  expect(await answer("terms", "yes", 2)).toMatchObject({ code: "invalid" });
  await made(answer("pool", "yes", 3));
});

it("the same answer pressed twice is one answer and one mail; a change of mind is another", async () => {
  const { letterId, answer } = await told("ab@example.com");
  await made(answer("pool", "yes", 1));
  expect(await answer("pool", "yes", 2)).toMatchObject({ code: "duplicate" });
  await made(answer("pool", "no", 3));
  expect(await house.db.$count(choiceAnswers, eq(choiceAnswers.letterId, letterId))).toBe(2);
  const mails = await house.db.select().from(deliveries).where(eq(deliveries.letterId, letterId));
  expect(mails.filter((mail) => mail.kind === "candidate_replied")).toHaveLength(2);
});

it("a page that is pressed all day fills nobody's mailbox", async () => {
  const { answer } = await told("ac@example.com");
  for (let i = 0; i < 10; i++) await made(answer("pool", i % 2 === 0 ? "yes" : "no", i));
  expect(await answer("pool", "yes", 20)).toMatchObject({ code: "too_many" });
  await made(answer("pool", "yes", 90_000));
});
