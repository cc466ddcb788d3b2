// The request for approval that is open for a letter, if any.
import { and, desc, eq, isNull } from "drizzle-orm";
import type { LetterId } from "@/lib/domain/shared/id";
import type { Transaction } from "@/db/client";
import { submissions } from "@/db/schema";

export async function openSubmission(tx: Transaction, letterId: LetterId) {
  const [row] = await tx
    .select()
    .from(submissions)
    .where(and(eq(submissions.letterId, letterId), isNull(submissions.withdrawnAt)))
    .orderBy(desc(submissions.submittedAt))
    .limit(1);
  return row;
}
