// What a mail to a candidate is made of: the approved letter, or an answer. Nothing else is read for it.
import { eq, sql } from "drizzle-orm";
import { withAddress } from "@/lib/domain/letter/address";
import type { LetterText } from "@/lib/domain/letter/letter";
import type { CandidateId, LetterId, UserId } from "@/lib/domain/shared/id";
import { type Locale, anyText } from "@/lib/domain/shared/locale";
import type { Database } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { secretOfLink } from "@/db/links";
import type { Delivery } from "@/db/outbox";
import { readLetterRow, readLetterVersion } from "@/db/queries/letter/letter-text";
import { readLetterCase } from "@/db/queries/letter/read-letter-case";
import { readSettings } from "@/db/queries/settings/read-settings";
import { candidates, messages, releasedEvidence, users } from "@/db/schema";
import { type Vault, openVault, place } from "@/db/vault";

type Reading = { readonly db: Database; readonly keyring: Keyring; readonly now: Date };

export type CandidateMail = {
  readonly to: { readonly name: string; readonly address: string };
  /** The recruiter who wrote the letter: replies by mail reach a person. */
  readonly replyTo: { readonly name: string; readonly address: string } | null;
  readonly locale: Locale;
  readonly company: string;
  /** The candidate's own page. */
  readonly pageAddress: string;
  readonly interviewedAt: Date;
  readonly timeZone: string;
  readonly positionTitle: string;
  readonly letter: LetterText;
  readonly answer: { readonly text: string; readonly releasedCount: number; readonly senderName: string } | null;
};

/** @param publicUrl start of the candidate's address. @returns null when there is no address, or the link opens nothing any more. */
export async function readCandidateMail(
  { db, keyring, now }: Reading,
  delivery: Delivery,
  publicUrl: string,
): Promise<CandidateMail | null> {
  const found = delivery.letterId ? await readLetterRow(db, delivery.letterId) : null;
  const linkId = found?.letter.candidateLinkId;
  if (!found || !linkId) return null;
  const { letter, candidateId } = found;
  const vault = await openVault(db, keyring, candidateId);
  const candidate = await readAddress(db, vault, candidateId);
  const secret = await secretOfLink(db, keyring, linkId, now);
  if (!candidate || !secret) return null;
  const settings = await readSettings(db);
  const file = await readLetterCase({ db, keyring }, letter);
  const version = await readLetterVersion(db, vault, letter.id, delivery.letterVersion ?? letter.version);
  const pageAddress = `${publicUrl}/c/${secret}`;
  return {
    to: { name: candidate.name, address: candidate.address },
    replyTo: await readRecruiter(db, letter.createdBy),
    locale: letter.locale,
    company: settings.companyName,
    pageAddress,
    interviewedAt: new Date(file.evaluation.interviewedAt),
    timeZone: candidate.timeZone ?? settings.companyTimeZone,
    positionTitle: anyText(file.position.title, file.position.locale, letter.locale),
    letter: withAddress(version.text, pageAddress),
    answer: delivery.messageId ? await readAnswer(db, vault, letter.id, delivery.messageId) : null,
  };
}

async function readRecruiter(db: Database, id: UserId) {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row && !row.disabledAt ? { name: row.name, address: row.email } : null;
}

async function readAddress(db: Database, vault: Vault, candidateId: CandidateId) {
  const [row] = await db
    .select({ name: candidates.name, email: candidates.email, timeZone: candidates.timeZone })
    .from(candidates)
    .where(eq(candidates.id, candidateId));
  if (!row?.email) return null;
  return { ...row, address: vault.open(place("candidates", "email", candidateId), row.email) };
}

async function readAnswer(
  db: Database,
  vault: Vault,
  letterId: LetterId,
  messageId: NonNullable<Delivery["messageId"]>,
) {
  const [row] = await db
    .select({ message: messages, senderName: users.name })
    .from(messages)
    .innerJoin(users, eq(users.id, messages.authorId))
    .where(eq(messages.id, messageId));
  if (!row || row.message.letterId !== letterId) return null;
  const [count] = await db
    .select({ n: sql<number>`count(*)::int` })
    .from(releasedEvidence)
    .where(eq(releasedEvidence.messageId, messageId));
  return {
    text: vault.open(place("messages", "body", messageId), row.message.body),
    releasedCount: count?.n ?? 0,
    senderName: row.senderName,
  };
}
