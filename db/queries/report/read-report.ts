// Which report a reader gets: the candidate the one their letter rests on, the office the newest.
import { and, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { type Audience, reportContent } from "@/lib/domain/conversation/report-content";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import { recommend } from "@/lib/domain/strategy/recommend";
import type { Rule } from "@/lib/domain/strategy/recommendation";
import { sha256Hex } from "@/lib/platform/crypto";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { readLetterCase } from "@/db/queries/letter/read-letter-case";
import { readSettings } from "@/db/queries/settings/read-settings";
import type { ReportIdentity } from "@/db/reports";
import { approvals, candidates, evaluations, letters, users } from "@/db/schema";

type Reading = Pick<CommandContext, "db" | "keyring">;
type Asking = Pick<CommandContext, "db" | "keyring" | "actor">;

export type Report = {
  readonly content: ReturnType<typeof reportContent>;
  readonly about: ReportIdentity;
  readonly company: string;
  readonly timeZone: string;
  readonly confirmedBy: string | null;
  readonly evaluatedAt: Date;
};

/** @returns null without a scorecard, or for a candidate who hasn't been told yet; the office may look at theirs beforehand. */
export async function readReport(
  { db, keyring, actor }: Asking,
  applicationId: ApplicationId,
  audience: Audience,
): Promise<Report | null> {
  const reading = await readCaseFile({ db, keyring }, applicationId);
  if (!reading) return null;
  const told = await toldLetter({ db, keyring }, applicationId);
  if (actor.kind === "candidate" && !told) return null;
  const basis = audience === "candidate" && told ? told : { file: reading.caseFile, letterId: null };
  const { evaluation } = basis.file;
  if (evaluation.scorecards.length === 0) return null;
  const settings = await readSettings(db);
  const { locale } = evaluation.candidate;
  const { check } = reading.wording;
  const advised = recommend(basis.file, { check, hash: sha256Hex });
  const rule = told?.rule ?? (audience === "candidate" ? advised.rule : null);
  const content = reportContent(basis.file, { audience, rule, locale, untold: advised.untold, check });
  const confirmedBy = basis.letterId ? await readConfirmer(db, basis.letterId) : null;
  const [row] = await db
    .select({ id: evaluations.id, at: evaluations.createdAt, version: evaluations.version })
    .from(evaluations)
    .where(and(eq(evaluations.applicationId, applicationId), eq(evaluations.version, evaluation.version)));
  const [candidate] = await db
    .select({ timeZone: candidates.timeZone })
    .from(candidates)
    .where(eq(candidates.id, reading.application.candidateId));
  if (!row) throw new Error("a report without its evaluation");
  return {
    content,
    about: {
      applicationId,
      evaluationId: row.id,
      audience,
      locale,
      version: row.version,
      contentHash: sha256Hex(JSON.stringify([audience, locale, settings.companyName, confirmedBy, content])),
    },
    company: settings.companyName,
    timeZone: candidate?.timeZone ?? settings.companyTimeZone,
    confirmedBy,
    evaluatedAt: row.at,
  };
}

type Told = { readonly file: CaseFile; readonly rule: Rule; readonly letterId: LetterId };

async function toldLetter({ db, keyring }: Reading, applicationId: ApplicationId): Promise<Told | null> {
  const [letter] = await db
    .select()
    .from(letters)
    .where(and(eq(letters.applicationId, applicationId), isNotNull(letters.toldAt)))
    .orderBy(desc(letters.toldAt))
    .limit(1);
  if (!letter) return null;
  return { file: await readLetterCase({ db, keyring }, letter), rule: letter.rule, letterId: letter.id };
}

/** Who said yes to the letter, by name. */
async function readConfirmer(db: Reading["db"], letterId: LetterId): Promise<string | null> {
  const [row] = await db
    .select({ name: users.name })
    .from(approvals)
    .innerJoin(users, eq(users.id, approvals.approvedBy))
    .where(and(eq(approvals.letterId, letterId), isNull(approvals.voidedAt)));
  return row?.name ?? null;
}
