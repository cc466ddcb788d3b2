// Today: everyone who waits for an answer, and everyone who got one today, with what each of them waits for.
import { and, asc, desc, eq, gte, inArray, isNull, or, sql } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { applicationFacts } from "@/db/queries/application/application-facts";
import { inSight } from "@/db/queries/application/in-sight";
import { type OpenAsk, openAsks } from "@/db/queries/scorecard/asked-people";
import { readSettings } from "@/db/queries/settings/read-settings";
import { applications, candidates, letters, positions, scorecards, submissions, users } from "@/db/schema";
import type { ApplicationStatus } from "@/lib/domain/application/application";
import { applicationStatus } from "@/lib/domain/delivery/application-status";
import { type PromiseClock, promiseClock } from "@/lib/domain/delivery/promise-clock";
import type { LetterState } from "@/lib/domain/letter/letter";
import type { Person } from "@/lib/domain/people/actor";
import type { ApplicationId, LetterId, UserId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";

export type WorkLetter = {
  readonly id: LetterId;
  readonly state: LetterState;
  readonly sendAfter: Date | null;
  readonly approverId: UserId | null;
  readonly approverName: string | null;
  /** Who last asked for a change. */
  readonly returnedBy: string | null;
  readonly askedBy: string | null;
  readonly askedAt: Date | null;
  readonly openedAt: Date | null;
};
export type WorkItem = {
  readonly id: ApplicationId;
  readonly name: string;
  readonly position: string;
  readonly status: ApplicationStatus;
  readonly interviewedAt: Date;
  readonly toldAt: Date | null;
  readonly clock: PromiseClock;
  readonly openReplies: number;
  readonly replies: number;
  /** The reader's own scorecard is in. */
  readonly scoredByMe: boolean;
  /** It is said who was in the interview. */
  readonly named: boolean;
  /** Whose scorecards are still waited for. */
  readonly asks: readonly OpenAsk[];
  readonly letter: WorkLetter | null;
};

type Context = CommandContext & { readonly actor: Person };

/** More than anybody works through in a day; older ones follow as these are done. */
const MOST = 200;

/** The longest waiting first. */
export async function todaysWork(context: Context, { locale }: { readonly locale: Locale }): Promise<WorkItem[]> {
  const { db, actor, now } = context;
  const { promiseMinutes, promiseLatestHours, companyTimeZone } = await readSettings(db);
  const midnight = sql`date_trunc('day', ${now.toISOString()}::timestamptz, ${companyTimeZone})`;
  const rows = await db
    .select({
      application: applications,
      name: candidates.name,
      title: positions.title,
      titleLocale: positions.locale,
      scoredByMe: sql<boolean>`exists (select 1 from scorecards c join users u on u.email = c.interviewer_email
        where c.application_id = "applications"."id" and c.current and u.id = ${actor.userId})`,
      named: sql<boolean>`exists (select 1 from interviewers i where i.application_id = "applications"."id")`,
      ...applicationFacts,
    })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(positions, eq(positions.id, applications.positionId))
    .where(
      and(
        inSight(actor),
        isNull(candidates.erasedAt),
        inArray(applications.result, ["open", "not_hired"]),
        or(isNull(applications.toldAt), gte(applications.toldAt, midnight), sql`${applicationFacts.openReplies} > 0`),
      ),
    )
    .orderBy(asc(applications.interviewedAt), asc(applications.id))
    .limit(MOST);
  const ids = rows.map((row) => row.application.id);
  const found = await lettersOf(context, ids);
  const asks = await openAsks(db, ids, now);
  return rows.map(({ application, name, title, titleLocale, scoredByMe, named, ...facts }) => ({
    id: application.id,
    name,
    position: anyText(title, titleLocale, locale),
    status: applicationStatus({ ...facts, result: application.result, toldAt: application.toldAt }, now),
    interviewedAt: application.interviewedAt,
    toldAt: application.toldAt,
    clock: promiseClock(
      {
        interviewedAt: application.interviewedAt,
        toldAt: application.toldAt,
        promiseMinutes,
        latestHours: promiseLatestHours,
      },
      now,
    ),
    openReplies: facts.openReplies,
    replies: facts.replies,
    scoredByMe,
    named,
    asks: asks.get(application.id) ?? [],
    letter: found.get(application.id) ?? null,
  }));
}

/** The newest letter of each application, with who was asked to approve it last. */
export async function lettersOf(
  { db }: Pick<CommandContext, "db">,
  ids: readonly ApplicationId[],
): Promise<ReadonlyMap<ApplicationId, WorkLetter>> {
  if (ids.length === 0) return new Map();
  const asker = sql<string | null>`(select u.name from users u where u.id = ${submissions.submittedBy})`;
  const sender = sql<string | null>`(
    select u.name from returns r join users u on u.id = r.returned_by
    where r.letter_id = "letters"."id" order by r.returned_at desc limit 1)`;
  const rows = await db
    .selectDistinctOn([letters.applicationId], {
      applicationId: letters.applicationId,
      id: letters.id,
      state: letters.state,
      sendAfter: letters.sendAfter,
      approverId: submissions.approverId,
      approverName: users.name,
      returnedBy: sender,
      askedBy: asker,
      askedAt: submissions.submittedAt,
      openedAt: submissions.openedAt,
    })
    .from(letters)
    .leftJoin(submissions, and(eq(submissions.letterId, letters.id), isNull(submissions.withdrawnAt)))
    .leftJoin(users, eq(users.id, submissions.approverId))
    .where(and(inArray(letters.applicationId, [...ids]), isNull(letters.pastAt)))
    .orderBy(letters.applicationId, desc(letters.createdAt), desc(submissions.submittedAt));
  return new Map(rows.map(({ applicationId, ...letter }) => [applicationId, letter]));
}

/** When the first scorecard of an application came in. */
export async function firstScorecardAt({ db }: Pick<CommandContext, "db">, id: ApplicationId): Promise<Date | null> {
  const [row] = await db
    .select({ at: scorecards.createdAt })
    .from(scorecards)
    .where(eq(scorecards.applicationId, id))
    .orderBy(asc(scorecards.createdAt))
    .limit(1);
  return row?.at ?? null;
}
