// After a correction nobody reads the letter that was wrong, whichever mail they open.
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { replyToLetter } from "@/db/commands/conversation/reply-to-letter";
import { letters } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, later, testLetters } from "@/db/testing-letter";
import type { LetterId, LinkId } from "@/lib/domain/shared/id";
import { readCandidateOf } from "./read-candidate-of";
import { readCandidatePage } from "./read-candidate-page";

const house = await testCase();
const { approved, compose } = testLetters(house);
const tell = (id: LetterId, at: Date) =>
  house.db.update(letters).set({ state: "sent", toldAt: at }).where(eq(letters.id, id));

it("opens nothing before anybody was told", async () => {
  const { letterId } = await approved("aa@example.com");
  expect(await readCandidateOf(house.db, letterId)).toBeNull();
});

it("leads from the first mail to the corrected letter once that was told, with all that was said before", async () => {
  const { applicationId, letterId } = await approved("ab@example.com");
  await tell(letterId, NOON);
  const candidate = await readCandidateOf(house.db, letterId);
  expect(candidate).toMatchObject({ letterId, applicationId });
  const actor = { kind: "candidate" as const, linkId: "" as LinkId, ...candidate! };
  const context = { db: house.db, keyring: house.keyring, actor, now: later(60) };
  const question = { kind: "question" as const, text: "请问哪一项差得最多？", dimensions: [], idempotencyKey: "one" };
  await made(replyToLetter(context, question));
  const { id: corrected } = await made(compose(applicationId, later(120)));
  expect(await readCandidateOf(house.db, letterId)).toMatchObject({ letterId });
  await tell(corrected, later(180));
  expect(await readCandidateOf(house.db, letterId)).toMatchObject({ letterId: corrected, applicationId });
  const page = await readCandidatePage(context, corrected, "https://example.com/c/preview");
  expect(page!.messages.map((message) => message.text)).toEqual(["请问哪一项差得最多？"]);
});
