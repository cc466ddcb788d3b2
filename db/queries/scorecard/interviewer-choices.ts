// Who may be asked for a scorecard of an interview: those who work here and may write one, and whoever is asked already.
import { and, asc, eq, inArray, isNull, or } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { interviewers, users } from "@/db/schema";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { SCORERS } from "./asked-people";

export type InterviewerChoice = { readonly name: string; readonly email: string };

const MOST = 300;

/** By name. @param id left out for an application that is only made now */
export async function interviewerChoices(
  { db }: Pick<CommandContext, "db">,
  id?: ApplicationId,
): Promise<readonly InterviewerChoice[]> {
  const asked = db
    .select({ id: interviewers.userId })
    .from(interviewers)
    .where(id === undefined ? undefined : eq(interviewers.applicationId, id));
  return db
    .select({ name: users.name, email: users.email })
    .from(users)
    .where(
      or(
        and(inArray(users.role, SCORERS), isNull(users.disabledAt)),
        id === undefined ? undefined : inArray(users.id, asked),
      ),
    )
    .orderBy(asc(users.name), asc(users.id))
    .limit(MOST);
}
