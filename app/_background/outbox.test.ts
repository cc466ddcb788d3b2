// The whole way of a letter on a real database: composed, approved, sent once, answered.
import { and, eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { cancelLetter } from "@/db/commands/letter/cancel-letter";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { reviseLetter } from "@/db/commands/letter/revise-letter";
import { sendLetter } from "@/db/commands/letter/send-letter";
import { submitLetter } from "@/db/commands/letter/submit-letter";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { answerCandidate } from "@/db/commands/conversation/answer-candidate";
import { replyToLetter } from "@/db/commands/conversation/reply-to-letter";
import { applications, deliveries, events, letters } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import type { CandidateActor } from "@/lib/domain/people/actor";
import type { ApplicationId, LetterId, LinkId } from "@/lib/domain/shared/id";
import type { OutgoingMail } from "@/lib/platform/mailer";
import { sendDue } from "./outbox";

const house = await testCase();
// Noon in Shanghai: nobody waits for the morning.
const NOON = new Date("2026-11-23T06:00:00Z");
const later = (seconds: number) => new Date(NOON.getTime() + seconds * 1000);

/** A relay that keeps what it is handed, or refuses as told. */
function relay(refuse: (mail: OutgoingMail) => Error | null = () => null) {
  const taken: OutgoingMail[] = [];
  return {
    taken,
    mailer: {
      async send(mail: OutgoingMail) {
        const refusal = refuse(mail);
        if (refusal) throw refusal;
        taken.push(mail);
      },
      close: () => undefined,
    },
  };
}

type Mailer = ReturnType<typeof relay>["mailer"];
const outbox = (mailer: Mailer, at: Date, worker = "worker") => ({
  db: house.db,
  keyring: house.keyring,
  mailer,
  worker,
  clock: () => at,
  report: () => undefined,
});

async function empty(mailer: Mailer, at: Date): Promise<void> {
  while ((await sendDue(outbox(mailer, at))) > 0);
}

/** A candidate whose case is complete and ready. */
async function decided(email: string): Promise<ApplicationId> {
  const { id } = await house.apply({ email, name: `候选人${email.slice(0, 2)}` });
  await house.score(id, 55, "jia@example.com", {
    gapItems: [{ dimension: "sc", item: "Spring Cloud实战经验不足" }],
    comments: [{ dimension: null, text: "年前别来谈涨薪，爱来不来", by: "面试官甲", shareable: false }],
    testResults: [
      {
        name: "算法题得分",
        dimension: null,
        score: 60,
        max: 100,
        questions: [{ topic: "Redis分布式锁", expected: "考虑锁续期", given: "只用SETNX", points: 3, maxPoints: 10 }],
      },
    ],
  });
  await made(
    decideDisposition(house.context(), {
      applicationId: id,
      disposition: { code: "skill_gap", note: "Spring Cloud 实战不足" },
    }),
  );
  return id;
}

async function submitted(email: string) {
  const applicationId = await decided(email);
  const { id } = await made(
    composeLetter(house.context("hr", NOON), { applicationId, strategy: null, overrideReason: null, seed: 0 }),
  );
  const request = { letterId: id, version: 1, approverEmail: "manager@example.com", sendOnApproval: true, note: null };
  await made(submitLetter(house.context("hr", NOON), request));
  return { applicationId, letterId: id };
}

const stateOf = async (id: LetterId) => (await house.db.select().from(letters).where(eq(letters.id, id)))[0]!;
const lettersTo = (mails: OutgoingMail[], email: string) => mails.filter((mail) => mail.to.address === email);
const candidateActor = async (letterId: LetterId): Promise<CandidateActor> => {
  const letter = await stateOf(letterId);
  const [application] = await house.db.select().from(applications).where(eq(applications.id, letter.applicationId));
  return {
    kind: "candidate",
    linkId: letter.candidateLinkId as LinkId,
    candidateId: application!.candidateId,
    applicationId: letter.applicationId,
    letterId,
  };
};

describe("a letter on its way", () => {
  it("is told once the relay has it: one mail after the time for second thoughts, and the clock stops then", async () => {
    const { applicationId, letterId } = await submitted("aa@example.com");
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    const { taken, mailer } = relay();
    await empty(mailer, later(29));
    expect(lettersTo(taken, "aa@example.com")).toHaveLength(0);
    expect(await stateOf(letterId)).toMatchObject({ state: "queued", toldAt: null });
    await empty(mailer, later(31));
    const [mail] = lettersTo(taken, "aa@example.com");
    expect(await stateOf(letterId)).toMatchObject({ state: "sent", toldAt: later(31) });
    const [application] = await house.db.select().from(applications).where(eq(applications.id, applicationId));
    expect(application).toMatchObject({ toldAt: later(31), toldChannel: "mail", result: "not_hired" });
    expect(mail!.text).toContain("55");
    expect(mail!.text).toMatch(/\/c\/[A-Za-z0-9_-]{43}/);
    expect(mail!.text + mail!.html).not.toMatch(/c\/preview|爱来不来|面试官甲|30000/);
    await empty(mailer, later(3600));
    expect(lettersTo(taken, "aa@example.com")).toHaveLength(1);
  });

  it("asks the manager with the whole letter and a link, and tells the recruiter of the yes", async () => {
    const { letterId } = await submitted("ab@example.com");
    const { taken, mailer } = relay();
    await empty(mailer, NOON);
    const [request] = lettersTo(taken, "manager@example.com").slice(-1);
    expect(request!.text).toMatch(/\/a\/[A-Za-z0-9_-]{43}/);
    expect(request!.text).toContain("55");
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    await empty(mailer, NOON);
    expect(lettersTo(taken, "hr@example.com").length).toBeGreaterThan(0);
  });

  it("reaches nobody when it is taken back in time, and can be approved again", async () => {
    const { letterId } = await submitted("ac@example.com");
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    await made(cancelLetter(house.context("manager", later(10)), { letterId }));
    const { taken, mailer } = relay();
    await empty(mailer, later(3600));
    expect(lettersTo(taken, "ac@example.com")).toHaveLength(0);
    expect((await stateOf(letterId)).state).toBe("cancelled");
    const again = { letterId, version: 1, approverEmail: "manager@example.com", sendOnApproval: true, note: null };
    await made(submitLetter(house.context("hr", later(60)), again));
    await made(approveLetter(house.context("manager", later(70)), { letterId, version: 1 }));
    await empty(mailer, later(3600));
    expect(lettersTo(taken, "ac@example.com")).toHaveLength(1);
  });

  it("never leaves with other words than the approved ones", async () => {
    const { letterId } = await submitted("ad@example.com");
    await made(
      reviseLetter(house.context("hr", NOON), {
        letterId,
        version: 1,
        blocks: [{ kind: "signature", text: "陈洁 云帆科技招聘组" }],
      }),
    );
    expect(await approveLetter(house.context("manager", NOON), { letterId, version: 1 })).toMatchObject({ ok: false });
    const { taken, mailer } = relay();
    await empty(mailer, later(7200));
    expect(lettersTo(taken, "ad@example.com")).toHaveLength(0);
    expect((await stateOf(letterId)).state).toBe("draft");
  });

  it("is not approved by whoever wrote it", async () => {
    const { letterId } = await submitted("ae@example.com");
    expect(await approveLetter(house.context("hr", NOON), { letterId, version: 1 })).toMatchObject({
      code: "not_allowed",
      messageKey: "approverIsAuthor",
    });
  });

  it("waits when the relay says later, and becomes a task when the address doesn't exist", async () => {
    const { letterId } = await submitted("af@example.com");
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    const busy = relay((mail) =>
      mail.to.address === "af@example.com" ? Object.assign(new Error("later"), { responseCode: 451 }) : null,
    );
    await empty(busy.mailer, later(31));
    expect((await stateOf(letterId)).state).toBe("queued");
    const gone = relay((mail) =>
      mail.to.address === "af@example.com"
        ? Object.assign(new Error("no such user"), { responseCode: 550, command: "RCPT TO" })
        : null,
    );
    await empty(gone.mailer, later(62));
    expect((await stateOf(letterId)).state).toBe("failed");
    const [row] = await house.db.select().from(deliveries).where(eq(deliveries.letterId, letterId));
    expect(row).toBeDefined();
    const { taken, mailer } = relay();
    await made(sendLetter(house.context("hr", later(100)), { letterId, version: 1, sendAfter: null }));
    await empty(mailer, later(101));
    expect(lettersTo(taken, "af@example.com")).toHaveLength(1);
    expect(lettersTo(gone.taken, "hr@example.com").at(-1)!.text).toContain("候选人af");
    expect((await stateOf(letterId)).state).toBe("sent");
  });

  it("is one letter for fifty hands that press the button at once", async () => {
    const { letterId } = await submitted("ag@example.com");
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => approveLetter(house.context("manager", NOON), { letterId, version: 1 })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const { taken, mailer } = relay();
    const workers = Array.from({ length: 4 }, (_, i) => sendDue(outbox(mailer, later(40), `worker-${i}`)));
    await Promise.all(workers);
    await empty(mailer, later(40));
    expect(lettersTo(taken, "ag@example.com")).toHaveLength(1);
  });

  it("is sent again under the same Message-ID when a worker died while handing it over", async () => {
    const { letterId } = await submitted("ah@example.com");
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    await empty(relay().mailer, NOON);
    const { taken, mailer } = relay();
    const dying = {
      async send(mail: OutgoingMail) {
        taken.push(mail);
        await new Promise(() => undefined);
      },
      close: () => undefined,
    };
    void sendDue(outbox(dying, later(31), "dead"));
    await expect.poll(() => lettersTo(taken, "ah@example.com").length).toBe(1);
    await empty(mailer, later(60));
    expect(lettersTo(taken, "ah@example.com")).toHaveLength(1);
    await empty(mailer, later(95));
    const both = lettersTo(taken, "ah@example.com");
    expect(both).toHaveLength(2);
    expect(both[0]!.id).toBe(both[1]!.id);
    expect(both[0]!.text).toBe(both[1]!.text);
    expect((await stateOf(letterId)).state).toBe("sent");
  });

  it("isn't handed over for ever when every try ends without a word: after the last one a person looks", async () => {
    const { letterId } = await submitted("ai@example.com");
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    const { taken, mailer } = relay();
    const crashed = { state: "transmitting", attempts: 6, leasedBy: "dead", leaseUntil: later(90) } as const;
    await house.db
      .update(deliveries)
      .set(crashed)
      .where(and(eq(deliveries.letterId, letterId), eq(deliveries.kind, "letter")));
    await house.db.update(letters).set({ state: "transmitting" }).where(eq(letters.id, letterId));
    await empty(mailer, later(100));
    expect(lettersTo(taken, "ai@example.com")).toHaveLength(0);
    expect((await stateOf(letterId)).state).toBe("failed");
    await made(sendLetter(house.context("hr", later(200)), { letterId, version: 1, sendAfter: null }));
    await empty(mailer, later(201));
    expect(lettersTo(taken, "ai@example.com")).toHaveLength(1);
  });
});

describe("what follows a letter", () => {
  it("is a conversation: a different view comes in once, and the answer shows the evidence that was chosen", async () => {
    const { letterId } = await submitted("ba@example.com");
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    const { taken, mailer } = relay();
    await empty(mailer, later(31));
    const actor = await candidateActor(letterId);
    const candidate = { db: house.db, keyring: house.keyring, actor, now: later(100) };
    const reply = { kind: "dispute" as const, text: "锁续期我写过", dimensions: ["sc"], idempotencyKey: "one" };
    await made(replyToLetter(candidate, reply));
    expect(await replyToLetter(candidate, reply)).toMatchObject({ code: "duplicate" });
    const answer = { letterId, text: "谢谢指出，这是当时的记录。", evidence: ["question:0.0"], idempotencyKey: "a" };
    await made(answerCandidate(house.context("hr", later(200)), answer));
    await empty(mailer, later(201));
    const [mail] = lettersTo(taken, "ba@example.com").slice(-1);
    expect(mail!.text).toContain("谢谢指出");
    const kinds = await house.db.select({ kind: events.kind }).from(events).where(eq(events.letterId, letterId));
    expect(kinds.map((row) => row.kind)).toEqual(
      expect.arrayContaining([
        "drafted",
        "submitted",
        "approved",
        "queued",
        "told",
        "disputed",
        "answered",
        "evidence_released",
      ]),
    );
  });

  it("never releases a remark that wasn't marked for sharing", async () => {
    const { letterId } = await submitted("bb@example.com");
    await made(approveLetter(house.context("manager", NOON), { letterId, version: 1 }));
    await empty(relay().mailer, later(31));
    const answer = { letterId, text: "答复", evidence: ["comment:0"], idempotencyKey: "b" };
    expect(await answerCandidate(house.context("hr", later(200)), answer)).toMatchObject({
      code: "invalid",
      messageKey: "notReleasable",
    });
  });
});
