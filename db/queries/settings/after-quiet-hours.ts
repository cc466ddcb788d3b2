// The first instant from a wanted one on at which a candidate may be told, on their own clock.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { candidates } from "@/db/schema";
import { outsideQuietHours } from "@/lib/domain/delivery/quiet-hours";
import type { CandidateId } from "@/lib/domain/shared/id";
import { readSettings } from "./read-settings";

export async function afterQuietHours(tx: Transaction, candidateId: CandidateId, wanted: Date): Promise<Date> {
  const [candidate] = await tx
    .select({ timeZone: candidates.timeZone })
    .from(candidates)
    .where(eq(candidates.id, candidateId));
  const { companyTimeZone, quietFrom, quietTo } = await readSettings(tx);
  return outsideQuietHours(wanted, candidate?.timeZone ?? companyTimeZone, { from: quietFrom, until: quietTo });
}
