// A small company for tests: colleagues, one position, and people who apply to it.
import type { CommandContext } from "@/db/command";
import { makeApplication } from "@/db/commands/application/make-application";
import { makePosition } from "@/db/commands/position/make-position";
import { saveScorecard } from "@/db/commands/scorecard/save-scorecard";
import { users } from "@/db/schema";
import { testDatabase } from "@/db/testing";
import { type NewApplication, newApplicationSchema } from "@/lib/domain/application/application";
import { scorecardSchema } from "@/lib/domain/evaluation/scorecard";
import type { Actor } from "@/lib/domain/people/actor";
import { ROLES, type Role } from "@/lib/domain/people/permission";
import { newPositionSchema } from "@/lib/domain/position/position";
import type { ApplicationId, PositionId, UserId } from "@/lib/domain/shared/id";
import type { Result } from "@/lib/domain/shared/result";
import { newId } from "@/lib/platform/id";

const NOW = new Date("2026-11-23T07:00:00Z");

export const POSITION = {
  title: "高级Java开发",
  locale: "zh-CN",
  status: "open",
  dimensions: [
    { key: "sc", name: "Spring Cloud", weight: 60, required: 80, mustHave: true },
    { key: "dtx", name: "分布式事务", weight: 40, required: 70, mustHave: false },
  ],
  salaryBand: { min: 25000, max: 35000, currency: "CNY", period: "month" },
  fallback: null,
};

type Person = { readonly name?: string; readonly email?: string | null; readonly locale?: "zh-CN" | "en" };

/** Call once at the top of a test file. @param opened a migrated database; else a new one is made for this file. */
export async function testCase(opened?: Pick<Awaited<ReturnType<typeof testDatabase>>, "db" | "client" | "keyring">) {
  const { db, client, keyring } = opened ?? (await testDatabase());
  const ids = Object.fromEntries(ROLES.map((role) => [role, newId<"user">(NOW)])) as Record<Role, UserId>;
  await db
    .insert(users)
    .values(
      ROLES.map((role) => ({ id: ids[role], email: `${role}@example.com`, name: `The ${role}`, role, createdAt: NOW })),
    );
  const actor = (role: Role): Actor => ({ kind: "person", userId: ids[role], role, name: `The ${role}` });
  const context = (role: Role = "hr", now: Date = NOW): CommandContext => ({ db, keyring, actor: actor(role), now });
  const position = await made(makePosition(context(), newPositionSchema.parse(POSITION)));

  async function application(
    more: Partial<NewApplication> & { readonly person?: Person } = {},
  ): Promise<NewApplication> {
    const { person, ...fields } = more;
    return newApplicationSchema.parse({
      positionId: position.id,
      candidate: { name: "王小川", email: "wang@example.com", locale: "zh-CN", ...person },
      salaryExpectation: { amount: 30000, currency: "CNY", period: "month", monthsPerYear: 12 },
      interviewNotes: ["负责过支付系统的改造"],
      interviewedAt: "2026-11-23T14:05:00+08:00",
      ...fields,
    });
  }

  return {
    db,
    client,
    keyring,
    ids,
    context,
    positionId: position.id as PositionId,
    application,
    apply: async (person: Person = {}) => made(makeApplication(context(), await application({ person }))),
    score: async (applicationId: ApplicationId, score: number, email = "jia@example.com", more: object = {}) =>
      made(saveScorecard(context(), { applicationId, scorecard: card(score, email, more) })),
  };
}

export function card(score: number | null, email = "jia@example.com", more: object = {}) {
  return scorecardSchema.parse({
    interviewer: { name: "面试官甲", email },
    scores: [
      { dimension: "sc", score },
      { dimension: "dtx", score: 85 },
    ],
    strengths: [{ dimension: "dtx", item: "分布式事务处理思路清晰", evidence: "TCC加补偿任务" }],
    ...more,
  });
}

/** The value of a command that must not be refused. */
export async function made<T>(result: Promise<Result<T>>): Promise<T> {
  const answer = await result;
  if (!answer.ok) throw new Error(`refused: ${answer.code} ${answer.messageKey} ${JSON.stringify(answer.fields)}`);
  return answer.value;
}
