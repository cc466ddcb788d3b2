// The small figures at the office's places: what waits for this reader.
import { and, eq, isNull, sql } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { applicationFacts } from "@/db/queries/application/application-facts";
import { applications, letters, submissions } from "@/db/schema";
import type { Person } from "@/lib/domain/people/actor";
import { roleMay } from "@/lib/domain/people/permission";

export type OfficeCounts = { readonly replies: number; readonly approvals: number };

type Context = CommandContext & { readonly actor: Person };

export async function officeCounts({ db, actor }: Context): Promise<OfficeCounts> {
  return {
    replies: roleMay(actor.role, "conversation.answer")
      ? await db.$count(applications, sql`${applicationFacts.openReplies} > 0`)
      : 0,
    approvals: roleMay(actor.role, "letter.approve") ? await waitingFor(db, actor) : 0,
  };
}

async function waitingFor(db: Context["db"], actor: Person): Promise<number> {
  const [row] = await db
    .select({ n: sql<number>`count(distinct ${letters.id})::int` })
    .from(submissions)
    .innerJoin(letters, and(eq(letters.id, submissions.letterId), eq(letters.version, submissions.version)))
    .where(
      and(eq(submissions.approverId, actor.userId), isNull(submissions.withdrawnAt), eq(letters.state, "submitted")),
    );
  return row?.n ?? 0;
}
