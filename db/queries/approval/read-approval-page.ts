// What an approver sees at their link: the letter, what it rests on, and whether somebody has decided already.
import { and, desc, eq, isNull } from "drizzle-orm";
import { type ChartInput, chartInput } from "@/lib/domain/evaluation/score-chart";
import { dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import { type PromiseClock, promiseClock } from "@/lib/domain/delivery/promise-clock";
import type { LetterState, LetterText } from "@/lib/domain/letter/letter";
import type { MirroredLetter } from "@/lib/domain/letter/mirror-letter";
import type { TracedBlock } from "@/lib/domain/letter/trace-sentences";
import type { LetterId, UserId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import { type Reason, type Way, wayOf } from "@/lib/domain/strategy/recommendation";
import { type Role, roleMay } from "@/lib/domain/people/permission";
import type { Database } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { needsSignIn } from "@/db/commands/letter/needs-sign-in";
import { adviceFor } from "@/db/queries/letter/judge-letter";
import { readLetterRow, readLetterVersions } from "@/db/queries/letter/letter-text";
import { readLetterCase } from "@/db/queries/letter/read-letter-case";
import { letterMirror } from "@/db/queries/letter/letter-mirror";
import { traceLetter } from "@/db/queries/letter/trace-letter";
import { readSettings } from "@/db/queries/settings/read-settings";
import { adviseOn } from "@/db/queries/recommendation/read-recommendation";
import { readCaseFile } from "@/db/queries/case/read-case-file";
import { approvals, submissions, users } from "@/db/schema";
import { openVault, place } from "@/db/vault";

export type ApprovalPage = {
  readonly approver: { readonly id: UserId; readonly name: string; readonly role: Role; readonly locale: Locale };
  readonly letterId: LetterId;
  readonly version: number;
  readonly state: LetterState;
  readonly company: string;
  readonly timeZone: string;
  readonly candidateName: string;
  readonly positionTitle: string;
  readonly requesterName: string;
  readonly note: string | null;
  readonly sendOnApproval: boolean;
  readonly undoSeconds: number;
  readonly way: Way;
  readonly reasons: readonly Reason[];
  readonly letterLocale: Locale;
  readonly letter: Pick<LetterText, "subject" | "blocks">;
  /** The same evidence told in the other language, to be read beside it; null when none could be composed. */
  readonly mirror: MirroredLetter | null;
  /** The same paragraphs, each sentence with what carries it. */
  readonly paragraphs: readonly TracedBlock[];
  readonly chart: readonly ChartInput[];
  readonly needsSignIn: boolean;
  readonly decided: { readonly by: string; readonly at: Date } | null;
  readonly sendAfter: Date | null;
  /** Until when the candidate is promised an answer. */
  readonly clock: PromiseClock;
};

/** @returns null when the link's request no longer stands or its approver may not act any more. */
export async function readApprovalPage(
  { db, keyring }: { readonly db: Database; readonly keyring: Keyring },
  link: { readonly letterId: LetterId | null; readonly userId: UserId | null; readonly letterVersion: number | null },
  now: Date,
): Promise<ApprovalPage | null> {
  const found = link.letterId ? await readLetterRow(db, link.letterId) : null;
  const approver = link.userId ? await readApprover(db, link.userId) : null;
  if (!found || !approver || found.letter.version !== link.letterVersion) return null;
  const { letter, candidateId } = found;
  const asked = await readRequest(db, letter.id);
  const reading = await readCaseFile({ db, keyring }, letter.applicationId);
  if (!asked || !reading) return null;
  const vault = await openVault(db, keyring, candidateId);
  const file = await readLetterCase({ db, keyring }, letter);
  const recommendation = adviceFor(reading, letter.strategy);
  const { holds } = recommendation;
  const all = await readLetterVersions(db, vault, letter.id);
  const versions = all.map((one) => one.text);
  const { text, seed } = all.at(-1)!;
  const settings = await readSettings(db);
  const { note } = asked.submission;
  return {
    approver: { id: approver.id, name: approver.name, role: approver.role, locale: approver.locale },
    letterId: letter.id,
    version: letter.version,
    state: letter.state,
    company: settings.companyName,
    timeZone: settings.companyTimeZone,
    candidateName: file.evaluation.candidate.name,
    positionTitle: anyText(file.position.title, file.position.locale, approver.locale),
    requesterName: asked.requesterName,
    note: note ? vault.open(place("submissions", "note", asked.submission.id), note) : null,
    sendOnApproval: asked.submission.sendOnApproval,
    undoSeconds: settings.undoSeconds,
    way: wayOf(letter.strategy, letter.rule),
    reasons: adviseOn(reading, approver.locale).reasons,
    letterLocale: letter.locale,
    letter: text,
    mirror: await letterMirror(db, {
      strategy: letter.strategy,
      seed,
      createdBy: letter.createdBy,
      content: text,
      judgement: { record: reading, recommendation },
    }),
    paragraphs: await traceLetter(db, {
      id: letter.id,
      strategy: letter.strategy,
      text,
      earlier: versions,
      file,
      recommendation,
    }),
    chart: dimensionResults(file.evaluation).map((result) =>
      chartInput(result, anyText(result.name, file.position.locale, approver.locale)),
    ),
    needsSignIn: needsSignIn(letter, holds),
    decided: await readDecision(db, letter.id),
    sendAfter: letter.sendAfter,
    clock: promiseClock(
      {
        interviewedAt: new Date(file.evaluation.interviewedAt),
        toldAt: letter.toldAt,
        promiseMinutes: settings.promiseMinutes,
        latestHours: settings.promiseLatestHours,
      },
      now,
    ),
  };
}

async function readApprover(db: Database, id: UserId) {
  const [user] = await db
    .select()
    .from(users)
    .where(and(eq(users.id, id), isNull(users.disabledAt)));
  return user && roleMay(user.role, "letter.approve") ? user : null;
}

async function readRequest(db: Database, letterId: LetterId) {
  const [row] = await db
    .select({ submission: submissions, requesterName: users.name })
    .from(submissions)
    .innerJoin(users, eq(users.id, submissions.submittedBy))
    .where(and(eq(submissions.letterId, letterId), isNull(submissions.withdrawnAt)))
    .orderBy(desc(submissions.submittedAt))
    .limit(1);
  return row ?? null;
}

async function readDecision(db: Database, letterId: LetterId) {
  const [row] = await db
    .select({ by: users.name, at: approvals.approvedAt })
    .from(approvals)
    .innerJoin(users, eq(users.id, approvals.approvedBy))
    .where(and(eq(approvals.letterId, letterId), isNull(approvals.voidedAt)))
    .orderBy(desc(approvals.approvedAt))
    .limit(1);
  return row ?? null;
}
