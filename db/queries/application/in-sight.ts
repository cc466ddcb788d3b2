// Whom a colleague sees: all candidates, or as an interviewer those who still wait for an answer and whose interview they may have been in, and those they scored themselves.
import { type SQL, sql } from "drizzle-orm";
import type { Database } from "@/db/client";
import { applications } from "@/db/schema";
import type { Actor } from "@/lib/domain/people/actor";
import { roleMay } from "@/lib/domain/people/permission";
import type { ApplicationId } from "@/lib/domain/shared/id";

/** A condition beside `applications` (not aliased); undefined where everything is in sight. */
export function inSight(actor: Actor): SQL | undefined {
  if (actor.kind === "system") return undefined;
  if (actor.kind === "candidate") return sql`"applications"."id" = ${actor.applicationId}`;
  if (roleMay(actor.role, "evaluation.read")) return undefined;
  // Where it is said who was in the interview, it isn't for the other interviewers.
  const named = sql`exists (select 1 from interviewers i where i.application_id = "applications"."id")`;
  const here = sql`exists (select 1 from interviewers i
    where i.application_id = "applications"."id" and i.user_id = ${actor.userId})`;
  return sql`(("applications"."told_at" is null and "applications"."result" = 'open' and (not ${named} or ${here})) or exists (
    select 1 from scorecards c join users u on u.email = c.interviewer_email
    where c.application_id = "applications"."id" and c.current and u.id = ${actor.userId}))`;
}

/** Out of sight is answered like what doesn't exist. */
export async function isInSight(db: Pick<Database, "$count">, actor: Actor, id: ApplicationId): Promise<boolean> {
  const condition = inSight(actor);
  if (condition === undefined) return true;
  return (await db.$count(applications, sql`"applications"."id" = ${id} and ${condition}`)) > 0;
}
