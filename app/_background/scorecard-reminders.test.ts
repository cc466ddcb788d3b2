// Reminders of scorecards on a real database: who gets which, when, and who is left alone.
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { changeApplication } from "@/db/commands/application/change-application";
import { makeApplication } from "@/db/commands/application/make-application";
import { setResult } from "@/db/commands/application/set-result";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { listDeliveries } from "@/db/queries/delivery/list-deliveries";
import { deliveries, users } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import type { ApplicationId } from "@/lib/domain/shared/id";
import type { OutgoingMail } from "@/lib/platform/mailer";
import { sendDue } from "./outbox";

const house = await testCase();
/** A Monday, 14:05 in Shanghai. */
const END = new Date("2026-11-23T06:05:00Z");
const after = (minutes: number) => new Date(END.getTime() + minutes * 60_000);
const MORNING = new Date("2026-11-24T01:00:00Z");

const sent: { readonly to: string; readonly at: Date; readonly mail: OutgoingMail }[] = [];
beforeEach(async () => {
  await house.db.delete(deliveries);
  sent.length = 0;
});

/** The worker looks once at this moment, as after a restart: nothing but the rows is left of before. */
async function look(at: Date, relay: (mail: OutgoingMail) => void = () => undefined): Promise<void> {
  const mailer = {
    send: async (mail: OutgoingMail) => {
      relay(mail);
      sent.push({ to: mail.to.address, at, mail });
    },
    close: () => undefined,
  };
  const outbox = { db: house.db, keyring: house.keyring, mailer, worker: `${at.getTime()}` };
  while ((await sendDue({ ...outbox, clock: () => at, report: () => undefined })) > 0);
}
async function everyMinute(from: number, until: number): Promise<void> {
  for (let minute = from; minute <= until; minute++) await look(after(minute));
}
const times = (to?: string) =>
  sent.filter((one) => to === undefined || one.to === to).map((one) => (one.at.getTime() - END.getTime()) / 60_000);

const BOTH = ["interviewer@example.com", "manager@example.com"];
async function interview(interviewerEmails: readonly string[] = BOTH, now = after(-60)): Promise<ApplicationId> {
  const input = await house.application({
    interviewerEmails: [...interviewerEmails],
    interviewedAt: END.toISOString(),
  });
  return (await made(makeApplication(house.context("hr", now), input))).id;
}
const change = (id: ApplicationId, changes: object, now: Date) =>
  made(changeApplication(house.context("hr", now), { id, changes: changes as never }));

describe("whoever was in the interview and hasn't handed in", () => {
  it("is reminded 5, 30 and 50 minutes after its end and the next working morning, by a mail that leads to the scorecard", async () => {
    const id = await interview();
    await everyMinute(-10, 70);
    expect([times(BOTH[0]), times(BOTH[1])]).toEqual([
      [5, 30, 50],
      [5, 30, 50],
    ]);
    await look(new Date(MORNING.getTime() - 60_000));
    expect(sent).toHaveLength(6);
    await look(MORNING);
    await look(after(5 * 24 * 60));
    expect(
      sent
        .slice(6)
        .map((one) => [one.to, one.at])
        .toSorted(),
    ).toEqual(BOTH.map((to) => [to, MORNING]));
    const { text, subject } = sent[0]!.mail;
    expect(text).toContain(`/applications/${id}/scorecard`);
    expect(subject).toBe("还差您的评估表：王小川，高级Java开发");
    expect(text).toContain("11月23日 14:05");
    expect(text).toContain("答应候选人在 11月23日 15:05 前收到答复");
    expect([sent[0]!, sent.at(-1)!].map((one) => one.mail.text.includes("最后一次"))).toEqual([false, true]);
  });

  it("hears nothing more once the scorecard is in, while the other one still does", async () => {
    const id = await interview();
    await everyMinute(0, 10);
    await house.score(id, 70, BOTH[0]);
    await everyMinute(11, 60);
    await look(MORNING);
    expect([times(BOTH[0]), times(BOTH[1])]).toEqual([[5], [5, 30, 50, (MORNING.getTime() - END.getTime()) / 60_000]]);
  });

  it("hears nothing when it was handed in before the first reminder, or a colleague handed it in for them", async () => {
    const id = await interview([BOTH[0]!]);
    await house.score(id, 70, "Interviewer@Example.com");
    await everyMinute(0, 60);
    await look(MORNING);
    expect(sent).toEqual([]);
  });

  it("is left alone when a reason was chosen, when the candidate goes on, and when their name was taken off", async () => {
    const decided = await interview();
    const goesOn = await interview();
    const without = await interview();
    await everyMinute(0, 6);
    expect(sent).toHaveLength(6);
    await made(
      decideDisposition(house.context("hr", after(7)), {
        applicationId: decided,
        disposition: { code: "skill_gap", note: "" },
      }),
    );
    await made(setResult(house.context("hr", after(7)), { id: goesOn, result: "next_round" }));
    await change(without, { version: 1, interviewerEmails: [BOTH[1]] }, after(7));
    await everyMinute(7, 60);
    expect(sent.slice(6).map((one) => one.to)).toEqual([BOTH[1], BOTH[1]]);
  });

  it("is reminded from the new end on when the interview moves, and not of the old one", async () => {
    const id = await interview([BOTH[0]!]);
    await change(id, { version: 1, interviewedAt: after(60).toISOString() }, after(-30));
    await everyMinute(-30, 120);
    expect(times()).toEqual([65, 90, 110]);
  });

  it("gets what is still to come when the end is corrected by a minute, and nothing again", async () => {
    const id = await interview([BOTH[0]!]);
    await everyMinute(0, 7);
    await change(id, { version: 1, interviewedAt: after(1).toISOString() }, after(8));
    await everyMinute(8, 60);
    expect(times()).toEqual([5, 31, 51]);
  });

  it("and was named only afterwards, has as long as everybody else", async () => {
    const id = await interview([], after(-60));
    await change(id, { version: 1, interviewerEmails: [BOTH[0]] }, after(40));
    await everyMinute(0, 100);
    expect(times()).toEqual([45, 70, 90]);
  });

  it("gets one mail, not three, when the house stood still for an hour; and none twice when two workers look at once", async () => {
    await interview([BOTH[0]!]);
    await look(after(65));
    expect(times()).toEqual([65]);
    await Promise.all([look(MORNING), look(MORNING), look(MORNING)]);
    expect(sent).toHaveLength(2);
  });

  it("gets the mail later when the relay was away, unless the scorecard came in meanwhile", async () => {
    const id = await interview([BOTH[0]!]);
    const away = () => {
      throw Object.assign(new Error("away"), { code: "ECONNREFUSED" });
    };
    await look(after(5), away);
    await look(after(6));
    expect(times()).toEqual([6]);
    await look(after(30), away);
    await house.score(id, 70, BOTH[0]);
    await everyMinute(31, 60);
    expect(times()).toEqual([6]);
  });

  it("and has left the house, gets nothing, and nothing counts as failed", async () => {
    await interview([BOTH[0]!]);
    await house.db
      .update(users)
      .set({ disabledAt: after(0) })
      .where(eq(users.email, BOTH[0]!));
    await everyMinute(0, 60);
    await house.db.update(users).set({ disabledAt: null }).where(eq(users.email, BOTH[0]!));
    expect(sent).toEqual([]);
    expect((await listDeliveries(house, {})).failed).toEqual([]);
  });

  it("is nobody, where nobody was named: everything stays as it was", async () => {
    await interview([]);
    expect(await house.db.select().from(deliveries)).toEqual([]);
  });
});

describe("the mailbox", () => {
  it("shows a reminder once it has left, not those that may never be needed", async () => {
    await interview([BOTH[0]!]);
    expect((await listDeliveries(house, {})).others).toEqual([]);
    await look(after(5));
    expect((await listDeliveries(house, {})).others.map((one) => [one.kind, one.state])).toEqual([
      ["scorecard_due", "sent"],
    ]);
  });
});
