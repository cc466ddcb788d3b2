// A letter as its editors see it: text, what it rests on, and what still stands in its way.
import { eq } from "drizzle-orm";
import { type Check, type LetterState, type LetterText, plainText } from "@/lib/domain/letter/letter";
import type { ApplicationId, CandidateId, LetterId, UserId } from "@/lib/domain/shared/id";
import { isId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import type { Readiness, Rule, Strategy } from "@/lib/domain/strategy/recommendation";
import type { Database } from "@/db/client";
import type { Keyring } from "@/db/keyring";
import { evaluations } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import { type LetterJudgement, judgeLetter } from "./judge-letter";
import { readLetterRow, readLetterVersion } from "./letter-text";
import { readSender } from "./read-sender";

export type LetterReading = {
  readonly id: LetterId;
  readonly applicationId: ApplicationId;
  readonly candidateId: CandidateId;
  readonly version: number;
  readonly locale: Locale;
  readonly strategy: Strategy;
  readonly recommended: Strategy;
  readonly overrideReason: string | null;
  readonly rule: Rule;
  readonly readiness: Readiness;
  readonly state: LetterState;
  readonly seed: number;
  readonly evaluation: { readonly id: string; readonly version: number };
  readonly content: LetterText;
  readonly text: string;
  readonly checks: readonly Check[];
  readonly judgement: LetterJudgement;
  /** Versions of the wording rules: it was written under, and it passed last (while it is open: those in force). */
  readonly wording: { readonly writtenUnder: string; readonly checkedWith: string };
  readonly createdBy: UserId;
  readonly submittedAt: Date | null;
  readonly approvedAt: Date | null;
  readonly sendAfter: Date | null;
  readonly toldAt: Date | null;
};

/** @returns null when there is no such letter. */
export async function readLetter(
  { db, keyring, now }: { readonly db: Database; readonly keyring: Keyring; readonly now: Date },
  id: LetterId,
): Promise<LetterReading | null> {
  const found = isId(id) ? await readLetterRow(db, id) : null;
  if (!found) return null;
  const { letter, candidateId } = found;
  const vault = await openVault(db, keyring, candidateId);
  const version = await readLetterVersion(db, vault, letter.id, letter.version);
  const judgement = await judgeLetter(
    { db, keyring, now },
    letter,
    version.text,
    await readSender(db, letter.createdBy),
  );
  const [evaluation] = await db
    .select({ version: evaluations.version })
    .from(evaluations)
    .where(eq(evaluations.id, letter.evaluationId));
  return {
    id: letter.id,
    applicationId: letter.applicationId,
    candidateId,
    version: letter.version,
    locale: letter.locale,
    strategy: letter.strategy,
    recommended: letter.recommended,
    overrideReason: letter.overrideReason
      ? vault.open(place("letters", "override_reason", letter.id), letter.overrideReason)
      : null,
    rule: letter.rule,
    readiness: judgement.recommendation.readiness,
    state: letter.state,
    seed: version.seed,
    evaluation: { id: letter.evaluationId, version: evaluation?.version ?? 1 },
    content: version.text,
    text: plainText(version.text),
    checks: judgement.checks,
    judgement,
    wording: {
      writtenUnder: version.packVersion,
      checkedWith: letter.checkedWith ?? judgement.record.wording.version,
    },
    createdBy: letter.createdBy,
    submittedAt: letter.submittedAt,
    approvedAt: letter.approvedAt,
    sendAfter: letter.sendAfter,
    toldAt: letter.toldAt,
  };
}
