import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { clearHold } from "@/db/commands/clearance/clear-hold";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { answerCandidate } from "@/db/commands/conversation/answer-candidate";
import { answerChoice } from "@/db/commands/conversation/answer-choice";
import { replyToLetter } from "@/db/commands/conversation/reply-to-letter";
import { beginTransmission } from "@/db/commands/delivery/begin-transmission";
import { finishDelivery } from "@/db/commands/delivery/finish-delivery";
import { claimDeliveries } from "@/db/outbox";
import { letters } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, later, testLetters } from "@/db/testing-letter";
import { applicationHead } from "@/db/queries/application/application-head";
import type { CandidateActor, SystemActor } from "@/lib/domain/people/actor";
import type { ApplicationId, LetterId, LinkId } from "@/lib/domain/shared/id";
import { newId } from "@/lib/platform/id";
import { conversationDesk } from "./conversation-desk";
import { listConversations } from "./list-conversations";

const house = await testCase();
const { approved, compose, submit } = testLetters(house);
const system: SystemActor = { kind: "system", job: "outbox" };

/** A candidate who was told; with an application given, that one, with more on its scorecard. */
async function told(email: string, given?: ApplicationId, more: object = {}) {
  const { applicationId, letterId } = given ? await approvedFor(given, more) : await approved(email);
  const context = { ...house.context("hr", later(31)), actor: system };
  const mails = await claimDeliveries(house.db, "w", later(31), 50);
  const { id: deliveryId } = mails.find((one) => one.letterId === letterId && one.kind === "letter")!;
  await made(beginTransmission(context, { deliveryId, worker: "w" }));
  await made(finishDelivery(context, { deliveryId }));
  return { applicationId, letterId };
}

async function approvedFor(applicationId: ApplicationId, more: object) {
  await house.score(applicationId, 55, "jia@example.com", {
    gapItems: [{ dimension: "sc", item: "实战不足" }],
    ...more,
  });
  const disposition = { code: "skill_gap" as const, note: "" };
  await made(decideDisposition(house.context(), { applicationId, disposition }));
  for (const { code: hold, textHash } of (await readRecommendation(house.context(), applicationId, "zh-CN"))!
    .recommendation.holds)
    await made(clearHold(house.context("leader"), { applicationId, clearance: { hold, textHash, reason: "已核对" } }));
  const { id: letterId } = await made(compose(applicationId));
  await made(submit(letterId));
  await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
  return { applicationId, letterId };
}

async function candidate(applicationId: ApplicationId, letterId: LetterId, at: Date) {
  const { candidateId } = (await applicationHead(house.context(), { id: applicationId, locale: "en" }))!;
  const linkId = newId<"link">(at) as LinkId;
  const actor: CandidateActor = { kind: "candidate", candidateId, applicationId, letterId, linkId };
  return { ...house.context("hr", at), actor };
}

const desk = async (id: ApplicationId) =>
  (await conversationDesk(house.context("hr", later(300)), { id, locale: "zh-CN" }))!;
const list = () => listConversations(house.context("hr", later(300)), { locale: "zh-CN" });

describe("replies", () => {
  it("stand in the list once somebody wrote, those that wait for an answer first", async () => {
    expect(await list()).toEqual([]);
    const asks = await told("aa@example.com");
    const thanks = await told("ab@example.com");
    const say = async ({ applicationId, letterId }: typeof asks, kind: "question" | "thanks", text: string, at: Date) =>
      made(
        replyToLetter(await candidate(applicationId, letterId, at), {
          kind,
          text,
          dimensions: [],
          idempotencyKey: `${text}-key-key`,
        }),
      );
    await say(asks, "question", "锁续期怎么看？", later(100));
    await say(thanks, "thanks", "谢谢说明。", later(200));
    const both = await list();
    expect(both.map((one) => [one.said?.text, one.open])).toEqual([
      ["锁续期怎么看？", true],
      ["谢谢说明。", false],
    ]);
    // Two working days after Monday noon.
    expect(both[0]?.dueAt?.toISOString()).toBe("2026-11-25T06:01:40.000Z");
    await made(
      answerCandidate(house.context("hr", later(250)), {
        letterId: asks.letterId,
        text: "看锁续期与误删。",
        evidence: [],
        idempotencyKey: "answer-key",
      }),
    );
    expect((await list()).every((one) => !one.open && one.dueAt === null)).toBe(true);
  });

  it("offer first what speaks of the area that the candidate sees differently", async () => {
    const { id } = await house.apply({ email: "af@example.com" });
    const { applicationId, letterId } = await told("", id, {
      comments: [
        { dimension: "sc", text: "没有讲到服务熔断。", by: "甲", shareable: true },
        { dimension: "dtx", text: "补偿的次序讲得偏粗。", by: "甲", shareable: true },
      ],
    });
    const order = async () =>
      (await desk(applicationId)).releasable.map(({ what }) => "dimension" in what && what.dimension);
    expect(await order()).toEqual(["Spring Cloud", "分布式事务"]);
    const disputes = {
      kind: "dispute" as const,
      text: "补偿的部分我讲过。",
      dimensions: ["dtx"],
      idempotencyKey: "dispute-key",
    };
    await made(replyToLetter(await candidate(applicationId, letterId, later(130)), disputes));
    expect(await order()).toEqual(["分布式事务", "Spring Cloud"]);
  });

  it("show what the candidate chose, with the figure they named", async () => {
    const { applicationId, letterId } = await told("ac@example.com");
    // Only a letter about terms asks for a figure.
    await house.db.update(letters).set({ strategy: "negotiated" }).where(eq(letters.id, letterId));
    const expectation = { amount: 32000, currency: "CNY", period: "month" as const, monthsPerYear: null };
    const choice = { question: "terms" as const, answer: "my_expectation" as const, expectation };
    await made(answerChoice(await candidate(applicationId, letterId, later(120)), choice));
    expect((await desk(applicationId)).choice).toMatchObject(choice);
  });

  it("have nothing to go with before the candidate was told", async () => {
    const { applicationId } = await approved("ad@example.com");
    expect(await desk(applicationId)).toMatchObject({ letter: null, releasable: [], messages: [] });
    expect(await conversationDesk(house.context(), { id: "nonsense" as ApplicationId, locale: "en" })).toBeNull();
  });

  it("are answered with tests and shared remarks only; everything else is refused, also by its place", async () => {
    const { id } = await house.apply({ email: "ae@example.com", name: "候选人ae" });
    const remark = (text: string, shareable: boolean) => ({ dimension: "sc", text, by: "面试官甲", shareable });
    const comments = [remark("框架用得不多", true), remark("内部备注", false), remark("年纪大了学不动", true)];
    const question = { topic: "锁", expected: "续期", given: "SETNX", points: 3, maxPoints: 10 };
    const test = { name: "算法题", dimension: null, score: 60, max: 100, questions: [question] };
    const { letterId } = await told("af@example.com", id, { comments, testResults: [test] });
    const { releasable, keptInside } = await desk(id);
    expect(releasable.map((one) => one.place)).toEqual(["test:0", "question:0.0", "comment:0"]);
    expect(keptInside).toBe(2);
    const answer = (evidence: string[]) =>
      answerCandidate(house.context("hr", later(400)), {
        letterId,
        text: "见依据。",
        evidence,
        idempotencyKey: evidence.join(),
      });
    for (const place of ["comment:1", "comment:2", "note:0", "reason", "comment:9"])
      expect(await answer([place]), place).toMatchObject({ code: "invalid", messageKey: "notReleasable" });
    await made(answer(["question:0.0"]));
    const after = await desk(id);
    expect(after.messages.at(-1)?.evidence).toEqual([{ kind: "question", test: "算法题", ...question }]);
    expect(after.releasable.filter((one) => one.shown).map((one) => one.place)).toEqual(["question:0.0"]);
  });
});
