// Who was in an interview and is asked for a scorecard, and for whom that still holds.
import { and, asc, eq, inArray, isNull, not, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { applications, interviewers, users } from "@/db/schema";
import { type AskState, askState, askedFrom } from "@/lib/domain/delivery/scorecard-reminders";
import { ROLES, roleMay } from "@/lib/domain/people/permission";
import type { ApplicationId, UserId } from "@/lib/domain/shared/id";

export type AskedPerson = {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly askedAt: Date;
  readonly handedIn: boolean;
};

/** Who may be asked at all. */
export const SCORERS = ROLES.filter((role) => roleMay(role, "scorecard.write"));

const handedIn = sql<boolean>`exists (select 1 from scorecards c
  where c.application_id = ${applications.id} and c.current and c.interviewer_email = ${users.email})`;

/** Beside an interviewer with their account and application: nobody waits for a scorecard once a reason was chosen, or it ended otherwise. */
const isOpen = and(
  isNull(applications.toldAt),
  isNull(applications.decidedAt),
  eq(applications.result, "open"),
  isNull(users.disabledAt),
  inArray(users.role, SCORERS),
  not(handedIn),
);

/** In the order they were asked. */
export async function askedPeople(db: Database | Transaction, id: ApplicationId): Promise<readonly AskedPerson[]> {
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      askedAt: interviewers.askedAt,
      handedIn,
    })
    .from(interviewers)
    .innerJoin(users, eq(users.id, interviewers.userId))
    .innerJoin(applications, eq(applications.id, interviewers.applicationId))
    .where(eq(interviewers.applicationId, id))
    .orderBy(asc(interviewers.askedAt), asc(users.name));
}

/** Somebody whose scorecard is still waited for. */
export type OpenAsk = { readonly userId: UserId; readonly name: string; readonly state: AskState };

/** Whose scorecards are waited for, by application. */
export async function openAsks(
  db: Database | Transaction,
  ids: readonly ApplicationId[],
  now: Date,
): Promise<ReadonlyMap<ApplicationId, readonly OpenAsk[]>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({
      id: applications.id,
      userId: users.id,
      name: users.name,
      interviewedAt: applications.interviewedAt,
      askedAt: interviewers.askedAt,
    })
    .from(interviewers)
    .innerJoin(users, eq(users.id, interviewers.userId))
    .innerJoin(applications, eq(applications.id, interviewers.applicationId))
    .where(and(inArray(applications.id, [...ids]), isOpen))
    .orderBy(asc(interviewers.askedAt), asc(users.name));
  return Map.groupBy(
    rows.map(({ id, userId, name, interviewedAt, askedAt }) => ({
      id,
      userId,
      name,
      state: askState(askedFrom(interviewedAt, askedAt), now),
    })),
    (row) => row.id,
  );
}

/**
 * The reader was in the interview and their own scorecard is still wanted: until it is in, nothing that tells what others
 * scored is for them, whatever their role.
 */
export async function ownScorecardFirst(
  db: Database | Transaction,
  userId: UserId | null,
  id: ApplicationId,
): Promise<boolean> {
  if (userId === null) return false;
  const rows = await db
    .select({ userId: interviewers.userId })
    .from(interviewers)
    .innerJoin(users, eq(users.id, interviewers.userId))
    .innerJoin(applications, eq(applications.id, interviewers.applicationId))
    .where(and(eq(interviewers.userId, userId), eq(applications.id, id), isOpen))
    .limit(1);
  return rows.length > 0;
}
