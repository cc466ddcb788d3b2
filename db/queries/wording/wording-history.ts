// Who changed the company's wording rules, when and how; the newest first.
import { desc, eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { users, wordingPacks } from "@/db/schema";
import type { LayerStep } from "@/lib/domain/shared/wording/company/change-layer";

export type WordingVersion = {
  readonly version: number;
  readonly step: LayerStep;
  readonly by: string;
  readonly at: Date;
};

const MOST = 100;

export async function wordingHistory({ db }: Pick<CommandContext, "db">): Promise<readonly WordingVersion[]> {
  return await db
    .select({
      version: wordingPacks.version,
      step: wordingPacks.step,
      by: users.name,
      at: wordingPacks.changedAt,
    })
    .from(wordingPacks)
    .innerJoin(users, eq(users.id, wordingPacks.changedBy))
    .orderBy(desc(wordingPacks.version))
    .limit(MOST);
}
