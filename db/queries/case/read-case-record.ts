// Everything people typed about one application, as it stands now, and who typed it.
import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { readSettings } from "@/db/queries/settings/read-settings";
import {
  type applications,
  candidates,
  confirmedStrengths,
  dispositions,
  interviewNotes,
  positions,
  reconciliations,
  scorecards,
  scores,
  templates,
  templateVersions,
} from "@/db/schema";
import { type Vault, place } from "@/db/vault";
import type { Disposition } from "@/lib/domain/application/application";
import type { Evaluation } from "@/lib/domain/evaluation/case-file";
import type { Scorecard } from "@/lib/domain/evaluation/scorecard";
import type { Expectation } from "@/lib/domain/position/money";
import type { Dimension } from "@/lib/domain/position/position";
import { inOwnWords } from "@/lib/domain/position/template";
import type { UserId } from "@/lib/domain/shared/id";

export type ApplicationRow = typeof applications.$inferSelect;
export type EvaluationContent = Omit<Evaluation, "id" | "version">;

/** Who wrote the texts of a case, in the order of the evaluation's lists. null = the software or nobody known. */
export type CaseAuthors = {
  readonly notes: readonly (UserId | null)[];
  readonly scorecards: readonly { readonly userId: UserId | null; readonly email: string }[];
  readonly confirmedStrengths: readonly (UserId | null)[];
  readonly disposition: UserId | null;
};

type Reader = Database | Transaction;

/** @returns what an evaluation of this moment would hold, with the authors beside it. */
export async function readCaseRecord(db: Reader, vault: Vault, application: ApplicationRow) {
  const { dimensions, templateVersionId } = await readDimensions(db, application);
  const { low, high, nearMiss, spread } = await readSettings(db);
  const [candidate] = await db
    .select({ name: candidates.name, locale: candidates.locale })
    .from(candidates)
    .where(eq(candidates.id, application.candidateId));
  if (!candidate) throw new Error("an application without a candidate");
  const notes = await readNotes(db, vault, application);
  const cards = await readScorecards(db, vault, application, dimensions);
  const strengths = await readConfirmed(db, vault, application);
  const disposition = await readDisposition(db, vault, application);
  const content: EvaluationContent = {
    thresholds: { low, high, nearMiss, spread },
    dimensions,
    candidate,
    expectation: readExpectation(vault, application),
    notes: notes.map((note) => note.text),
    interviewedAt: application.interviewedAt.toISOString(),
    scorecards: cards.map((card) => card.scorecard),
    confirmedStrengths: strengths.map(({ dimension, item, evidence }) => ({ dimension, item, evidence })),
    reconciliations: await readReconciliations(db, vault, application),
    disposition: disposition?.disposition ?? null,
  };
  const authors: CaseAuthors = {
    notes: notes.map((note) => note.by),
    scorecards: cards.map(({ userId, email }) => ({ userId, email })),
    confirmedStrengths: strengths.map((strength) => strength.by),
    disposition: disposition?.by ?? null,
  };
  return { content, authors, templateVersionId };
}

/** The dimensions an application is judged by: fixed by its first scorecard, until then the position's. */
export async function readDimensions(db: Reader, application: ApplicationRow) {
  const [position] = await db
    .select({ locale: positions.locale, templateVersionId: positions.templateVersionId })
    .from(positions)
    .where(eq(positions.id, application.positionId));
  if (!position) throw new Error("an application without a position");
  const templateVersionId = application.templateVersionId ?? position.templateVersionId;
  const [template] = await db
    .select({ dimensions: templateVersions.dimensions, locale: templates.locale })
    .from(templateVersions)
    .innerJoin(templates, eq(templates.id, templateVersions.templateId))
    .where(eq(templateVersions.id, templateVersionId));
  if (!template) throw new Error("a position without a template");
  const dimensions: readonly Dimension[] =
    template.locale === position.locale ? template.dimensions : inOwnWords(template.dimensions, template.locale);
  return { dimensions, templateVersionId };
}

export function readExpectation(vault: Vault, application: ApplicationRow): Expectation | null {
  return application.salaryExpectation === null
    ? null
    : vault.openJson<Expectation>(
        place("applications", "salary_expectation", application.id),
        application.salaryExpectation,
      );
}

async function readNotes(db: Reader, vault: Vault, application: ApplicationRow) {
  const rows = await db
    .select()
    .from(interviewNotes)
    .where(and(eq(interviewNotes.applicationId, application.id), isNull(interviewNotes.removedAt)))
    .orderBy(asc(interviewNotes.place));
  return rows.map((row) => ({
    text: vault.open(place("interview_notes", "text", row.id), row.text),
    by: row.authorId,
  }));
}

export type ScorecardBody = Pick<Scorecard, "gapItems" | "strengths" | "comments" | "testResults">;

async function readScorecards(
  db: Reader,
  vault: Vault,
  application: ApplicationRow,
  dimensions: readonly Dimension[],
): Promise<{ scorecard: Scorecard; userId: UserId | null; email: string }[]> {
  const rows = await db
    .select()
    .from(scorecards)
    .where(and(eq(scorecards.applicationId, application.id), eq(scorecards.current, true)))
    .orderBy(asc(scorecards.place));
  if (rows.length === 0) return [];
  const given = await db
    .select()
    .from(scores)
    .where(
      inArray(
        scores.scorecardId,
        rows.map((row) => row.id),
      ),
    );
  return rows.map((row) => {
    const body = vault.openJson<ScorecardBody>(place("scorecards", "body", row.id), row.body);
    const scoreOf = (key: string) => given.find((one) => one.scorecardId === row.id && one.dimension === key)?.score;
    return {
      userId: row.authorId,
      email: row.interviewerEmail,
      scorecard: {
        interviewer: { name: row.interviewerName, email: row.interviewerEmail },
        scores: dimensions.map(({ key }) => ({ dimension: key, score: scoreOf(key) ?? null })),
        gapItems: body.gapItems,
        strengths: body.strengths,
        comments: body.comments,
        testResults: body.testResults,
      },
    };
  });
}

async function readConfirmed(db: Reader, vault: Vault, application: ApplicationRow) {
  const rows = await db
    .select()
    .from(confirmedStrengths)
    .where(eq(confirmedStrengths.applicationId, application.id))
    .orderBy(asc(confirmedStrengths.place));
  return rows.map((row) => ({
    dimension: row.dimension,
    ...vault.openJson<{ item: string; evidence: string }>(place("confirmed_strengths", "body", row.id), row.body),
    by: row.confirmedBy,
  }));
}

async function readReconciliations(db: Reader, vault: Vault, application: ApplicationRow) {
  const rows = await db
    .select()
    .from(reconciliations)
    .where(eq(reconciliations.applicationId, application.id))
    .orderBy(asc(reconciliations.place));
  return rows.map((row) => ({
    dimension: row.dimension,
    note: vault.open(place("reconciliations", "note", row.id), row.note),
    ...(row.upTo === null ? {} : { upTo: row.upTo }),
  }));
}

async function readDisposition(
  db: Reader,
  vault: Vault,
  application: ApplicationRow,
): Promise<{ disposition: Disposition; by: UserId | null } | null> {
  // A new attempt has begun since: what was decided then decides nothing now.
  if (application.decidedAt === null) return null;
  const [row] = await db
    .select()
    .from(dispositions)
    .where(eq(dispositions.applicationId, application.id))
    .orderBy(desc(dispositions.place))
    .limit(1);
  if (!row) return null;
  return {
    disposition: {
      code: row.code,
      note: vault.open(place("dispositions", "note", row.id), row.note),
      ...(row.terms.length > 0 ? { terms: row.terms } : {}),
      ...(row.attemptUntil ? { until: row.attemptUntil } : {}),
    },
    by: row.decidedBy,
  };
}
