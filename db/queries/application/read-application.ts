// One application with everything typed about it, as far as the one who asks may read it.
import { and, asc, eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { askedPeople, ownScorecardFirst } from "@/db/queries/scorecard/asked-people";
import { applications, candidates, scorecards } from "@/db/schema";
import { type Vault, place } from "@/db/vault";
import { applicationStatus } from "@/lib/domain/delivery/application-status";
import { userOf } from "@/lib/domain/people/actor";
import { may } from "@/lib/domain/people/permission";
import type { ApplicationId, CandidateId } from "@/lib/domain/shared/id";
import { applicationFacts } from "./application-facts";
import { isInSight } from "./in-sight";

/** @returns null when there is none. Interviewers see who and when; what others wrote needs the right to read evaluations. */
export async function readApplication({ db, keyring, actor, now }: CommandContext, id: ApplicationId) {
  const reading = await readCaseFile({ db, keyring }, id);
  if (!reading || !(await isInSight(db, actor, id))) return null;
  const { application, vault, caseFile } = reading;
  const [facts] = await db.select(applicationFacts).from(applications).where(eq(applications.id, id));
  if (!facts) return null;
  const status = applicationStatus({ ...facts, result: application.result, toldAt: application.toldAt }, now);
  const outline = {
    id: application.id,
    positionId: application.positionId,
    candidate: await readCandidate(db, vault, application.candidateId),
    interviewedAt: application.interviewedAt.toISOString(),
    interviewers: (await askedPeople(db, id)).map(({ name, email, handedIn }) => ({ name, email, handedIn })),
    status,
    result: application.result,
    externalId: application.externalId,
    version: application.version,
    createdAt: application.createdAt.toISOString(),
    updatedAt: application.updatedAt.toISOString(),
  };
  if (!may(actor, "evaluation.read") || (await ownScorecardFirst(db, userOf(actor), id))) return outline;
  const { evaluation } = caseFile;
  return {
    ...outline,
    salaryExpectation: evaluation.expectation,
    interviewNotes: evaluation.notes,
    scorecards: await readCards(db, id, evaluation.scorecards),
    strengths: evaluation.confirmedStrengths,
    reconciliations: evaluation.reconciliations.map(({ dimension, note }) => ({ dimension, note })),
    disposition: evaluation.disposition,
    bandDecision: caseFile.bandDecision,
    evaluation: { id: evaluation.id, version: evaluation.version },
    evaluatedAt: application.evaluatedAt?.toISOString() ?? null,
    decidedAt: application.decidedAt?.toISOString() ?? null,
    toldAt: application.toldAt?.toISOString() ?? null,
  };
}

async function readCandidate(db: CommandContext["db"], vault: Vault, id: CandidateId) {
  const [row] = await db.select().from(candidates).where(eq(candidates.id, id));
  if (!row) throw new Error("an application without a candidate");
  return {
    id: row.id,
    name: row.name,
    email: row.email && vault.open(place("candidates", "email", id), row.email),
    phone: row.phone && vault.open(place("candidates", "phone", id), row.phone),
    locale: row.locale,
    timeZone: row.timeZone,
  };
}

async function readCards<T extends object>(db: CommandContext["db"], id: ApplicationId, cards: readonly T[]) {
  const rows = await db
    .select({ id: scorecards.id, version: scorecards.version })
    .from(scorecards)
    .where(and(eq(scorecards.applicationId, id), eq(scorecards.current, true)))
    .orderBy(asc(scorecards.place));
  return cards.map((card, index) => ({ ...rows[index], ...card }));
}
