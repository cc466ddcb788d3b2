// The case as it stood when a letter was composed: the evaluation it rests on, and the position of that day.
import { eq } from "drizzle-orm";
import type { CaseFile, Evaluation } from "@/lib/domain/evaluation/case-file";
import type { PositionFacts } from "@/lib/domain/position/position";
import type { Database, Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { applications, evaluations } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import type { LetterRow } from "./letter-text";

export async function readLetterCase(
  { db, keyring }: { readonly db: Database | Transaction; readonly keyring: Keyring },
  letter: LetterRow,
): Promise<CaseFile> {
  const [row] = await db
    .select({ evaluation: evaluations, candidateId: applications.candidateId })
    .from(evaluations)
    .innerJoin(applications, eq(applications.id, evaluations.applicationId))
    .where(eq(evaluations.id, letter.evaluationId));
  if (!row) throw new Error("a letter without its evaluation");
  const vault = await openVault(db, keyring, row.candidateId);
  return {
    evaluation: vault.openJson<Evaluation>(place("evaluations", "body", row.evaluation.id), row.evaluation.body),
    position: vault.openJson<PositionFacts>(place("letters", "context", letter.id), letter.context),
    bandDecision: null,
    clearances: [],
  };
}
