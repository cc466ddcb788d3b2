// One interviewer's scorecard goes in as a whole. A later one is its next version and keeps its place.
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import { lockApplication } from "@/db/commands/application/lock-application";
import { about, recordEvaluation } from "@/db/commands/evaluation/record-evaluation";
import { isInSight } from "@/db/queries/application/in-sight";
import { type ApplicationRow, type ScorecardBody, readDimensions } from "@/db/queries/case/read-case-record";
import { applications, scorecards, scores, users } from "@/db/schema";
import { type Vault, place } from "@/db/vault";
import { type Actor, userOf } from "@/lib/domain/people/actor";
import { dimensionFaults, type Scorecard } from "@/lib/domain/evaluation/scorecard";
import type { ApplicationId, ScorecardId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { foldAddress } from "@/lib/platform/address";
import { newId } from "@/lib/platform/id";

const MOST_INTERVIEWERS = 20;

type Input = {
  readonly applicationId: ApplicationId;
  readonly scorecard: Scorecard;
  /** The version of this interviewer's own card the form was opened on; left out, the newest is followed. */
  readonly version?: number;
};

export const saveScorecard = command("scorecard.write", async (tx, scene, input: Input) => {
  const { actor, now } = scene;
  const locked = await lockApplication(tx, scene, input.applicationId);
  if (!locked || !(await isInSight(tx, actor, input.applicationId))) return fail("not_found", "notFound");
  const { application, vault } = locked;
  const email = foldAddress(input.scorecard.interviewer.email);
  if (!(await mayWriteFor(tx, actor, email))) return fail("not_allowed", "scorecardOfOthers");
  const { dimensions, templateVersionId } = await readDimensions(tx, application);
  const faults = dimensionFaults(
    input.scorecard,
    dimensions.map((dimension) => dimension.key),
  );
  if (faults.length > 0) return fail("invalid", "invalid", { fields: faults });
  const stand = await standOf(tx, application.id, email);
  if (input.version !== undefined && input.version !== stand.version) {
    return fail("stale", "stale", { data: { version: stand.version } });
  }
  if (stand.version === 0 && stand.place >= MOST_INTERVIEWERS) {
    return fail("too_many", "tooManyScorecards", { data: { most: MOST_INTERVIEWERS } });
  }
  const saved = { id: newId<"scorecard">(now) as ScorecardId, version: stand.version + 1, place: stand.place };
  await write(tx, vault, { ...saved, application, email, scorecard: input.scorecard, actor, now });
  const [changed] = await tx
    .update(applications)
    .set({
      templateVersionId,
      evaluatedAt: application.evaluatedAt ?? now,
      updatedAt: now,
      version: application.version + 1,
    })
    .where(eq(applications.id, application.id))
    .returning();
  if (!changed) throw new Error("the locked application is gone");
  const recorded = await recordEvaluation(tx, { ...scene, vault }, changed);
  if (!recorded.ok) return recorded;
  return ok({
    value: saved,
    events: [
      { kind: "scored", ...about(application), data: { scorecardId: saved.id, version: saved.version } },
      ...recorded.value,
    ],
  });
});

/** Interviewers and managers write their own card; HR may hand one in for an interviewer. */
async function mayWriteFor(tx: Transaction, actor: Actor, email: string): Promise<boolean> {
  if (actor.kind === "system") return true;
  if (actor.kind !== "person" && actor.kind !== "api_key") return false;
  if (actor.role === "admin" || actor.role === "hr") return true;
  const [own] = await tx.select({ email: users.email }).from(users).where(eq(users.id, actor.userId));
  return own?.email === email;
}

/** The interviewer's newest version (0 = none yet) and place; a new interviewer comes after all others. */
async function standOf(tx: Transaction, applicationId: ApplicationId, email: string) {
  const rows = await tx
    .select({ email: scorecards.interviewerEmail, version: scorecards.version, place: scorecards.place })
    .from(scorecards)
    .where(and(eq(scorecards.applicationId, applicationId), eq(scorecards.current, true)));
  const own = rows.find((row) => row.email === email);
  return own ?? { version: 0, place: rows.length };
}

async function write(
  tx: Transaction,
  vault: Vault,
  card: {
    readonly id: ScorecardId;
    readonly version: number;
    readonly place: number;
    readonly application: ApplicationRow;
    readonly email: string;
    readonly scorecard: Scorecard;
    readonly actor: Actor;
    readonly now: Date;
  },
): Promise<void> {
  const { gapItems, strengths, comments, testResults } = card.scorecard;
  const body: ScorecardBody = { gapItems, strengths, comments, testResults };
  await tx
    .update(scorecards)
    .set({ current: false })
    .where(and(eq(scorecards.applicationId, card.application.id), eq(scorecards.interviewerEmail, card.email)));
  await tx.insert(scorecards).values({
    id: card.id,
    applicationId: card.application.id,
    place: card.place,
    version: card.version,
    current: true,
    interviewerEmail: card.email,
    interviewerName: card.scorecard.interviewer.name,
    body: vault.sealJson(place("scorecards", "body", card.id), body),
    authorId: userOf(card.actor),
    createdAt: card.now,
  });
  if (card.scorecard.scores.length === 0) return;
  await tx
    .insert(scores)
    .values(card.scorecard.scores.map(({ dimension, score }) => ({ scorecardId: card.id, dimension, score })));
}
