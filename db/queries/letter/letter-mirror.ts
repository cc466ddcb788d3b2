// The letter composed in the other language as well, for the desk and for whoever approves.
import { type MirroredLetter, mirrorLetter } from "@/lib/domain/letter/mirror-letter";
import type { LetterText } from "@/lib/domain/letter/letter";
import type { UserId } from "@/lib/domain/shared/id";
import type { Recommendation, Strategy } from "@/lib/domain/strategy/recommendation";
import { dictionaryOf } from "@/lib/i18n/translate";
import type { Database } from "@/db/client";
import type { CaseReading } from "@/db/queries/case/read-case-file";
import { readSender } from "./read-sender";

/** As a letter is read: its text, how it was composed, and the case as it stands. */
type ToMirror = {
  readonly strategy: Strategy;
  readonly seed: number;
  readonly createdBy: UserId;
  readonly content: LetterText;
  readonly judgement: { readonly record: CaseReading; readonly recommendation: Recommendation };
};

export async function letterMirror(db: Database, letter: ToMirror): Promise<MirroredLetter | null> {
  const { strategy, seed, createdBy, content } = letter;
  const { record, recommendation } = letter.judgement;
  const sender = await readSender(db, createdBy);
  const commission = { file: record.caseFile, recommendation, strategy, seed, sender };
  return mirrorLetter(content, commission, (locale) => dictionaryOf(locale).letterPatterns);
}
