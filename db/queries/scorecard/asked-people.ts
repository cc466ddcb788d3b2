// Who was in an interview and is asked for a scorecard, and for whom that still holds.
import { type SQL, asc, eq, sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { applications, interviewers, users } from "@/db/schema";
import type { ApplicationId, UserId } from "@/lib/domain/shared/id";

export type AskedPerson = {
  readonly id: UserId;
  readonly name: string;
  readonly email: string;
  readonly askedAt: Date;
  readonly handedIn: boolean;
};

/** A condition beside `applications` (not aliased): nobody waits for a scorecard once a reason was chosen or it ended otherwise. */
export const takesScorecards = sql`("applications"."told_at" is null and "applications"."decided_at" is null
  and "applications"."result" = 'open')`;

const cardOf = (user: SQL) => sql`exists (select 1 from scorecards c
  where c.application_id = "applications"."id" and c.current and c.interviewer_email = ${user})`;

/** A condition beside `applications`: this colleague was asked, and their scorecard is neither in nor done without. */
export function stillAsked(userId: UserId): SQL<boolean> {
  return sql<boolean>`(${takesScorecards} and exists (select 1 from interviewers i join users u on u.id = i.user_id
    where i.application_id = "applications"."id" and i.user_id = ${userId} and not ${cardOf(sql`u.email`)}))`;
}

/** In the order they were asked. */
export async function askedPeople(db: Database | Transaction, id: ApplicationId): Promise<readonly AskedPerson[]> {
  return db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      askedAt: interviewers.askedAt,
      handedIn: sql<boolean>`${cardOf(sql`${users.email}`)}`,
    })
    .from(interviewers)
    .innerJoin(users, eq(users.id, interviewers.userId))
    .innerJoin(applications, eq(applications.id, interviewers.applicationId))
    .where(eq(interviewers.applicationId, id))
    .orderBy(asc(interviewers.askedAt), asc(users.name));
}

/**
 * The reader was in the interview and their own scorecard is still wanted: until it is in, nothing that tells what others
 * scored is for them, whatever their role.
 */
export async function ownScorecardFirst(
  db: Pick<Database, "$count">,
  userId: UserId | null,
  id: ApplicationId,
): Promise<boolean> {
  if (userId === null) return false;
  return (await db.$count(applications, sql`"applications"."id" = ${id} and ${stillAsked(userId)}`)) > 0;
}
