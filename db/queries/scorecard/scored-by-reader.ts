// Has the reader handed in their own scorecard for this application?
import { and, eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { scorecards, users } from "@/db/schema";
import type { Person } from "@/lib/domain/people/actor";
import type { ApplicationId } from "@/lib/domain/shared/id";

type Context = CommandContext & { readonly actor: Person };

export async function scoredByReader({ db, actor }: Context, id: ApplicationId): Promise<boolean> {
  const rows = await db
    .select({ id: scorecards.id })
    .from(scorecards)
    .innerJoin(users, eq(users.email, scorecards.interviewerEmail))
    .where(and(eq(scorecards.applicationId, id), eq(scorecards.current, true), eq(users.id, actor.userId)))
    .limit(1);
  return rows.length > 0;
}
