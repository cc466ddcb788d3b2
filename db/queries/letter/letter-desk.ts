// The letter's own screen: its text and versions, what it rests on, who was asked, how it was sent, and what may be done next.
import { and, desc, eq, inArray, isNull, sql } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { type ApplicationHead, applicationHead } from "@/db/queries/application/application-head";
import { needsSignIn } from "@/db/commands/letter/needs-sign-in";
import { applications, approvals, checkReleases, deliveries, letters, returns, submissions, users } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { DeliveryState } from "@/lib/domain/delivery/delivery";
import { type InsertableFact, insertableFacts } from "@/lib/domain/letter/insertable-facts";
import type { LetterText } from "@/lib/domain/letter/letter";
import { type TracedBlock, attachable } from "@/lib/domain/letter/trace-sentences";
import type { Person } from "@/lib/domain/people/actor";

import { type ApplicationId, type LetterId, type UserId, isId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { type Approver, approversFor } from "./approvers-for";
import { readAuthors, readLetterRow, readLetterVersions } from "./letter-text";
import { readLetterCase } from "./read-letter-case";
import { type LetterReading, readLetter } from "./read-letter";
import { traceLetter } from "./trace-letter";

export type LetterDesk = {
  readonly head: ApplicationHead;
  readonly letter: LetterReading;
  /** The case the letter was composed from: what its places point at. */
  readonly file: CaseFile;
  /** Oldest first. */
  readonly versions: readonly {
    readonly version: number;
    readonly by: string;
    readonly at: Date;
    readonly text: LetterText;
  }[];
  readonly facts: readonly InsertableFact[];
  /** The letter's paragraphs, each sentence with what carries it. */
  readonly paragraphs: readonly TracedBlock[];
  /** Places of the evaluation that a typed sentence may be said to rest on. */
  readonly attachable: readonly string[];
  readonly request: {
    readonly approver: Approver;
    readonly by: string;
    readonly at: Date;
    readonly note: string | null;
    readonly sendOnApproval: boolean;
  } | null;
  readonly approval: { readonly by: string; readonly at: Date } | null;
  /** The newest return, while the letter wasn't asked about again. */
  readonly returned: { readonly by: string; readonly reason: string; readonly at: Date } | null;
  readonly delivery: {
    readonly state: DeliveryState;
    readonly fault: string | null;
    readonly attempts: number;
    readonly sentAt: Date | null;
    /** What is known of the candidate was changed after this try. */
    readonly mended: boolean;
  } | null;
  /** Who may be asked; the one to ask first. */
  readonly approvers: readonly Approver[];
  readonly needsSignIn: boolean;
  /** The reader had no hand in the letter. */
  readonly second: boolean;
  /** False alarms a second person released, with their reason. */
  readonly releases: readonly { readonly check: number; readonly by: string; readonly reason: string }[];
};

type Context = CommandContext & { readonly actor: Person };
type Asked = { readonly applicationId: ApplicationId; readonly locale: Locale };

/** @returns null when there is no such application, or no letter yet */
export async function letterDesk(context: Context, { applicationId, locale }: Asked): Promise<LetterDesk | null> {
  const { db, keyring, actor } = context;
  const head = await applicationHead(context, { id: applicationId, locale });
  const id = head && (await newestLetterId(context, applicationId));
  const letter = id && (await readLetter(context, id));
  const found = id && (await readLetterRow(db, id));
  if (!head || !letter || !found) return null;
  const authors = await readAuthors(db, letter.id);
  const { caseFile } = letter.judgement.record;
  const { recommendation } = letter.judgement;
  const file = await readLetterCase({ db, keyring }, found.letter);
  const versions = await versionsOf(context, letter);
  const earlier = versions.map((one) => one.text);
  const { id: letterId, strategy, content: text } = letter;
  return {
    head,
    letter,
    file,
    versions,
    paragraphs: await traceLetter(db, { id: letterId, strategy, text, earlier, file, recommendation }),
    attachable: attachable(file, recommendation),
    facts: insertableFacts(caseFile, letter.judgement.recommendation),
    request: await requestOf(context, letter),
    approval: await approvalOf(context, letter.id),
    returned: await returnOf(context, letter),
    delivery: await deliveryOf(context, letter),
    approvers: await approversFor(context, head, [...authors, actor.userId]),
    needsSignIn: needsSignIn(found.letter, letter.judgement.recommendation.holds),
    second: !authors.includes(actor.userId),
    releases: await releasesOf(context, letter),
  };
}

async function newestLetterId({ db }: Context, applicationId: ApplicationId): Promise<LetterId | null> {
  const [row] = await db
    .select({ id: letters.id })
    .from(letters)
    .where(and(eq(letters.applicationId, applicationId), isNull(letters.pastAt)))
    .orderBy(desc(letters.createdAt), desc(letters.id))
    .limit(1);
  return row?.id ?? null;
}

/** Whose letter it is; null when there is none. */
export async function applicationOfLetter(
  { db }: Pick<CommandContext, "db">,
  id: string,
): Promise<{ applicationId: ApplicationId } | null> {
  if (!isId(id)) return null;
  const [row] = await db
    .select({ applicationId: letters.applicationId })
    .from(letters)
    .where(eq(letters.id, id as LetterId));
  return row ?? null;
}

async function versionsOf({ db, keyring }: Context, letter: LetterReading): Promise<LetterDesk["versions"]> {
  const vault = await openVault(db, keyring, letter.candidateId);
  const all = await readLetterVersions(db, vault, letter.id);
  const names = await namesOf({ db }, [...new Set(all.map((one) => one.authorId))]);
  return all.map(({ version, authorId, createdAt, text }) => ({
    version,
    by: names.get(authorId) ?? "",
    at: createdAt,
    text,
  }));
}

async function namesOf({ db }: Pick<Context, "db">, ids: readonly UserId[]): Promise<ReadonlyMap<UserId, string>> {
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return new Map(rows.map((row) => [row.id, row.name]));
}

async function requestOf({ db, keyring }: Context, letter: LetterReading): Promise<LetterDesk["request"]> {
  const [row] = await db
    .select({ submission: submissions, id: users.id, name: users.name, email: users.email })
    .from(submissions)
    .innerJoin(users, eq(users.id, submissions.approverId))
    .where(and(eq(submissions.letterId, letter.id), isNull(submissions.withdrawnAt)))
    .orderBy(desc(submissions.submittedAt))
    .limit(1);
  if (!row) return null;
  const { id, name, email, submission } = row;
  const names = await namesOf({ db }, [submission.submittedBy]);
  const vault = await openVault(db, keyring, letter.candidateId);
  return {
    approver: { id, name, email },
    by: names.get(submission.submittedBy) ?? "",
    at: submission.submittedAt,
    note: submission.note ? vault.open(place("submissions", "note", submission.id), submission.note) : null,
    sendOnApproval: submission.sendOnApproval,
  };
}

async function approvalOf({ db }: Context, id: LetterId): Promise<LetterDesk["approval"]> {
  const [row] = await db
    .select({ by: users.name, at: approvals.approvedAt })
    .from(approvals)
    .innerJoin(users, eq(users.id, approvals.approvedBy))
    .where(and(eq(approvals.letterId, id), isNull(approvals.voidedAt)))
    .orderBy(desc(approvals.approvedAt))
    .limit(1);
  return row ?? null;
}

async function returnOf({ db, keyring }: Context, letter: LetterReading): Promise<LetterDesk["returned"]> {
  if (letter.state !== "returned" && letter.state !== "draft") return null;
  const [row] = await db
    .select({ row: returns, by: users.name })
    .from(returns)
    .innerJoin(users, eq(users.id, returns.returnedBy))
    .where(eq(returns.letterId, letter.id))
    .orderBy(desc(returns.returnedAt))
    .limit(1);
  if (!row) return null;
  const vault = await openVault(db, keyring, letter.candidateId);
  const reason = vault.open(place("returns", "reason", row.row.id), row.row.reason);
  return { by: row.by, at: row.row.returnedAt, reason };
}

async function deliveryOf({ db }: Context, letter: LetterReading): Promise<LetterDesk["delivery"]> {
  const [row] = await db
    .select({
      state: deliveries.state,
      fault: deliveries.lastFault,
      attempts: deliveries.attempts,
      sentAt: deliveries.sentAt,
      mended: sql<boolean>`${applications.updatedAt} > ${deliveries.updatedAt}`,
    })
    .from(deliveries)
    .innerJoin(applications, eq(applications.id, deliveries.applicationId))
    .where(and(eq(deliveries.letterId, letter.id), eq(deliveries.kind, "letter")))
    .orderBy(desc(deliveries.createdAt))
    .limit(1);
  return row ?? null;
}

async function releasesOf({ db, keyring }: Context, letter: LetterReading): Promise<LetterDesk["releases"]> {
  const rows = await db
    .select({ row: checkReleases, by: users.name })
    .from(checkReleases)
    .innerJoin(users, eq(users.id, checkReleases.releasedBy))
    .where(and(eq(checkReleases.letterId, letter.id), eq(checkReleases.version, letter.version)));
  if (rows.length === 0) return [];
  const vault = await openVault(db, keyring, letter.candidateId);
  return rows.flatMap(({ row, by }) => {
    const reason = vault.open(place("check_releases", "reason", row.id), row.reason);
    return row.checks.map((check) => ({ check, by, reason }));
  });
}
