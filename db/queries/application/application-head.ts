// The head of every screen about one application: who it is, for which position, and how the promise clock stands.
import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { readSettings } from "@/db/queries/settings/read-settings";
import { applications, candidates, positions } from "@/db/schema";
import { type PromiseClock, promiseClock } from "@/lib/domain/delivery/promise-clock";
import { type ApplicationId, type CandidateId, type PositionId, isId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";

export type ApplicationHead = {
  readonly id: ApplicationId;
  readonly candidateId: CandidateId;
  readonly positionId: PositionId;
  readonly name: string;
  readonly position: string;
  readonly candidateLocale: Locale;
  readonly interviewedAt: Date;
  readonly toldAt: Date | null;
  readonly toldChannel: string | null;
  readonly clock: PromiseClock;
};

/** @returns null when there is no such application */
export async function applicationHead(
  { db, now }: Pick<CommandContext, "db" | "now">,
  { id, locale }: { readonly id: ApplicationId; readonly locale: Locale },
): Promise<ApplicationHead | null> {
  if (!isId(id)) return null;
  const [row] = await db
    .select({ application: applications, name: candidates.name, locale: candidates.locale, position: positions })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(positions, eq(positions.id, applications.positionId))
    .where(eq(applications.id, id));
  if (!row) return null;
  const { interviewedAt, toldAt, toldChannel, candidateId } = row.application;
  const { promiseMinutes, promiseLatestHours } = await readSettings(db);
  return {
    id,
    candidateId,
    positionId: row.position.id,
    name: row.name,
    position: anyText(row.position.title, row.position.locale, locale),
    candidateLocale: row.locale,
    interviewedAt,
    toldAt,
    toldChannel,
    clock: promiseClock({ interviewedAt, toldAt, promiseMinutes, latestHours: promiseLatestHours }, now),
  };
}
