// A letter's sentences with what carries each of them, for the desk and for whoever approves.
import { asc, eq } from "drizzle-orm";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import type { LetterText } from "@/lib/domain/letter/letter";
import { letterFacts } from "@/lib/domain/letter/letter-facts";
import { type Backing, type TracedBlock, traceSentences } from "@/lib/domain/letter/trace-sentences";
import type { LetterId } from "@/lib/domain/shared/id";
import type { Recommendation, Strategy } from "@/lib/domain/strategy/recommendation";
import { sha256Hex } from "@/lib/platform/crypto";
import type { Database, Transaction } from "@/db/client";
import { sentenceBackings, users } from "@/db/schema";

export type ToTrace = {
  readonly id: LetterId;
  readonly strategy: Strategy;
  readonly text: LetterText;
  /** Every version up to this one. */
  readonly earlier: readonly LetterText[];
  /** The case it was composed from. */
  readonly file: CaseFile;
  readonly recommendation: Recommendation;
};

export async function traceLetter(db: Database | Transaction, letter: ToTrace): Promise<TracedBlock[]> {
  const { file, recommendation, strategy, text, earlier } = letter;
  return traceSentences(text, {
    file,
    recommendation,
    facts: letterFacts(file, recommendation, strategy),
    earlier,
    backings: await backingsOf(db, letter.id),
    hash: sha256Hex,
  });
}

async function backingsOf(db: Database | Transaction, id: LetterId): Promise<Backing[]> {
  const rows = await db
    .select({ backing: sentenceBackings, by: users.name })
    .from(sentenceBackings)
    .innerJoin(users, eq(users.id, sentenceBackings.backedBy))
    .where(eq(sentenceBackings.letterId, id))
    .orderBy(asc(sentenceBackings.backedAt), asc(sentenceBackings.id));
  return rows.map(({ backing, by }) => ({
    textHash: backing.textHash,
    place: backing.evidencePlace,
    by,
    at: backing.backedAt,
  }));
}
