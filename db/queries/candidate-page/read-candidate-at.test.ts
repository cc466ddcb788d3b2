// After a correction nobody reads the letter that was wrong, whichever mail they open.
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { replyToLetter } from "@/db/commands/conversation/reply-to-letter";
import { revokeLink } from "@/db/links";
import { letters, templateVersions } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, later, testLetters } from "@/db/testing-letter";
import type { LetterId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { readCandidateAt } from "./read-candidate-at";
import { readCandidatePage } from "./read-candidate-page";

const house = await testCase();
const { approved, compose } = testLetters(house);
const tell = (id: LetterId, at: Date) =>
  house.db.update(letters).set({ state: "sent", toldAt: at }).where(eq(letters.id, id));

async function linkOf(id: LetterId) {
  const [letter] = await house.db.select().from(letters).where(eq(letters.id, id));
  const linkId = letter!.candidateLinkId!;
  return { linkId, secret: house.keyring.linkSecret(linkId, 1) };
}

it("opens nothing before anybody was told", async () => {
  const { letterId } = await approved("aa@example.com");
  const { secret } = await linkOf(letterId);
  expect(await readCandidateAt(house.db, secret, later(60))).toBeNull();
  await tell(letterId, NOON);
  expect(await readCandidateAt(house.db, secret, later(60))).toMatchObject({ letterId });
});

it("opens nothing for a guess, after its end, or once it was revoked", async () => {
  const { letterId } = await approved("ac@example.com");
  await tell(letterId, NOON);
  const { linkId, secret } = await linkOf(letterId);
  for (const guess of ["", "nonsense", secret.slice(1), `${secret.slice(0, -1)}!`, secret.toLowerCase()])
    expect(await readCandidateAt(house.db, guess, later(60)), guess).toBeNull();
  expect(await readCandidateAt(house.db, secret, later(91 * 86_400))).toBeNull();
  await revokeLink(house.db, house.keyring, linkId, later(60));
  expect(await readCandidateAt(house.db, secret, later(61))).toBeNull();
});

it("leads from the first mail to the corrected letter once that was told, with all that was said before", async () => {
  const { applicationId, letterId } = await approved("ab@example.com");
  await tell(letterId, NOON);
  const { secret } = await linkOf(letterId);
  const { shows: _shows, ...candidate } = (await readCandidateAt(house.db, secret, later(60)))!;
  expect(candidate).toMatchObject({ letterId, applicationId });
  const actor = { kind: "candidate" as const, ...candidate };
  const context = { db: house.db, keyring: house.keyring, actor, now: later(60) };
  const question = { kind: "question" as const, text: "请问哪一项差得最多？", dimensions: [], idempotencyKey: "one" };
  await made(replyToLetter(context, question));
  const { id: corrected } = await made(compose(applicationId, later(120)));
  expect(await readCandidateAt(house.db, secret, later(121))).toMatchObject({ letterId });
  await tell(corrected, later(180));
  expect(await readCandidateAt(house.db, secret, later(181))).toMatchObject({ letterId: corrected, applicationId });
  const page = await readCandidatePage(context, corrected, "https://example.com/c/preview");
  expect(page!.messages.map((message) => message.text)).toEqual(["请问哪一项差得最多？"]);
});

it("names the areas in the language the page is read in, where somebody wrote them in it", async () => {
  const [version] = await house.db.select().from(templateVersions);
  const name = { "zh-CN": "分布式事务", en: "Distributed transactions" };
  await house.db
    .update(templateVersions)
    .set({ dimensions: version!.dimensions.map((one) => (one.key === "dtx" ? { ...one, name } : one)) })
    .where(eq(templateVersions.id, version!.id));
  const { letterId } = await approved("ad@example.com");
  const names = async (reader?: Locale) =>
    (await readCandidatePage(house.context(), letterId, "https://example.com/c/x", reader))!.areas.map(
      (area) => area.name,
    );
  expect(await names("en")).toEqual(["Spring Cloud", "Distributed transactions"]);
  expect(await names("zh-CN")).toEqual(["Spring Cloud", "分布式事务"]);
  expect(await names()).toEqual(["Spring Cloud", "分布式事务"]);
});
