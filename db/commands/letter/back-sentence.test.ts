// What a typed sentence rests on is said once, for its words, by somebody who then can't approve the letter.
import { describe, expect, it } from "vitest";
import { letterDesk } from "@/db/queries/letter/letter-desk";
import { made, testCase } from "@/db/testing-case";
import { later, testLetters } from "@/db/testing-letter";
import { openSentences } from "@/lib/domain/letter/trace-sentences";
import type { Person } from "@/lib/domain/people/actor";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import { approveLetter } from "./approve-letter";
import { backSentence } from "./back-sentence";
import { reviseLetter } from "./revise-letter";
import { submitLetter } from "./submit-letter";

const house = await testCase();
const { decided, compose } = testLetters(house);
const hr = (seconds = 0) => ({ ...house.context("hr", later(seconds)), actor: house.context("hr").actor as Person });
const WORDS = "您讲方案时条理很清楚。";

/** A letter whose paragraph about strengths somebody wrote anew. */
async function edited(email: string, text = WORDS) {
  const applicationId = await decided(email);
  const { id: letterId } = await made(compose(applicationId));
  await made(reviseLetter(hr(1), { letterId, version: 1, blocks: [{ kind: "thanks", text: `${text}要求80分。` }] }));
  await made(reviseLetter(hr(2), { letterId, version: 2, blocks: [{ kind: "strengths", text }] }));
  return { applicationId, letterId };
}
const openIn = async (applicationId: ApplicationId) =>
  openSentences((await letterDesk(hr(9), { applicationId, locale: "en" }))!.paragraphs);
const back = async (applicationId: ApplicationId, letterId: LetterId, place: string | null, version = 3) => {
  const sentence = (await openIn(applicationId)).find((one) => one.text === WORDS)!;
  return backSentence(hr(5), { letterId, version, textHash: sentence.textHash, place });
};

describe("a sentence that nothing carries", () => {
  it("is marked until evidence is attached", async () => {
    const { applicationId, letterId } = await edited("ba@example.com");
    expect((await openIn(applicationId)).map((one) => one.text)).toContain(WORDS);
    await made(back(applicationId, letterId, "note:0"));
    const desk = (await letterDesk(hr(9), { applicationId, locale: "en" }))!;
    const sentence = desk.paragraphs.find((one) => one.kind === "strengths")!.sentences[0]!;
    expect(sentence).toMatchObject({ open: false, evidence: ["note:0"], backing: { by: "The hr", place: "note:0" } });
  });

  it("is marked until somebody stands for it, and again when its words change", async () => {
    const { applicationId, letterId } = await edited("bb@example.com");
    await made(back(applicationId, letterId, null));
    expect((await openIn(applicationId)).map((one) => one.text)).not.toContain(WORDS);
    const text = "您讲方案时条理清楚。";
    await made(reviseLetter(hr(6), { letterId, version: 3, blocks: [{ kind: "strengths", text }] }));
    expect((await openIn(applicationId)).map((one) => one.text)).toContain(text);
  });

  it("can't rest on what is not released, on another letter's words, or on a version nobody reads any more", async () => {
    const { applicationId, letterId } = await edited("bc@example.com");
    for (const place of ["comment:0", "note:7", "score:nobody", "band"])
      expect(await back(applicationId, letterId, place)).toMatchObject({ code: "invalid" });
    expect(await backSentence(hr(5), { letterId, version: 3, textHash: "0".repeat(64), place: null })).toMatchObject({
      code: "invalid",
    });
    expect(await back(applicationId, letterId, null, 2)).toMatchObject({ code: "stale" });
  });

  it("stops nobody from asking, and whoever stands for it is no second person", async () => {
    const { applicationId, letterId } = await edited("bd@example.com");
    const actor = { ...house.context("admin").actor } as Person;
    const sentence = (await openIn(applicationId)).find((one) => one.text === WORDS)!;
    const stands = { letterId, version: 3, textHash: sentence.textHash, place: null };
    await made(backSentence({ ...hr(5), actor }, stands));
    const ask = { letterId, version: 3, sendOnApproval: true, note: null };
    expect(await submitLetter(hr(6), { ...ask, approverEmail: "admin@example.com" })).toMatchObject({ ok: false });
    expect(await approveLetter({ ...hr(7), actor }, { letterId, version: 3 })).toMatchObject({ ok: false });
  });
});
