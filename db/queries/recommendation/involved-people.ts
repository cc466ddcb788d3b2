// Who had a hand in what a hold is about: they can't be the second person who looks at it.
import { eq } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import type { CaseReading } from "@/db/queries/case/read-case-file";
import { dispositions, letters, letterVersions, scorecards, submissions } from "@/db/schema";
import type { UserId } from "@/lib/domain/shared/id";
import type { Flag } from "@/lib/domain/strategy/recommendation";

export type Colleague = { readonly id: UserId; readonly email: string };

/** @returns true for whoever typed a text involved, or wrote, edited or submitted a letter of this application. */
export async function involvedPeople(
  db: Database | Transaction,
  reading: CaseReading,
  sources: readonly (Flag["source"] | null)[],
): Promise<(colleague: Colleague) => boolean> {
  const writers = await everyWriter(db, reading);
  const typed = sources.flatMap((source) => authorsOf(reading, writers, source));
  const wrote = await db
    .select({ by: letterVersions.authorId })
    .from(letterVersions)
    .innerJoin(letters, eq(letters.id, letterVersions.letterId))
    .where(eq(letters.applicationId, reading.application.id));
  const submitted = await db
    .select({ by: submissions.submittedBy })
    .from(submissions)
    .innerJoin(letters, eq(letters.id, submissions.letterId))
    .where(eq(letters.applicationId, reading.application.id));
  const involved = new Set<string | null>([...typed, ...wrote.map(({ by }) => by), ...submitted.map(({ by }) => by)]);
  return ({ id, email }) => involved.has(id) || involved.has(email);
}

type Writers = {
  readonly cards: readonly { readonly email: string; readonly by: UserId | null }[];
  readonly reasons: readonly (UserId | null)[];
};

/** Of every version: whoever hands the same words in again doesn't take them from the one who typed them first. */
async function everyWriter(db: Database | Transaction, { application }: CaseReading): Promise<Writers> {
  const cards = await db
    .select({ email: scorecards.interviewerEmail, by: scorecards.authorId })
    .from(scorecards)
    .where(eq(scorecards.applicationId, application.id));
  const reasons = await db
    .select({ by: dispositions.decidedBy })
    .from(dispositions)
    .where(eq(dispositions.applicationId, application.id));
  return { cards, reasons: reasons.map(({ by }) => by) };
}

/** User ids and interviewers' addresses. A hold that no single text stands for involves the scores and the reason given. */
function authorsOf(
  { authors, caseFile }: CaseReading,
  writers: Writers,
  source: Flag["source"] | null,
): readonly (string | null)[] {
  const cards = caseFile.evaluation.scorecards;
  const cardAt = (list: "comments" | "gapItems" | "strengths", index: number) => {
    let left = index;
    for (const [at, card] of cards.entries()) {
      if (left < card[list].length) return byCard(at);
      left -= card[list].length;
    }
    return list === "strengths" ? [authors.confirmedStrengths[left] ?? null] : [];
  };
  const byCard = (at: number) => {
    const email = authors.scorecards[at]?.email ?? null;
    return [email, ...writers.cards.filter((card) => card.email === email).map((card) => card.by)];
  };
  const index = typeof source?.index === "number" ? source.index : 0;
  switch (source?.kind) {
    case "comment":
      return cardAt("comments", index);
    case "gap":
      return cardAt("gapItems", index);
    case "strength":
      return cardAt("strengths", index);
    case "note":
      return [authors.notes[index] ?? null];
    case "disposition":
      return writers.reasons;
    default:
      return [...writers.reasons, ...cards.flatMap((_, at) => byCard(at))];
  }
}
