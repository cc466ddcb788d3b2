// Asks a named person to read the letter and say yes or no. They get a mail with the whole letter and a link.
import { and, eq, isNull } from "drizzle-orm";
import { z } from "zod";
import { goesOn } from "@/lib/domain/application/application";
import { moved } from "@/lib/domain/letter/letter-state";
import { userOf } from "@/lib/domain/people/actor";
import { roleMay } from "@/lib/domain/people/permission";
import type { LetterId, UserId } from "@/lib/domain/shared/id";
import { type Failure, fail, ok } from "@/lib/domain/shared/result";
import { emailSchema, proseSchema } from "@/lib/domain/shared/text";
import { foldAddress } from "@/lib/platform/address";
import { newId } from "@/lib/platform/id";
import type { Transaction } from "@/db/client";
import { command } from "@/db/command";
import { makeLink } from "@/db/links";
import { type LetterJudgement, judgeLetter } from "@/db/queries/letter/judge-letter";
import { readAuthors, readLetterRow, readLetterVersion } from "@/db/queries/letter/letter-text";
import { readSender } from "@/db/queries/letter/read-sender";
import { readSettings } from "@/db/queries/settings/read-settings";
import { letters, submissions, users } from "@/db/schema";
import { openVault, place } from "@/db/vault";
import { refusalToAsk } from "./refusal-to-write";
import { withdrawSubmissions } from "./withdraw-submissions";

export const submitLetterSchema = z.strictObject({
  version: z.number().int().min(1),
  approverEmail: emailSchema,
  sendOnApproval: z.boolean().default(true),
  note: proseSchema(500).nullable().default(null),
});

type Input = z.infer<typeof submitLetterSchema> & { readonly letterId: LetterId };

export const submitLetter = command("letter.submit", async (tx, { actor, now, keyring }, input: Input) => {
  const submitter = userOf(actor);
  const found = await readLetterRow(tx, input.letterId, true);
  if (!submitter || !found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  if (letter.version !== input.version) return fail("stale", "letterChanged", { data: { version: letter.version } });
  const state = moved(letter.state, "submit");
  if (!state) return fail("wrong_stage", "letterUnderway");

  const vault = await openVault(tx, keyring, candidateId);
  const { text } = await readLetterVersion(tx, vault, letter.id, letter.version);
  const judgement = await judgeLetter({ db: tx, keyring, now }, letter, text, await readSender(tx, letter.createdBy));
  const refusal = (await refusalToAsk(tx, letter, submitter)) ?? notReady(judgement);
  if (refusal) return refusal;
  const approver = await findApprover(tx, input.approverEmail, [...(await readAuthors(tx, letter.id)), submitter]);
  if (!approver.ok) return approver;

  await withdrawSubmissions(tx, keyring, letter.id, now);
  const id = newId<"submission">(now);
  const hours = (await readSettings(tx)).approvalLinkHours;
  const link = await makeLink(tx, keyring, {
    purpose: "approval",
    now,
    expiresAt: new Date(now.getTime() + hours * 3_600_000),
    userId: approver.id,
    letterId: letter.id,
    letterVersion: letter.version,
  });
  await tx.insert(submissions).values({
    id,
    letterId: letter.id,
    version: letter.version,
    approverId: approver.id,
    sendOnApproval: input.sendOnApproval,
    note: input.note ? vault.seal(place("submissions", "note", id), input.note) : null,
    linkId: link.id,
    submittedBy: submitter,
    submittedAt: now,
  });
  await tx
    .update(letters)
    .set({ state, submittedAt: now, updatedAt: now, cancelledAt: null, checkedWith: judgement.record.wording.version })
    .where(eq(letters.id, letter.id));
  return ok({
    value: { id: letter.id, version: letter.version, approverId: approver.id },
    events: [
      {
        kind: "submitted",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: {
          version: letter.version,
          submissionId: id,
          linkId: link.id,
          notifyUserId: approver.id,
          packVersion: judgement.record.wording.version,
        },
      },
    ],
  });
});

/** What is still open, by name: API.md "not ready: 409 wrong_stage with the open items". */
export function notReady(judgement: LetterJudgement): Failure | null {
  const { recommendation } = judgement;
  if (goesOn(judgement.record.application.result)) return fail("wrong_stage", "goesOn");
  if (judgement.evaluationChanged) return fail("wrong_stage", "evaluationChanged");
  if (judgement.positionChanged) return fail("wrong_stage", "positionChanged");
  const items = [
    ...recommendation.needs.map((need) => ({
      path: `needs.${need.code}`,
      code: need.code,
      messageKey: "openItem.need",
    })),
    ...recommendation.holds
      .filter((hold) => !hold.cleared)
      .map((hold) => ({ path: `holds.${hold.code}`, code: hold.code, messageKey: "openItem.hold" })),
    ...judgement.open.map((check) => ({ path: `checks.${check.id}`, code: check.name, messageKey: "openItem.check" })),
  ];
  return items.length > 0 ? fail("wrong_stage", "letterNotReady", { fields: items }) : null;
}

async function findApprover(
  tx: Transaction,
  email: string,
  authors: readonly UserId[],
): Promise<Failure | { readonly ok: true; readonly id: UserId }> {
  const fault = (messageKey: string) =>
    fail("invalid", messageKey, { fields: [{ path: "approverEmail", code: "approver", messageKey }] });
  const [user] = await tx
    .select()
    .from(users)
    .where(and(eq(users.email, foldAddress(email)), isNull(users.disabledAt)));
  if (!user || !roleMay(user.role, "letter.approve")) return fault("approverUnknown");
  if (authors.includes(user.id)) return fault("approverIsAuthor");
  return { ok: true, id: user.id };
}
