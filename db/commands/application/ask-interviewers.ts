// Colleagues who were in an interview are asked for their scorecards. Whoever is asked is reminded until it is in.
import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Scene } from "@/db/command";
import { about } from "@/db/commands/evaluation/record-evaluation";
import type { ApplicationRow } from "@/db/queries/case/read-case-record";
import { SCORERS, askedPeople } from "@/db/queries/scorecard/asked-people";
import { readSettings } from "@/db/queries/settings/read-settings";
import { interviewers, users } from "@/db/schema";
import { askedFrom } from "@/lib/domain/delivery/scorecard-reminders";
import type { NewEvent } from "@/lib/domain/events";
import { userOf } from "@/lib/domain/people/actor";
import type { UserId } from "@/lib/domain/shared/id";
import { type Result, fail, ok } from "@/lib/domain/shared/result";

/**
 * Call with the application's row locked, as it stands after the change. Whoever is named already stays as they were.
 * @param emails everyone who is to be asked; whoever is missing no longer is
 * @returns the events to record with the command's own; invalid for an address that is no colleague's who may score
 */
export async function askInterviewers(
  tx: Transaction,
  { actor, now }: Pick<Scene, "actor" | "now">,
  application: ApplicationRow,
  emails: readonly string[],
): Promise<Result<readonly NewEvent[]>> {
  const before = await askedPeople(tx, application.id);
  const added = emails.filter((email) => !before.some((one) => one.email === email));
  const people = await colleagues(tx, added);
  const unknown = emails.flatMap((email, index) =>
    added.includes(email) && !people.has(email)
      ? [{ path: `interviewerEmails.${index}`, code: "unknown", messageKey: "field.no_interviewer" }]
      : [],
  );
  if (unknown.length > 0) return fail("invalid", "invalid", { fields: unknown });
  const gone = before.filter((one) => !emails.includes(one.email));
  if (gone.length > 0)
    await tx.delete(interviewers).where(
      and(
        eq(interviewers.applicationId, application.id),
        inArray(
          interviewers.userId,
          gone.map((one) => one.id),
        ),
      ),
    );
  if (people.size > 0)
    await tx.insert(interviewers).values(
      [...people.values()].map((userId) => ({
        applicationId: application.id,
        userId,
        askedBy: userOf(actor),
        askedAt: now,
      })),
    );
  const reminders = await remindersOf(tx, application);
  return ok([
    ...gone.map((one): NewEvent => ({ kind: "interviewer_released", ...about(application), userId: one.id })),
    ...[...people.values()].map((userId): NewEvent => ({
      kind: "interviewer_asked",
      ...about(application),
      userId,
      data: reminders(now),
    })),
  ]);
}

/**
 * As `askInterviewers`; where the interview's end was moved, whoever stays and still owes a scorecard is reminded from the
 * new end on. @param emails left out: nobody is added or let go
 */
export async function changeInterviewers(
  tx: Transaction,
  scene: Pick<Scene, "actor" | "now">,
  before: ApplicationRow,
  after: ApplicationRow,
  emails: readonly string[] | undefined,
): Promise<Result<readonly NewEvent[]>> {
  const asked = emails ? await askInterviewers(tx, scene, after, emails) : ok([]);
  if (!asked.ok || before.interviewedAt.getTime() === after.interviewedAt.getTime()) return asked;
  const reminders = await remindersOf(tx, after);
  const waiting = (await askedPeople(tx, after.id)).filter((one) => !one.handedIn);
  const moved = waiting
    .filter((one) => !asked.value.some((event) => event.userId === one.id))
    .map(({ id, askedAt }): NewEvent => ({
      kind: "reminders_moved",
      ...about(after),
      userId: id,
      data: reminders(askedAt),
    }));
  return ok([...asked.value, ...moved]);
}

async function remindersOf(tx: Transaction, { interviewedAt }: ApplicationRow) {
  const { companyTimeZone } = await readSettings(tx);
  return (askedAt: Date) => ({ from: askedFrom(interviewedAt, askedAt).toISOString(), timeZone: companyTimeZone });
}

/** By mail address; only those who work here and may score. */
async function colleagues(tx: Transaction, emails: readonly string[]): Promise<ReadonlyMap<string, UserId>> {
  if (emails.length === 0) return new Map();
  const rows = await tx
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(and(inArray(users.email, [...emails]), inArray(users.role, SCORERS), isNull(users.disabledAt)));
  return new Map(rows.map((one) => [one.email, one.id]));
}
