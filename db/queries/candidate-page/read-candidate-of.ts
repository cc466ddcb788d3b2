// Whose letter a candidate's link opens: only one that was told.
import { and, eq, isNotNull } from "drizzle-orm";
import type { Database } from "@/db/client";
import { applications, letters } from "@/db/schema";
import type { ApplicationId, CandidateId, LetterId } from "@/lib/domain/shared/id";

export async function readCandidateOf(
  db: Database,
  letterId: LetterId,
): Promise<{
  readonly letterId: LetterId;
  readonly applicationId: ApplicationId;
  readonly candidateId: CandidateId;
} | null> {
  const [row] = await db
    .select({ letterId: letters.id, applicationId: letters.applicationId, candidateId: applications.candidateId })
    .from(letters)
    .innerJoin(applications, eq(applications.id, letters.applicationId))
    .where(and(eq(letters.id, letterId), isNotNull(letters.toldAt)));
  return row ?? null;
}
