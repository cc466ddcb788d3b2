// Over the API as on screens: whoever was in the interview hands in their own scorecard before they see what others scored.
import type { CommandContext } from "@/db/command";
import { ownScorecardFirst } from "@/db/queries/scorecard/asked-people";
import { userOf } from "@/lib/domain/people/actor";
import { type ApplicationId, isId } from "@/lib/domain/shared/id";

export async function scoresFirst({ db, actor }: Pick<CommandContext, "db" | "actor">, id: string): Promise<boolean> {
  return isId(id) && ownScorecardFirst(db, userOf(actor), id as ApplicationId);
}
