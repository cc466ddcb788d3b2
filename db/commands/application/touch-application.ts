// Something about an application changed: its version rises, so that a form opened before is found stale.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ApplicationRow } from "@/db/queries/case/read-case-record";
import { applications } from "@/db/schema";

export async function touchApplication(tx: Transaction, application: ApplicationRow, now: Date): Promise<void> {
  await tx
    .update(applications)
    .set({ updatedAt: now, version: application.version + 1 })
    .where(eq(applications.id, application.id));
}
