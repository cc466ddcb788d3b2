// Whose letter a candidate's link opens: only one that was told. After a correction the old link leads to the corrected letter.
import { and, desc, eq, isNotNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
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
  const linked = alias(letters, "linked");
  const [row] = await db
    .select({ letterId: letters.id, applicationId: letters.applicationId, candidateId: applications.candidateId })
    .from(linked)
    .innerJoin(letters, and(eq(letters.applicationId, linked.applicationId), isNotNull(letters.toldAt)))
    .innerJoin(applications, eq(applications.id, letters.applicationId))
    .where(and(eq(linked.id, letterId), isNotNull(linked.toldAt)))
    .orderBy(desc(letters.createdAt), desc(letters.id))
    .limit(1);
  return row ?? null;
}
