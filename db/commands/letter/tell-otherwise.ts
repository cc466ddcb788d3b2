// A named person records that they told the candidate another way: by phone, in person, by a message of their own.
import { eq } from "drizzle-orm";
import { z } from "zod";
import { moved } from "@/lib/domain/letter/letter-state";
import { userOf } from "@/lib/domain/people/actor";
import type { LetterId } from "@/lib/domain/shared/id";
import { fail, ok } from "@/lib/domain/shared/result";
import { command } from "@/db/command";
import { tellApplication } from "@/db/commands/application/tell-application";
import { readLetterRow } from "@/db/queries/letter/letter-text";
import { letters } from "@/db/schema";

export const TOLD_CHANNELS = ["phone", "in_person", "message", "post"] as const;

export const tellOtherwiseSchema = z.strictObject({
  channel: z.enum(TOLD_CHANNELS),
  toldAt: z.iso.datetime({ offset: true }),
});

type Input = z.infer<typeof tellOtherwiseSchema> & { readonly letterId: LetterId };

export const tellOtherwise = command("letter.send", async (tx, { actor, now }, input: Input) => {
  const teller = userOf(actor);
  const found = await readLetterRow(tx, input.letterId, true);
  if (!teller || !found) return fail("not_found", "notFound");
  const { letter, candidateId } = found;
  const state = moved(letter.state, "tell_otherwise");
  if (!state) return fail("wrong_stage", "notApproved");
  const toldAt = new Date(input.toldAt);
  if (toldAt > now || !letter.approvedAt || toldAt < letter.approvedAt) {
    return fail("invalid", "toldAtImpossible", {
      fields: [{ path: "toldAt", code: "range", messageKey: "toldAtImpossible" }],
    });
  }
  await tx
    .update(letters)
    .set({ state, toldAt, updatedAt: now, pageVersion: letter.pageVersion + 1 })
    .where(eq(letters.id, letter.id));
  await tellApplication(tx, letter.applicationId, {
    toldAt,
    channel: input.channel,
    by: teller,
    now,
    undecided: letter.rule === "new_attempt",
  });
  return ok({
    value: { id: letter.id, toldAt },
    events: [
      {
        kind: "told_otherwise",
        applicationId: letter.applicationId,
        candidateId,
        letterId: letter.id,
        data: { version: letter.version, channel: input.channel, toldAt: toldAt.toISOString() },
      },
    ],
  });
});
