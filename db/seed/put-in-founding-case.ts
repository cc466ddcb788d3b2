// Puts the founding case in through the same commands as everything else; a start that broke off goes on where it stopped.
import { eq } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { makeApplication } from "@/db/commands/application/make-application";
import { decideDisposition } from "@/db/commands/disposition/decide-disposition";
import { composeLetter } from "@/db/commands/letter/compose-letter";
import { submitLetter } from "@/db/commands/letter/submit-letter";
import { inviteColleague } from "@/db/commands/person/invite-colleague";
import { makePosition } from "@/db/commands/position/make-position";
import { saveScorecard } from "@/db/commands/scorecard/save-scorecard";
import { settings, templates, users } from "@/db/schema";
import { dispositionSchema, newApplicationSchema } from "@/lib/domain/application/application";
import { scorecardSchema } from "@/lib/domain/evaluation/scorecard";
import type { Person } from "@/lib/domain/people/actor";
import { newPositionSchema } from "@/lib/domain/position/position";
import type { ApplicationId, UserId } from "@/lib/domain/shared/id";
import type { Result } from "@/lib/domain/shared/result";
import { APPLICATIONS, MANAGER, POSITIONS, RECRUITER, type SeedApplication, type SeedPosition } from "./founding-case";

const DONE = "founding_case";

/** @param admin who invites the recruiter and the manager; the recruiter then does the rest, so that others may approve. */
export async function putInFoundingCase(scene: Omit<CommandContext, "actor">, admin: Person): Promise<void> {
  const { db, now } = scene;
  const [done] = await db.select({ name: settings.name }).from(settings).where(eq(settings.name, DONE));
  if (done) return;
  await invite(scene, admin, MANAGER);
  const recruiter: Person = {
    kind: "person",
    userId: await invite(scene, admin, RECRUITER),
    role: "hr",
    name: RECRUITER.name,
  };
  const positionIds = new Map<string, string>();
  for (const one of POSITIONS) {
    positionIds.set(one.position.externalId ?? "", await putInPosition({ ...scene, actor: recruiter }, one));
  }
  for (const one of APPLICATIONS) {
    await putInApplication({ ...scene, actor: recruiter }, one, positionIds.get(one.position) ?? "");
  }
  await db.insert(settings).values({ name: DONE, value: true, changedAt: now }).onConflictDoNothing();
}

async function invite(scene: Omit<CommandContext, "actor">, admin: Person, who: typeof RECRUITER): Promise<UserId> {
  const invited = await inviteColleague({ ...scene, actor: admin }, who);
  if (invited.ok) return invited.value.userId;
  const [there] = await scene.db.select({ id: users.id }).from(users).where(eq(users.email, who.email));
  if (!there) throw new Error("the founding case's colleague could not be invited");
  return there.id;
}

async function putInPosition(context: CommandContext, { template, position }: SeedPosition): Promise<string> {
  const [starter] = await context.db
    .select({ id: templates.id })
    .from(templates)
    .where(eq(templates.starter, template));
  return madeOrThere(await makePosition(context, newPositionSchema.parse({ ...position, templateId: starter?.id })));
}

async function putInApplication(context: CommandContext, one: SeedApplication, positionId: string): Promise<void> {
  const interviewedAt = new Date(context.now.getTime() - one.ended * 60_000).toISOString();
  const made = await makeApplication(
    context,
    newApplicationSchema.parse({ ...one.application, positionId, interviewedAt }),
  );
  const applicationId = madeOrThere(made) as ApplicationId;
  for (const given of one.scorecards) {
    const scorecard = scorecardSchema.parse(given);
    needed(await saveScorecard(context, { applicationId, scorecard }));
  }
  if (one.disposition) {
    const disposition = dispositionSchema.parse(one.disposition);
    needed(await decideDisposition(context, { applicationId, disposition }));
  }
  if (!one.submitted) return;
  const letter = await composeLetter(context, { applicationId, strategy: null, overrideReason: null, seed: 0 });
  if (!letter.ok) return;
  await submitLetter(context, {
    letterId: letter.value.id,
    version: letter.value.version,
    approverEmail: MANAGER.email,
    sendOnApproval: true,
    note: null,
  });
}

function madeOrThere(result: Result<{ readonly id: string }>): string {
  if (result.ok) return result.value.id;
  const there = result.code === "duplicate" ? result.data["existingId"] : undefined;
  if (typeof there !== "string") throw new Error(`the founding case was refused: ${result.messageKey}`);
  return there;
}

function needed(result: Result<unknown>): void {
  if (!result.ok) throw new Error(`the founding case was refused: ${result.messageKey}`);
}
