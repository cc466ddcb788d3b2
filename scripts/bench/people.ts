// People for benchmarks: interviewed, scored, decided, with a letter as far on its way as is wanted; all through the commands.
import { setTimeout as pause } from "node:timers/promises";
import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { makeApplication } from "@/db/commands/application/make-application";
import { replyToLetter } from "@/db/commands/conversation/reply-to-letter";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { approveLetter } from "@/db/commands/letter/approve-letter";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { sendLetter } from "@/db/commands/letter/send-letter";
import { submitLetter } from "@/db/commands/letter/submit-letter";
import { makePosition } from "@/db/commands/position/make-position";
import { saveScorecard } from "@/db/commands/scorecard/save-scorecard";
import { applications, letters, users } from "@/db/schema";
import { newApplicationSchema } from "@/lib/domain/application/application";
import { scorecardSchema } from "@/lib/domain/evaluation/scorecard";
import type { Person } from "@/lib/domain/people/actor";
import { newPositionSchema } from "@/lib/domain/position/position";
import type { ApplicationId, LetterId, PositionId } from "@/lib/domain/shared/id";
import type { Result } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";
import type { Memory } from "./ground";

const POSITION = {
  title: "高级Java开发",
  locale: "zh-CN",
  status: "open",
  dimensions: [
    { key: "sc", name: "Spring Cloud", weight: 40, required: 80, mustHave: true },
    { key: "dtx", name: "分布式事务", weight: 30, required: 70, mustHave: false },
    { key: "conc", name: "并发编程", weight: 20, required: 75, mustHave: false },
    { key: "code", name: "代码提交质量", weight: 10, required: 70, mustHave: false },
  ],
  salaryBand: { min: 25000, max: 35000, currency: "CNY", period: "month", disclosable: true },
  fallback: { title: "基层开发工程师", status: "open", description: "负责分布式系统的基础开发" },
};

/** @returns what one recruiter and one manager of a fresh company do. */
export async function openCompany({ db, keyring }: Memory) {
  const [hr, manager] = [await colleague(db, "hr"), await colleague(db, "manager")];
  const as = (actor: Person): CommandContext => ({ db, keyring, actor, now: new Date() });
  const { id } = needed(await makePosition(as(hr), newPositionSchema.parse(POSITION)));
  const positionId = id as PositionId;
  let people = 0;

  async function interviewed(): Promise<ApplicationId> {
    const number = ++people;
    const name = `${"赵钱孙李周吴郑王冯陈".charAt(number % 10)}${"一二三四五六七八九十".charAt(Math.floor(number / 10) % 10)}川`;
    const wish = {
      positionId,
      candidate: { name, email: `person-${number}@bench.example.com`, locale: "zh-CN" },
      salaryExpectation: { amount: 30000, currency: "CNY", period: "month", monthsPerYear: 12 },
      interviewNotes: ["负责过支付系统的改造"],
      interviewedAt: new Date(Date.now() - 20 * 60_000).toISOString(),
    };
    return needed(await makeApplication(as(hr), newApplicationSchema.parse(wish))).id as ApplicationId;
  }

  async function score(applicationId: ApplicationId, card: Card = { interviewer: "jia", first: 55 }): Promise<void> {
    needed(await saveScorecard(as(hr), { applicationId, scorecard: scorecard(card) }));
  }

  async function decided(): Promise<ApplicationId> {
    const applicationId = await interviewed();
    await score(applicationId);
    const disposition = { code: "skill_gap" as const, note: "Spring Cloud 实战不足" };
    needed(await decideDisposition(as(hr), { applicationId, disposition }));
    return applicationId;
  }

  /** A letter that waits for the manager's yes. */
  async function submitted(): Promise<LetterId> {
    const applicationId = await decided();
    const wish = { applicationId, strategy: null, overrideReason: null, seed: 0 };
    const { id: letterId, version } = needed(await composeLetter(as(hr), wish));
    const asked = { letterId, version, approverEmail: manager.email, sendOnApproval: false, note: null };
    needed(await submitLetter(as(hr), asked));
    return letterId;
  }

  const approve = async (letterId: LetterId) => needed(await approveLetter(as(manager), { letterId, version: 1 }));
  /** Into the outbox; a worker takes it from there. */
  const send = async (letterId: LetterId) =>
    needed(await sendLetter(as(hr), { letterId, version: 1, sendAfter: null }));

  return { interviewed, score, decided, submitted, approve, send };
}

export type Told = { readonly applicationId: ApplicationId; readonly letterId: LetterId; readonly path: string };
const told = new WeakMap<Memory, Promise<Told>>();

/** Somebody who has the letter and has asked something back. The house's own worker sends it. */
export function oneWhoWasTold(house: Memory): Promise<Told> {
  const known = told.get(house) ?? tell(house);
  told.set(house, known);
  return known;
}

async function tell(house: Memory): Promise<Told> {
  const { submitted, approve, send } = await openCompany(house);
  const letterId = await submitted();
  await approve(letterId);
  await send(letterId);
  const letter = await sentLetter(house, letterId);
  const { applicationId, candidateLinkId: linkId } = letter;
  const [application] = await house.db.select().from(applications).where(eq(applications.id, applicationId));
  if (!linkId || !application) throw new Error("a letter without its link");
  const { candidateId } = application;
  const actor = { kind: "candidate" as const, linkId, candidateId, applicationId, letterId };
  const question = { kind: "question" as const, text: "请问Redis分布式锁那一题差在哪里？", dimensions: [] };
  needed(await replyToLetter({ ...house, actor, now: new Date() }, { ...question, idempotencyKey: "bench" }));
  return { applicationId, letterId, path: `/c/${house.keyring.linkSecret(linkId, 1)}` };
}

async function sentLetter({ db }: Memory, letterId: LetterId) {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(50)) {
    const [letter] = await db.select().from(letters).where(eq(letters.id, letterId));
    if (letter?.state === "sent") return letter;
  }
  throw new Error("the letter did not leave within a minute");
}

async function colleague(db: Memory["db"], role: "hr" | "manager"): Promise<Person & { readonly email: string }> {
  const now = new Date();
  const userId = newId<"user">(now);
  const email = `${role}-${userId.slice(-8)}@bench.example.com`;
  const name = role === "hr" ? "林静" : "王磊";
  await db.insert(users).values({ id: userId, email, name, role, createdAt: now });
  return { kind: "person", userId, role, name, email };
}

type Card = { readonly interviewer: string; readonly first: number };

function scorecard({ interviewer, first }: Card) {
  return scorecardSchema.parse({
    interviewer: { name: "面试官", email: `${interviewer}@bench.example.com` },
    scores: [
      { dimension: "sc", score: first },
      { dimension: "dtx", score: 85 },
      { dimension: "conc", score: 70 },
      { dimension: "code", score: 72 },
    ],
    gapItems: [{ dimension: "sc", item: "Java Spring Cloud框架的实战经验不足" }],
    strengths: [{ dimension: "dtx", item: "分布式事务处理思路清晰", evidence: "支付系统改造：TCC加补偿任务" }],
    comments: [
      { dimension: "conc", text: "对并发编程的理解不够深入", by: "面试官", shareable: true },
      { dimension: null, text: "沟通节奏偏慢，追问后能说清楚", by: "面试官", shareable: false },
    ],
  });
}

/** The value of a command that must not be refused. */
function needed<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`refused: ${result.code} ${result.messageKey} ${JSON.stringify(result.fields)}`);
  return result.value;
}
