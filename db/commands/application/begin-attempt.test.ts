// From a process that failed to another interview: offered, told, taken up, begun, and judged as if for the first time.
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { answerChoice } from "@/db/commands/conversation/answer-choice";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { finishDelivery } from "@/db/commands/delivery/finish-delivery";
import { beginTransmission } from "@/db/commands/delivery/begin-transmission";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { claimDeliveries } from "@/db/outbox";
import { applicationGlance } from "@/db/queries/application/application-glance";
import { readCandidatePage } from "@/db/queries/candidate-page/read-candidate-page";
import { listConversations } from "@/db/queries/conversation/list-conversations";
import { letterDesk } from "@/db/queries/letter/letter-desk";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { todaysWork } from "@/db/queries/today/todays-work";
import { applications, letters } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, later, testLetters } from "@/db/testing-letter";
import type { CandidateActor, Person, SystemActor } from "@/lib/domain/people/actor";
import type { ApplicationId, CandidateId, LetterId, LinkId } from "@/lib/domain/shared/id";
import { beginAttempt } from "./begin-attempt";

const house = await testCase();
const { compose, submit, approved } = testLetters(house);
const { db, keyring } = house;
const hr = (seconds = 0) => ({ ...house.context("hr", later(seconds)), actor: house.context("hr").actor as Person });
const again = (applicationId: ApplicationId, seconds: number) =>
  beginAttempt(hr(seconds), { applicationId, interviewedAt: later(86_400).toISOString() });

/** Nobody could score anything; the letter says so and offers another date. */
async function offered(email: string) {
  const { id: applicationId } = await house.apply({ email, name: "林一" });
  const disposition = { code: "new_attempt", note: "会议室没有开门", until: "2026-12-07" } as const;
  await made(decideDisposition(hr(), { applicationId, disposition }));
  const { id: letterId } = await made(compose(applicationId));
  await made(submit(letterId));
  await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
  return { applicationId, letterId };
}

async function told(email: string) {
  const offer = await offered(email);
  const actor: SystemActor = { kind: "system", job: "outbox" };
  const outbox = { db, keyring, actor, now: later(31) };
  const claimed = await claimDeliveries(db, "worker", later(31), 50);
  const { id: deliveryId } = claimed.find((one) => one.letterId === offer.letterId && one.kind === "letter")!;
  await made(beginTransmission(outbox, { deliveryId, worker: "worker" }));
  await made(finishDelivery(outbox, { deliveryId }));
  return offer;
}

function answer(applicationId: ApplicationId, letterId: LetterId, yes: "yes" | "no", seconds: number) {
  const [linkId, candidateId] = ["" as LinkId, "" as CandidateId];
  const actor: CandidateActor = { kind: "candidate", linkId, candidateId, applicationId, letterId };
  const input = { question: "new_attempt", answer: yes, expectation: null } as const;
  return answerChoice({ db, keyring, actor, now: later(seconds) }, input);
}

const row = async (id: ApplicationId) => (await db.select().from(applications).where(eq(applications.id, id)))[0]!;
const work = async (id: ApplicationId, seconds: number) =>
  (await todaysWork(hr(seconds), { locale: "en" })).find((one) => one.id === id);

describe("a new attempt", () => {
  it("is offered though nothing was scored, and decides nothing when it is told", async () => {
    const { applicationId, letterId } = await told("aa@example.com");
    expect(await row(applicationId)).toMatchObject({ result: "open", toldAt: later(31) });
    const page = await readCandidatePage({ db, keyring }, letterId, "https://hr.example.com/c/x");
    expect(page).toMatchObject({ areas: [], choice: { question: "new_attempt", answer: null } });
    expect(page!.paragraphs.join()).toContain("2026年12月7日");
    expect(page!.paragraphs.join()).not.toContain("会议室");
  });

  it("taken up, is work for the recruiter until somebody answers or sets the date", async () => {
    const { applicationId, letterId } = await told("ab@example.com");
    expect(await work(applicationId, 3600)).toMatchObject({ openReplies: 0 });
    await made(answer(applicationId, letterId, "yes", 3600));
    expect(await work(applicationId, 3700)).toMatchObject({ openReplies: 1, status: "told" });
    const [item] = (await listConversations(hr(3700), { locale: "en" })).filter((one) => one.id === applicationId);
    expect(item).toMatchObject({ open: true, choice: { question: "new_attempt", answer: "yes" } });
    expect(item!.dueAt).not.toBeNull();
    await made(answer(applicationId, letterId, "no", 3800));
    expect(await work(applicationId, 3900)).toMatchObject({ openReplies: 0 });
  });

  it("begun, runs its own clock with nothing decided, and the letter before it is past", async () => {
    const { applicationId, letterId } = await told("ac@example.com");
    await made(answer(applicationId, letterId, "yes", 3600));
    await made(again(applicationId, 7200));
    expect(await row(applicationId)).toMatchObject({ toldAt: null, decidedAt: null, interviewedAt: later(86_400) });
    expect(await letterDesk(hr(7300), { applicationId, locale: "en" })).toBeNull();
    const glance = await applicationGlance(hr(7300), { id: applicationId, locale: "en" });
    expect(glance).toMatchObject({ status: "to_score", attempt: null, letter: null, openReplies: 0 });
    expect(glance!.clock.state).toBe("planned");
    const advice = await readRecommendation(hr(7300), applicationId, "en");
    expect(advice!.recommendation).toMatchObject({ disposition: null, newAttempt: null });
    const page = await readCandidatePage({ db, keyring }, letterId, "https://hr.example.com/c/x");
    expect(page).toMatchObject({ choice: null });
    const [before] = await db.select().from(letters).where(eq(letters.id, letterId));
    expect(before).toMatchObject({ pastAt: later(7200), pageVersion: 4 });
    expect(await answer(applicationId, letterId, "no", 7400)).toMatchObject({ code: "invalid" });
    expect(await again(applicationId, 7500)).toMatchObject({ code: "wrong_stage" });
  });

  it("is judged as any other, and its letter corrects nothing", async () => {
    const { applicationId, letterId } = await told("ad@example.com");
    await made(again(applicationId, 7200));
    await house.score(applicationId, 55);
    await made(decideDisposition(hr(90_000), { applicationId, disposition: { code: "skill_gap", note: "" } }));
    const { id } = await made(compose(applicationId, later(90_000)));
    const [letter] = await db.select().from(letters).where(eq(letters.id, id));
    expect(letter).toMatchObject({ rule: "must_have_gap", strategy: "constructive", replaces: null });
    expect((await db.select().from(letters).where(eq(letters.id, letterId)))[0]).toMatchObject({ state: "sent" });
  });

  it("can't begin where none was offered, or before the candidate was told", async () => {
    const { applicationId } = await approved("ae@example.com");
    expect(await again(applicationId, 100)).toMatchObject({ code: "wrong_stage", messageKey: "noAttemptOffered" });
    const { applicationId: waiting } = await offered("af@example.com");
    expect(await again(waiting, 100)).toMatchObject({ code: "wrong_stage" });
  });
});
