// What a mail to a colleague is made of: who it is for, whose letter it is about, and what happened.
import { and, desc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { type ChartInput, chartInput } from "@/lib/domain/evaluation/score-chart";
import { dimensionResults } from "@/lib/domain/evaluation/dimension-results";
import type { LetterText } from "@/lib/domain/letter/letter";
import type { DeliveryId, LinkId, UserId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import type { Strategy } from "@/lib/domain/strategy/recommendation";
import type { MessageKind } from "@/lib/domain/conversation/message";
import type { Database } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { secretOfLink } from "@/db/links";
import type { Delivery } from "@/db/outbox";
import { readLetterRow, readLetterVersion } from "@/db/queries/letter/letter-text";
import { readLetterCase } from "@/db/queries/letter/read-letter-case";
import { approvals, deliveries, events, messages, returns, submissions, users } from "@/db/schema";
import { openVault, place } from "@/db/vault";

type Reading = { readonly db: Database; readonly keyring: Keyring; readonly now: Date };

export type Colleague = { readonly name: string; readonly address: string; readonly locale: Locale };

export async function readColleague(db: Database, id: UserId | null): Promise<Colleague | null> {
  if (!id) return null;
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row && !row.disabledAt ? { name: row.name, address: row.email, locale: row.locale } : null;
}

export type AboutLetter = {
  readonly candidateName: string;
  readonly positionTitle: string;
  readonly letterId: string;
  readonly applicationId: string;
};

/** Whose letter a mail is about, in the colleague's language. */
export async function readAboutLetter(
  { db, keyring }: Reading,
  delivery: Delivery,
  reader: Locale,
): Promise<AboutLetter | null> {
  const found = delivery.letterId ? await readLetterRow(db, delivery.letterId) : null;
  if (!found) return null;
  const file = await readLetterCase({ db, keyring }, found.letter);
  return {
    candidateName: file.evaluation.candidate.name,
    positionTitle: anyText(file.position.title, file.position.locale, reader),
    letterId: found.letter.id,
    applicationId: found.letter.applicationId,
  };
}

export type ApprovalRequest = {
  readonly secret: string;
  readonly requesterName: string;
  readonly note: string | null;
  readonly strategy: Strategy;
  readonly letterLocale: Locale;
  readonly chart: readonly ChartInput[];
  readonly text: LetterText;
  /** ISO instant of the interview's end: the promise counts from there. */
  readonly interviewedAt: string;
};

/** @returns null when the request was withdrawn meanwhile: then nobody is bothered. */
export async function readApprovalRequest(
  { db, keyring, now }: Reading,
  delivery: Delivery,
  reader: Locale,
): Promise<ApprovalRequest | null> {
  const linkId = delivery.data["linkId"];
  const found = delivery.letterId ? await readLetterRow(db, delivery.letterId) : null;
  const secret = typeof linkId === "string" ? await secretOfLink(db, keyring, linkId as LinkId, now) : null;
  if (!found || !secret) return null;
  const { letter, candidateId } = found;
  const [submission] = await db
    .select({ submission: submissions, requesterName: users.name })
    .from(submissions)
    .innerJoin(users, eq(users.id, submissions.submittedBy))
    .where(eq(submissions.linkId, linkId as LinkId));
  if (!submission || submission.submission.withdrawnAt) return null;
  const vault = await openVault(db, keyring, candidateId);
  const file = await readLetterCase({ db, keyring }, letter);
  const note = submission.submission.note;
  return {
    secret,
    requesterName: submission.requesterName,
    note: note ? vault.open(place("submissions", "note", submission.submission.id), note) : null,
    strategy: letter.strategy,
    letterLocale: letter.locale,
    chart: dimensionResults(file.evaluation).map((result) =>
      chartInput(result, anyText(result.name, file.position.locale, reader)),
    ),
    text: (await readLetterVersion(db, vault, letter.id, submission.submission.version)).text,
    interviewedAt: file.evaluation.interviewedAt,
  };
}

/** Who asked for a change, and why. */
export async function readReturn({ db, keyring }: Reading, delivery: Delivery) {
  const id = delivery.data["returnId"];
  const found = delivery.letterId ? await readLetterRow(db, delivery.letterId) : null;
  if (typeof id !== "string" || !found) return null;
  const [row] = await db
    .select({ row: returns, managerName: users.name })
    .from(returns)
    .innerJoin(users, eq(users.id, returns.returnedBy))
    .where(eq(returns.id, id));
  if (!row) return null;
  const vault = await openVault(db, keyring, found.candidateId);
  return { managerName: row.managerName, reason: vault.open(place("returns", "reason", id), row.row.reason) };
}

/** Who said yes, and when the letter leaves. */
export async function readApproval({ db }: Reading, delivery: Delivery) {
  const found = delivery.letterId ? await readLetterRow(db, delivery.letterId) : null;
  if (!found) return null;
  const [row] = await db
    .select({ managerName: users.name })
    .from(approvals)
    .innerJoin(users, eq(users.id, approvals.approvedBy))
    .where(eq(approvals.letterId, found.letter.id))
    .orderBy(desc(approvals.approvedAt))
    .limit(1);
  return row ? { managerName: row.managerName, sendsAt: found.letter.sendAfter } : null;
}

/** What kind of message came in, and when; null for an answer to the letter's question. */
export async function readReply(
  { db }: Reading,
  delivery: Delivery,
): Promise<{ readonly kind: MessageKind; readonly at: Date } | null> {
  if (!delivery.messageId) return null;
  const [row] = await db
    .select({ kind: messages.kind, at: messages.createdAt })
    .from(messages)
    .where(eq(messages.id, delivery.messageId));
  return row ?? null;
}

/** Which mail it was that didn't arrive. */
export async function readFailedMail(
  { db }: Reading,
  delivery: Delivery,
): Promise<"letter" | "answer" | "approval_request"> {
  const id = delivery.data["deliveryId"];
  if (typeof id !== "string") return "letter";
  const [row] = await db
    .select({ kind: deliveries.kind })
    .from(deliveries)
    .where(eq(deliveries.id, id as DeliveryId));
  return row?.kind === "answer" || row?.kind === "approval_request" ? row.kind : "letter";
}

/** The invited colleague's link, and who invites them. */
export async function readInvitation({ db, keyring, now }: Reading, delivery: Delivery) {
  const linkId = delivery.data["linkId"];
  const secret = typeof linkId === "string" ? await secretOfLink(db, keyring, linkId as LinkId, now) : null;
  if (!secret || !delivery.toUserId) return null;
  const inviter = alias(users, "inviter");
  const [row] = await db
    .select({ name: inviter.name })
    .from(events)
    .innerJoin(inviter, eq(inviter.id, events.actorUserId))
    .where(and(eq(events.kind, "invited"), eq(events.userId, delivery.toUserId)))
    .orderBy(desc(events.place))
    .limit(1);
  return { secret, inviterName: row?.name ?? null };
}
