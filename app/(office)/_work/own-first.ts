// Whoever was in the interview hands in their own scorecard before they see what others scored: every such page leads there first.
import "server-only";
import { redirect } from "next/navigation";
import type { Office } from "@/app/_server/guard";
import { ownScorecardFirst } from "@/db/queries/scorecard/asked-people";
import { type ApplicationId, isId } from "@/lib/domain/shared/id";

export async function ownFirst({ person, context }: Office, id: string): Promise<void> {
  if (isId(id) && (await ownScorecardFirst(context.db, person.userId, id as ApplicationId)))
    redirect(`/applications/${id}/scorecard`);
}
