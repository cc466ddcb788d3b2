// Finds a candidate again by mail address and name. Two people may share an address: they are never merged.
import { asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { candidates } from "@/db/schema";
import type { CandidateId } from "@/lib/domain/shared/id";

/** What the caller should look at: somebody else is known under the same address. */
export type CandidateWarning = { readonly code: "name_differs"; readonly candidateId: CandidateId };

/** Names compared as people mean them: without blanks, width or case. */
function foldName(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}

export async function findCandidate(
  tx: Transaction,
  keyring: Keyring,
  person: { readonly name: string; readonly email: string | null },
) {
  if (person.email === null) return { found: null, emailIndex: null, warnings: [] };
  const emailIndex = keyring.addressIndex(person.email);
  // Two requests for one new person, at the same moment, must not make two.
  await tx.execute(sql`select pg_advisory_xact_lock(${emailIndex.readBigInt64BE(0).toString()}::bigint)`);
  const known = await tx
    .select()
    .from(candidates)
    .where(eq(candidates.emailIndex, emailIndex))
    .orderBy(asc(candidates.createdAt));
  const found = known.find((one) => one.erasedAt === null && foldName(one.name) === foldName(person.name)) ?? null;
  const warnings: CandidateWarning[] = found
    ? []
    : known.map((one) => ({ code: "name_differs" as const, candidateId: one.id }));
  return { found, emailIndex, warnings };
}
