import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { changeApplication } from "@/db/commands/application/change-application";
import { beginTransmission } from "@/db/commands/delivery/begin-transmission";
import { failDelivery } from "@/db/commands/delivery/fail-delivery";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { cancelLetter } from "@/db/commands/letter/cancel-letter";
import { remindApprover } from "@/db/commands/letter/remind-approver";
import { restoreParagraph } from "@/db/commands/letter/restore-paragraph";
import { returnLetter } from "@/db/commands/letter/return-letter";
import { reviseLetter } from "@/db/commands/letter/revise-letter";
import { sendLetter } from "@/db/commands/letter/send-letter";
import { claimDeliveries } from "@/db/outbox";
import { lettersDecided, lettersToApprove } from "@/db/queries/approval/my-approvals";
import { applications, deliveries } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { NOON, later, testLetters } from "@/db/testing-letter";
import type { Person, SystemActor } from "@/lib/domain/people/actor";
import type { Role } from "@/lib/domain/people/permission";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import { letterDesk } from "./letter-desk";

const house = await testCase();
const { approved, decided, compose, submit } = testLetters(house);
const as = (role: Role, at = NOON) => {
  const context = house.context(role, at);
  return { ...context, actor: context.actor as Person };
};
const desk = async (applicationId: ApplicationId, role: Role = "hr", at = NOON) =>
  (await letterDesk(as(role, at), { applicationId, locale: "zh-CN" }))!;

describe("the letter's screen", () => {
  it("has no letter to show before one is written", async () => {
    const applicationId = await decided("aa@example.com");
    expect(await letterDesk(as("hr"), { applicationId, locale: "zh-CN" })).toBeNull();
    expect(await letterDesk(as("hr"), { applicationId: "nonsense" as ApplicationId, locale: "en" })).toBeNull();
  });

  it("names the approver to ask first, never somebody who wrote it", async () => {
    const applicationId = await decided("ab@example.com");
    await made(compose(applicationId));
    const { approvers, second, letter } = await desk(applicationId);
    expect(approvers[0]?.email).toBe("manager@example.com");
    expect(approvers.map((one) => one.email)).not.toContain("hr@example.com");
    expect([second, letter.state]).toEqual([false, "draft"]);
    expect((await desk(applicationId, "leader")).second).toBe(true);
  });

  it("keeps every version with its author, and a paragraph finds back to its evidence", async () => {
    const applicationId = await decided("ac@example.com");
    const { id: letterId } = await made(compose(applicationId));
    const thanks = "谢谢您来，今天谈得很好。";
    await made(
      reviseLetter(house.context("hr", later(9)), { letterId, version: 1, blocks: [{ kind: "thanks", text: thanks }] }),
    );
    const edited = await desk(applicationId);
    expect(edited.versions.map(({ version, by }) => [version, by])).toEqual([
      [1, "The hr"],
      [2, "The hr"],
    ]);
    expect(edited.letter.content.blocks.find((block) => block.kind === "thanks")).toMatchObject({ edited: true });
    const back = { letterId, version: 2, kind: "thanks" as const };
    expect(await restoreParagraph(house.context("manager", later(10)), back)).toMatchObject({ code: "not_allowed" });
    expect(await restoreParagraph(house.context("hr", later(10)), { ...back, version: 1 })).toMatchObject({
      code: "stale",
    });
    await made(restoreParagraph(house.context("hr", later(10)), back));
    const restored = await desk(applicationId);
    expect(restored.letter.version).toBe(3);
    expect(restored.letter.content.blocks).toEqual(restored.versions[0]!.text.blocks);
  });

  it("shows who was asked, and a manager finds it in their list until they decided", async () => {
    const applicationId = await decided("ad@example.com");
    const { id: letterId } = await made(compose(applicationId));
    await made(submit(letterId));
    expect((await desk(applicationId)).request).toMatchObject({ approver: { name: "The manager" }, by: "The hr" });
    const waits = async () =>
      (await lettersToApprove(as("manager"), { locale: "zh-CN" })).some((one) => one.letterId === letterId);
    expect(await waits()).toBe(true);
    expect(await lettersToApprove(as("leader"), { locale: "zh-CN" })).toEqual([]);
    await made(returnLetter(house.context("manager", later(5)), { letterId, version: 1, reason: "语气" }));
    expect(await waits()).toBe(false);
    expect((await desk(applicationId)).returned).toMatchObject({ by: "The manager", reason: "语气" });
    expect((await lettersDecided(as("manager"), { locale: "zh-CN" }))[0]).toMatchObject({
      letterId,
      decision: "returned",
    });
  });

  it("is sent unless somebody takes it back in time", async () => {
    const applicationId = await decided("ae@example.com");
    const { id: letterId } = await made(compose(applicationId));
    await made(submit(letterId));
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    const queued = await desk(applicationId);
    expect(queued).toMatchObject({ approval: { by: "The manager" }, delivery: { state: "queued" } });
    await made(cancelLetter(house.context("manager", later(5)), { letterId }));
    expect(await desk(applicationId)).toMatchObject({ letter: { state: "cancelled" }, approval: null });
  });
});

describe("an address that a letter could not reach", () => {
  const actor: SystemActor = { kind: "system", job: "outbox" };

  async function refused(letterId: LetterId, now: Date) {
    const outbox = { ...house.context("hr", now), actor };
    const claimed = await claimDeliveries(house.db, "worker", now, 50);
    const { id: deliveryId } = claimed.find((one) => one.letterId === letterId && one.kind === "letter")!;
    await made(beginTransmission(outbox, { deliveryId, worker: "worker" }));
    await made(failDelivery(outbox, { deliveryId, worker: "worker", fault: "address_refused", lasting: true }));
  }

  it("counts as mended once somebody changed the candidate's details, until it fails again", async () => {
    const { applicationId, letterId } = await approved("ag@example.com");
    const delivery = async () => (await desk(applicationId)).delivery;
    await refused(letterId, later(40));
    expect(await delivery()).toMatchObject({ state: "failed", fault: "address_refused", mended: false });
    const [row] = await house.db.select().from(applications).where(eq(applications.id, applicationId));
    const changes = { version: row!.version, candidate: { email: "right@example.com" } };
    await made(changeApplication(house.context("hr", later(50)), { id: applicationId, changes }));
    expect(await delivery()).toMatchObject({ state: "failed", fault: "address_refused", mended: true });
    await made(sendLetter(house.context("hr", later(60)), { letterId, version: 1, sendAfter: null }));
    await refused(letterId, later(70));
    expect(await delivery()).toMatchObject({ state: "failed", fault: "address_refused", mended: false });
  });
});

describe("a reminder", () => {
  const mails = (letterId: LetterId) =>
    house.db.select({ kind: deliveries.kind }).from(deliveries).where(eq(deliveries.letterId, letterId));

  it("is one more mail to the same person, and not twice within ten minutes", async () => {
    const applicationId = await decided("af@example.com");
    const { id: letterId } = await made(compose(applicationId));
    expect(await remindApprover(house.context("hr", NOON), { letterId })).toMatchObject({ code: "wrong_stage" });
    await made(submit(letterId));
    expect(await made(remindApprover(house.context("hr", later(60)), { letterId }))).toEqual({ name: "The manager" });
    expect(await remindApprover(house.context("hr", later(90)), { letterId })).toMatchObject({ code: "too_many" });
    expect(await mails(letterId)).toEqual([{ kind: "approval_request" }, { kind: "approval_request" }]);
    await made(remindApprover(house.context("hr", later(700)), { letterId }));
    expect(await mails(letterId)).toHaveLength(3);
  });
});
