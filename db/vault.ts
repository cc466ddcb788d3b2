// A candidate's vault: seals and opens what people wrote about one candidate, under that candidate's own key.
import { eq } from "drizzle-orm";
import type { CandidateId } from "@/lib/domain/shared/id";
import { newKey, seal, unseal } from "@/lib/platform/crypto";
import type { Database, Transaction } from "./client";
import type { Keyring } from "./keyring";
import { candidateKeys } from "./schema";

export type Vault = {
  /** @param place `table/column/row id` */
  seal(place: string, plain: string): Buffer;
  open(place: string, sealed: Buffer): string;
  sealJson(place: string, value: unknown): Buffer;
  openJson<T>(place: string, sealed: Buffer): T;
};

function vaultWith(key: Buffer): Vault {
  const open = (place: string, sealed: Buffer) => unseal(key, place, sealed).toString("utf8");
  return {
    seal: (place, plain) => seal(key, place, plain),
    open,
    sealJson: (place, value) => seal(key, place, JSON.stringify(value)),
    openJson: <T>(place: string, sealed: Buffer) => JSON.parse(open(place, sealed)) as T,
  };
}

/** @throws when the candidate was erased: their key is gone, and what it sealed with it. */
export async function openVault(
  db: Database | Transaction,
  keyring: Keyring,
  candidateId: CandidateId,
): Promise<Vault> {
  const [row] = await db.select().from(candidateKeys).where(eq(candidateKeys.candidateId, candidateId));
  if (!row) throw new Error("this candidate's key is gone");
  return vaultWith(keyring.unwrap(candidateId, row.wrapped));
}

/** A new candidate's key, stored wrapped. */
export async function makeVault(tx: Transaction, keyring: Keyring, candidateId: CandidateId): Promise<Vault> {
  const key = newKey();
  await tx.insert(candidateKeys).values({ candidateId, wrapped: keyring.wrap(candidateId, key) });
  return vaultWith(key);
}

/** Where a sealed value stands; the additional data that keeps it in its row. */
export function place(table: string, column: string, rowId: string): string {
  return `${table}/${column}/${rowId}`;
}
