// The advice for one application as it stands now, and the case it was drawn from.
import { type CaseReading, readCaseFile } from "@/db/queries/case/read-case-file";
import type { Database, Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import type { ApplicationId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { recommend } from "@/lib/domain/strategy/recommend";
import type { Recommendation } from "@/lib/domain/strategy/recommendation";
import { sha256Hex } from "@/lib/platform/crypto";

export type Advice = { readonly reading: CaseReading; readonly recommendation: Recommendation };

/** @param reader whose language the sentences name things in. @returns null for an application that does not exist. */
export async function readRecommendation(
  context: { readonly db: Database | Transaction; readonly keyring: Keyring },
  id: ApplicationId,
  reader: Locale,
): Promise<Advice | null> {
  const reading = await readCaseFile(context, id);
  return reading && { reading, recommendation: adviseOn(reading, reader) };
}

export function adviseOn({ caseFile, wording }: CaseReading, reader: Locale): Recommendation {
  return recommend(caseFile, { check: wording.check, hash: sha256Hex, reader });
}
