// What stands between a letter and its reader: the advice it rests on, the twelve checks, and what changed since it was written.
import { and, desc, eq, ne } from "drizzle-orm";
import { type Check, type LetterText, type Sender, plainText } from "@/lib/domain/letter/letter";
import { checkLetter } from "@/lib/domain/letter/check-letter";
import type { CheckInput } from "@/lib/domain/letter/letter-reading";
import type { ApplicationId, CandidateId, LetterId, PositionId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { recommend } from "@/lib/domain/strategy/recommend";
import { sha256Hex } from "@/lib/platform/crypto";
import type { Recommendation, Strategy } from "@/lib/domain/strategy/recommendation";
import type { PositionFacts } from "@/lib/domain/position/position";
import type { Database, Transaction } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { type CaseReading, readCaseFile } from "@/db/queries/case/read-case-file";
import { applications, candidateKeys, checkReleases, letters } from "@/db/schema";
import { readPositionFacts } from "@/db/queries/case/read-position-facts";
import { type Vault, openVault, place } from "@/db/vault";
import { type LetterRow, readLetterVersion } from "./letter-text";

export type LetterJudgement = {
  readonly record: CaseReading;
  readonly recommendation: Recommendation;
  readonly checks: readonly Check[];
  /** Hard checks that fail and weren't released. */
  readonly open: readonly Check[];
  /** Check ids a second person released for this version. */
  readonly released: readonly number[];
  /** A newer evaluation exists than the one the letter rests on. */
  readonly evaluationChanged: boolean;
  /** Status, band or lower position are no longer what the letter says. */
  readonly positionChanged: boolean;
};

type Reading = { readonly db: Database | Transaction; readonly keyring: Keyring };

type ReadingNow = Reading & { readonly now: Date };

export async function judgeLetter(
  reading: ReadingNow,
  letter: LetterRow,
  text: LetterText,
  sender: Sender,
): Promise<LetterJudgement> {
  const { record, input } = await readCheckInput(reading, letter, text, sender);
  const checks = checkLetter(input);
  const released = await releasedChecks(reading.db, letter.id, letter.version);
  return {
    record,
    recommendation: input.recommendation,
    checks,
    open: checks.filter((check) => check.kind === "hard" && !check.ok && !released.includes(check.id)),
    released,
    evaluationChanged: record.caseFile.evaluation.id !== letter.evaluationId,
    positionChanged: !sameAsComposed(record.vault, letter, record.caseFile.position),
  };
}

/** The case as it stands, and everything the letter's checks look at. */
export async function readCheckInput(
  { db, keyring, now }: ReadingNow,
  letter: LetterRow,
  text: LetterText,
  sender: Sender,
): Promise<{ readonly record: CaseReading; readonly input: CheckInput }> {
  const record = await readCaseFile({ db, keyring }, letter.applicationId);
  if (!record) throw new Error("a letter without its case");
  const input = {
    file: record.caseFile,
    recommendation: adviceFor(record, letter.strategy),
    letter: text,
    strategy: letter.strategy,
    locale: letter.locale,
    sender,
    internalTexts: internalTexts(record),
    check: record.wording.check,
    now,
    recentLetters: await recentLetters(
      { db, keyring },
      record.application.positionId,
      letter.locale,
      letter.applicationId,
    ),
  };
  return { record, input };
}

/** Has the position changed since the letter was composed? The last question before it is sent. */
export async function positionChanged(
  { db, keyring }: Reading,
  letter: LetterRow,
  candidateId: CandidateId,
): Promise<boolean> {
  const [application] = await db
    .select({ positionId: applications.positionId })
    .from(applications)
    .where(eq(applications.id, letter.applicationId));
  if (!application) throw new Error("a letter without its application");
  const vault = await openVault(db, keyring, candidateId);
  return !sameAsComposed(vault, letter, await readPositionFacts(db, application.positionId));
}

function sameAsComposed(vault: Vault, letter: LetterRow, position: PositionFacts): boolean {
  const composed = vault.openJson<PositionFacts>(place("letters", "context", letter.id), letter.context);
  return JSON.stringify(composed) === JSON.stringify(position);
}

/** What must never be quoted: remarks that weren't shared, how interviewers were reconciled, the decision's own note. */
export function internalTexts({ caseFile }: CaseReading): string[] {
  const remarks = caseFile.evaluation.scorecards.flatMap((card) =>
    card.comments.filter((comment) => !comment.shareable).map((comment) => comment.text),
  );
  const { reconciliations, disposition } = caseFile.evaluation;
  const notes = [...reconciliations.map(({ note }) => note), disposition?.note ?? ""];
  return [...remarks, ...notes.filter((note) => note !== "")];
}

async function releasedChecks(db: Database | Transaction, letterId: LetterId, version: number): Promise<number[]> {
  const rows = await db
    .select({ checks: checkReleases.checks })
    .from(checkReleases)
    .where(and(eq(checkReleases.letterId, letterId), eq(checkReleases.version, version)));
  return rows.flatMap((row) => row.checks);
}

/** The position's last 50 letters to other people, so that no two read alike. */
export async function recentLetters(
  { db, keyring }: Reading,
  positionId: PositionId,
  locale: Locale,
  besides: ApplicationId,
): Promise<string[]> {
  const rows = await db
    .select({ id: letters.id, version: letters.version, candidateId: applications.candidateId })
    .from(letters)
    .innerJoin(applications, eq(applications.id, letters.applicationId))
    // Whoever was erased has no key any more, and no letter that could be read.
    .innerJoin(candidateKeys, eq(candidateKeys.candidateId, applications.candidateId))
    .where(and(eq(applications.positionId, positionId), eq(letters.locale, locale), ne(letters.applicationId, besides)))
    .orderBy(desc(letters.createdAt))
    .limit(50);
  const texts: string[] = [];
  for (const row of rows) {
    const vault = await openVault(db, keyring, row.candidateId as CandidateId);
    texts.push(plainText((await readLetterVersion(db, vault, row.id, row.version)).text));
  }
  return texts;
}

/** The advice for a case; with a chosen strategy, what a letter of that kind still needs. */
export function adviceFor({ caseFile, wording }: CaseReading, chosen: Strategy | null): Recommendation {
  return recommend(caseFile, { check: wording.check, hash: sha256Hex, ...(chosen ? { chosen } : {}) });
}
