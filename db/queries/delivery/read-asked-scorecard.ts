// What a reminder of a scorecard says: whose interview it was, for which position, and when it ended.
import { eq } from "drizzle-orm";
import type { Database } from "@/db/client";
import type { Delivery } from "@/db/outbox";
import { applications, candidates, positions } from "@/db/schema";
import { type Locale, anyText } from "@/lib/domain/shared/locale";

export type AskedScorecard = {
  readonly applicationId: string;
  readonly candidateName: string;
  readonly positionTitle: string;
  readonly interviewedAt: Date;
};

/** @param reader the colleague's language */
export async function readAskedScorecard(
  db: Database,
  { applicationId }: Pick<Delivery, "applicationId">,
  reader: Locale,
): Promise<AskedScorecard | null> {
  if (!applicationId) return null;
  const [row] = await db
    .select({ name: candidates.name, position: positions, interviewedAt: applications.interviewedAt })
    .from(applications)
    .innerJoin(candidates, eq(candidates.id, applications.candidateId))
    .innerJoin(positions, eq(positions.id, applications.positionId))
    .where(eq(applications.id, applicationId));
  if (!row) return null;
  const { name, position, interviewedAt } = row;
  return {
    applicationId,
    candidateName: name,
    positionTitle: anyText(position.title, position.locale, reader),
    interviewedAt,
  };
}
