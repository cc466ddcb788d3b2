// The case file of one application: its newest evaluation, and what may change without a new one, read now.
import { asc, desc, eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { applications, bandDecisions, clearances, evaluations, users } from "@/db/schema";
import { type Vault, openVault, place } from "@/db/vault";
import type { CaseFile, Clearance, Evaluation } from "@/lib/domain/evaluation/case-file";
import { type ApplicationId, type EvaluationId, isId } from "@/lib/domain/shared/id";
import type { WordingInForce } from "@/db/queries/wording/read-wording";
import { readWordingFor } from "@/db/queries/wording/read-wording-for";
import { type ApplicationRow, type CaseAuthors, readCaseRecord } from "./read-case-record";
import { readPositionFacts } from "./read-position-facts";

export type CaseReading = {
  readonly caseFile: CaseFile;
  readonly application: ApplicationRow;
  readonly evaluationId: EvaluationId;
  readonly authors: CaseAuthors;
  readonly vault: Vault;
  readonly wording: WordingInForce;
};

/** @returns null for an application that does not exist. Inside a command pass its transaction as `db`. */
export async function readCaseFile(
  { db, keyring }: { readonly db: Database | Transaction; readonly keyring: Keyring },
  id: ApplicationId,
): Promise<CaseReading | null> {
  if (!isId(id)) return null;
  const [application] = await db.select().from(applications).where(eq(applications.id, id));
  if (!application) return null;
  const vault = await openVault(db, keyring, application.candidateId);
  const [row] = await db
    .select()
    .from(evaluations)
    .where(eq(evaluations.applicationId, id))
    .orderBy(desc(evaluations.version))
    .limit(1);
  if (!row) throw new Error("an application without an evaluation");
  const { content, authors } = await readCaseRecord(db, vault, application);
  const frozen = vault.openJson<Evaluation>(place("evaluations", "body", row.id), row.body);
  const evaluation: Evaluation = {
    ...frozen,
    // Until the first scorecard fixes them, the position's own dimensions are what is still missing.
    dimensions: application.templateVersionId === null ? content.dimensions : frozen.dimensions,
  };
  return {
    caseFile: {
      evaluation,
      position: await readPositionFacts(db, application.positionId),
      bandDecision: await readBandDecision(db, id),
      clearances: await readClearances(db, vault, id),
    },
    application,
    evaluationId: row.id,
    authors,
    vault,
    wording: await readWordingFor(db, id),
  };
}

export async function readBandDecision(
  db: Database | Transaction,
  id: ApplicationId,
): Promise<CaseFile["bandDecision"]> {
  const [row] = await db
    .select({ decision: bandDecisions.decision })
    .from(bandDecisions)
    .where(eq(bandDecisions.applicationId, id))
    .orderBy(desc(bandDecisions.place))
    .limit(1);
  return row?.decision ?? null;
}

async function readClearances(db: Database | Transaction, vault: Vault, id: ApplicationId): Promise<Clearance[]> {
  const rows = await db
    .select({ clearance: clearances, by: users.name })
    .from(clearances)
    .innerJoin(users, eq(users.id, clearances.clearedBy))
    .where(eq(clearances.applicationId, id))
    .orderBy(asc(clearances.clearedAt), asc(clearances.id));
  return rows.map(({ clearance, by }) => ({
    hold: clearance.hold,
    textHash: clearance.textHash,
    by,
    reason: vault.open(place("clearances", "reason", clearance.id), clearance.reason),
    at: clearance.clearedAt.toISOString(),
  }));
}
