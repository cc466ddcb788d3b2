// Asks the same person once more to read a letter: the same mail, with the same link.
import { and, eq, gt } from "drizzle-orm";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { command } from "@/db/command";
import { prolongLink } from "@/db/links";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { readSettings } from "@/db/queries/settings/read-settings";
import { events, users } from "@/db/schema";
import { openSubmission } from "./open-submission";

type Input = { readonly letterId: LetterId };

/** A reminder more often than that is pressure, not help. */
const APART_MS = 10 * 60_000;

export const remindApprover = command("letter.submit", async (tx, { now }, input: Input) => {
  const found = await readLetterRow(tx, input.letterId, true);
  const submission = found && (await openSubmission(tx, input.letterId));
  if (!found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (letter.state !== "submitted" || !submission) return fail("wrong_stage", "notAwaitingApproval");
  const recent = await tx
    .select({ id: events.id })
    .from(events)
    .where(
      and(
        eq(events.letterId, letter.id),
        eq(events.kind, "asked_again"),
        gt(events.at, new Date(now.getTime() - APART_MS)),
      ),
    )
    .limit(1);
  if (recent.length > 0) return fail("too_many", "remindedAlready");
  // The mail is the same, so its link must open again.
  const hours = (await readSettings(tx)).approvalLinkHours;
  if (submission.linkId) await prolongLink(tx, submission.linkId, new Date(now.getTime() + hours * 3_600_000));
  const [approver] = await tx.select({ name: users.name }).from(users).where(eq(users.id, submission.approverId));
  return ok({
    value: { name: approver?.name ?? "" },
    events: [
      {
        kind: "asked_again",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: {
          version: letter.version,
          submissionId: submission.id,
          linkId: submission.linkId,
          round: now.toISOString(),
          notifyUserId: submission.approverId,
        },
      },
    ],
  });
});
