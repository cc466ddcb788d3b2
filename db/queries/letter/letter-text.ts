// A letter's versions as they were written, opened from the candidate's vault.
import { and, asc, eq } from "drizzle-orm";
import type { LetterText } from "@/lib/domain/letter/letter";
import { plainText } from "@/lib/domain/letter/letter";
import type { CandidateId, LetterId, UserId } from "@/lib/domain/shared/id";
import { sha256Hex } from "@/lib/platform/crypto";
import type { Database, Transaction } from "@/db/client";
import { applications, letters, letterVersions, sentenceBackings, submissions } from "@/db/schema";
import { type Vault, place } from "@/db/vault";

export type LetterRow = typeof letters.$inferSelect;

/** What approval binds and sending compares: subject and whole text, in the placeholder form. */
export function textHash(letter: LetterText): string {
  return sha256Hex(`${letter.subject}\n\n${plainText(letter)}`);
}

/** Where a version's text is sealed. */
export function versionPlace(letterId: LetterId, version: number): string {
  return place("letter_versions", "body", `${letterId}.${version}`);
}

export type LetterVersion = {
  readonly version: number;
  readonly text: LetterText;
  readonly textHash: string;
  readonly seed: number;
  readonly authorId: UserId;
  /** The wording rules it was written under. */
  readonly packVersion: string;
  readonly createdAt: Date;
};

export async function readLetterVersion(
  db: Database | Transaction,
  vault: Vault,
  letterId: LetterId,
  version: number,
): Promise<LetterVersion> {
  const [row] = await db
    .select()
    .from(letterVersions)
    .where(and(eq(letterVersions.letterId, letterId), eq(letterVersions.version, version)));
  if (!row) throw new Error("a letter without its version");
  return opened(vault, row);
}

/** Every version, oldest first. */
export async function readLetterVersions(
  db: Database | Transaction,
  vault: Vault,
  letterId: LetterId,
): Promise<LetterVersion[]> {
  const rows = await db
    .select()
    .from(letterVersions)
    .where(eq(letterVersions.letterId, letterId))
    .orderBy(asc(letterVersions.version));
  return rows.map((row) => opened(vault, row));
}

function opened(vault: Vault, row: typeof letterVersions.$inferSelect): LetterVersion {
  return {
    version: row.version,
    text: vault.openJson<LetterText>(versionPlace(row.letterId, row.version), row.body),
    textHash: row.textHash,
    seed: row.seed,
    authorId: row.authorId,
    packVersion: row.packVersion,
    createdAt: row.createdAt,
  };
}

/** Whoever composed, edited or submitted any version, or stood for a sentence: none of them may approve it. */
export async function readAuthors(db: Database | Transaction, letterId: LetterId): Promise<UserId[]> {
  const writers = await db
    .select({ id: letterVersions.authorId })
    .from(letterVersions)
    .where(eq(letterVersions.letterId, letterId));
  const submitters = await db
    .select({ id: submissions.submittedBy })
    .from(submissions)
    .where(eq(submissions.letterId, letterId));
  const backers = await db
    .select({ id: sentenceBackings.backedBy })
    .from(sentenceBackings)
    .where(eq(sentenceBackings.letterId, letterId));
  return [...new Set([...writers, ...submitters, ...backers].map((row) => row.id))];
}

/** The letter's row with its candidate, locked when `lock` is true. */
export async function readLetterRow(
  db: Database | Transaction,
  letterId: LetterId,
  lock = false,
): Promise<{ letter: LetterRow; candidateId: CandidateId } | null> {
  const query = db
    .select({ letter: letters, candidateId: applications.candidateId })
    .from(letters)
    .innerJoin(applications, eq(applications.id, letters.applicationId))
    .where(eq(letters.id, letterId));
  const [row] = lock ? await query.for("update") : await query;
  return row ?? null;
}
