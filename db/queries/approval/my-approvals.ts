// A manager's two lists: letters that wait for their word, and those they decided lately.
import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { readSettings } from "@/db/queries/settings/read-settings";
import { applications, approvals, candidates, letters, positions, returns, submissions, users } from "@/db/schema";
import { type PromiseClock, promiseClock } from "@/lib/domain/delivery/promise-clock";
import type { LetterState } from "@/lib/domain/letter/letter";
import type { Person } from "@/lib/domain/people/actor";
import type { LetterId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";

type About = { readonly letterId: LetterId; readonly name: string; readonly position: string };
export type LetterToApprove = About & {
  readonly askedBy: string;
  readonly askedAt: Date;
  readonly interviewedAt: Date;
  readonly clock: PromiseClock;
};
export type LetterDecided = About & {
  readonly decision: "approved" | "returned";
  readonly at: Date;
  readonly state: LetterState;
};

type Context = CommandContext & { readonly actor: Person };

const LATELY = 20;

/** The longest waiting first. */
export async function lettersToApprove(
  { db, actor, now }: Context,
  { locale }: { readonly locale: Locale },
): Promise<LetterToApprove[]> {
  const { promiseMinutes, promiseLatestHours } = await readSettings(db);
  const rows = await db
    .select({
      letterId: letters.id,
      name: candidates.name,
      title: positions.title,
      owner: positions.locale,
      askedBy: users.name,
      askedAt: submissions.submittedAt,
      interviewedAt: applications.interviewedAt,
      toldAt: applications.toldAt,
    })
    .from(submissions)
    .innerJoin(letters, and(eq(letters.id, submissions.letterId), eq(letters.version, submissions.version)))
    .innerJoin(applications, eq(applications.id, letters.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(positions, eq(positions.id, applications.positionId))
    .innerJoin(users, eq(users.id, submissions.submittedBy))
    .where(
      and(eq(submissions.approverId, actor.userId), isNull(submissions.withdrawnAt), eq(letters.state, "submitted")),
    )
    .orderBy(asc(applications.interviewedAt))
    .limit(100);
  return rows.map(({ title, owner, toldAt, ...row }) => ({
    ...row,
    position: anyText(title, owner, locale),
    clock: promiseClock(
      { interviewedAt: row.interviewedAt, toldAt, promiseMinutes, latestHours: promiseLatestHours },
      now,
    ),
  }));
}

/** The newest first. */
export async function lettersDecided(
  { db, actor }: Context,
  { locale }: { readonly locale: Locale },
): Promise<LetterDecided[]> {
  const about = {
    letterId: letters.id,
    state: letters.state,
    name: candidates.name,
    title: positions.title,
    owner: positions.locale,
  };
  const yes = await db
    .select({ ...about, at: approvals.approvedAt })
    .from(approvals)
    .innerJoin(letters, eq(letters.id, approvals.letterId))
    .innerJoin(applications, eq(applications.id, letters.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(positions, eq(positions.id, applications.positionId))
    .where(eq(approvals.approvedBy, actor.userId))
    .orderBy(desc(approvals.approvedAt))
    .limit(LATELY);
  const back = await db
    .select({ ...about, at: returns.returnedAt })
    .from(returns)
    .innerJoin(letters, eq(letters.id, returns.letterId))
    .innerJoin(applications, eq(applications.id, letters.applicationId))
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(positions, eq(positions.id, applications.positionId))
    .where(eq(returns.returnedBy, actor.userId))
    .orderBy(desc(returns.returnedAt))
    .limit(LATELY);
  return [
    ...yes.map((row) => ({ ...row, decision: "approved" as const })),
    ...back.map((row) => ({ ...row, decision: "returned" as const })),
  ]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, LATELY)
    .map(({ title, owner, ...row }) => ({ ...row, position: anyText(title, owner, locale) }));
}
