// The wording rules in force: the built-in ones and the company's layer over them, made ready once for each version.
import { desc, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { wordingPacks } from "@/db/schema";
import { wordingCheck } from "@/lib/domain/shared/wording/check-wording";
import { type CompanyLayer, NOTHING_OWN, packVersionOf } from "@/lib/domain/shared/wording/company/layer";
import type { CheckWording } from "@/lib/domain/shared/wording/finding";

export type WordingInForce = {
  readonly layer: CompanyLayer;
  readonly check: CheckWording;
  /** Both parts; stays with every letter. */
  readonly version: string;
};

const BUILT_IN = ready(NOTHING_OWN);
/** By the version's own row id: two companies' third versions are not the same. */
let newest: { readonly id: string; readonly wording: WordingInForce } | null = null;

export async function readWording(db: Database | Transaction): Promise<WordingInForce> {
  const [row] = await db
    .select({ id: wordingPacks.id })
    .from(wordingPacks)
    .orderBy(desc(wordingPacks.version))
    .limit(1);
  if (!row) return BUILT_IN;
  if (newest?.id === row.id) return newest.wording;
  const [pack] = await db.select({ layer: wordingPacks.layer }).from(wordingPacks).where(eq(wordingPacks.id, row.id));
  if (!pack) throw new Error("a version of the wording rules that went away while it was read");
  newest = { id: row.id, wording: ready(pack.layer) };
  return newest.wording;
}

function ready(layer: CompanyLayer): WordingInForce {
  return { layer, check: wordingCheck(layer), version: packVersionOf(layer) };
}
