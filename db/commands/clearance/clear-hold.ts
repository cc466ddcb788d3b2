// A second person has looked at what holds a letter, and says by name why it may go on. New text holds again.
import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import { lockApplication } from "@/db/commands/application/lock-application";
import { touchApplication } from "@/db/commands/application/touch-application";
import { about } from "@/db/commands/evaluation/record-evaluation";
import type { CaseReading } from "@/db/queries/case/read-case-file";
import { readRecommendation } from "@/db/queries/recommendation/read-recommendation";
import { clearances, letters, letterVersions, submissions, users } from "@/db/schema";
import { place } from "@/db/vault";
import type { NewClearance } from "@/lib/domain/evaluation/scorecard";
import { userOf } from "@/lib/domain/people/actor";
import type { ApplicationId, UserId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import type { Flag } from "@/lib/domain/strategy/recommendation";
import { newId } from "@/lib/platform/id";

export const clearHold = command(
  "hold.clear",
  async (tx, scene, input: { readonly applicationId: ApplicationId; readonly clearance: NewClearance }) => {
    const { actor, keyring, now } = scene;
    const clearedBy = userOf(actor);
    if (clearedBy === null) return fail("not_allowed", "notAllowed");
    const locked = await lockApplication(tx, scene, input.applicationId);
    const advice = locked && (await readRecommendation({ db: tx, keyring }, input.applicationId, "en"));
    if (!advice) return fail("not_found", "notFound");
    const { application, vault } = locked;
    const { hold: code, textHash, reason } = input.clearance;
    const { holds, flags } = advice.recommendation;
    const present = holds.filter((hold) => hold.code === code && hold.textHash === textHash);
    if (present.length === 0) return fail("stale", "holdGone");
    if (present.every((hold) => hold.cleared !== null)) return fail("duplicate", "holdAlreadyCleared");
    const sources = present.map((hold) => (hold.flag === null ? null : (flags[hold.flag]?.source ?? null)));
    const own = await isOwnWork(tx, advice.reading, clearedBy, sources);
    if (own) return fail("not_allowed", "clearsOwnText");
    const id = newId<string>(now);
    await tx.insert(clearances).values({
      id,
      applicationId: application.id,
      hold: code,
      textHash,
      reason: vault.seal(place("clearances", "reason", id), reason),
      clearedBy,
      clearedAt: now,
    });
    await touchApplication(tx, application, now);
    return ok({
      value: { id },
      events: [{ kind: "hold_cleared", ...about(application), data: { hold: code, clearanceId: id } }],
    });
  },
);

/** True for whoever typed a text involved, or wrote, edited or submitted a letter of this application. */
async function isOwnWork(
  tx: Transaction,
  reading: CaseReading,
  userId: UserId,
  sources: readonly (Flag["source"] | null)[],
): Promise<boolean> {
  const [user] = await tx.select({ email: users.email }).from(users).where(eq(users.id, userId));
  const involved = sources.flatMap((source) => authorsOf(reading, source));
  if (involved.some((author) => author === userId || author === user?.email)) return true;
  const wrote = await tx
    .select({ by: letterVersions.authorId })
    .from(letterVersions)
    .innerJoin(letters, eq(letters.id, letterVersions.letterId))
    .where(eq(letters.applicationId, reading.application.id));
  const submitted = await tx
    .select({ by: submissions.submittedBy })
    .from(submissions)
    .innerJoin(letters, eq(letters.id, submissions.letterId))
    .where(eq(letters.applicationId, reading.application.id));
  return [...wrote, ...submitted].some(({ by }) => by === userId);
}

/** User ids and interviewers' addresses. A hold that no single text stands for involves the scores and the reason given. */
function authorsOf({ authors, caseFile }: CaseReading, source: Flag["source"] | null): readonly (string | null)[] {
  const cards = caseFile.evaluation.scorecards;
  const cardAt = (list: "comments" | "gapItems" | "strengths", index: number) => {
    let left = index;
    for (const [at, card] of cards.entries()) {
      if (left < card[list].length) return byCard(at);
      left -= card[list].length;
    }
    return list === "strengths" ? [authors.confirmedStrengths[left] ?? null] : [];
  };
  const byCard = (at: number) => [authors.scorecards[at]?.userId ?? null, authors.scorecards[at]?.email ?? null];
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
      return [authors.disposition];
    default:
      return [authors.disposition, ...cards.flatMap((_, at) => byCard(at))];
  }
}
