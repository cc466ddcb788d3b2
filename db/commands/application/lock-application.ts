// An application's row, held until the command has decided.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Scene } from "@/db/command";
import type { ApplicationRow } from "@/db/queries/case/read-case-record";
import { applications } from "@/db/schema";
import { type Vault, openVault } from "@/db/vault";
import { type ApplicationId, isId } from "@/lib/domain/shared/id";

/** @returns null when there is no such application. */
export async function lockApplication(
  tx: Transaction,
  { keyring }: Pick<Scene, "keyring">,
  id: ApplicationId,
): Promise<{ readonly application: ApplicationRow; readonly vault: Vault } | null> {
  if (!isId(id)) return null;
  const [application] = await tx.select().from(applications).where(eq(applications.id, id)).for("update");
  if (!application) return null;
  return { application, vault: await openVault(tx, keyring, application.candidateId) };
}
