"use server";
// What is done with a letter: its paragraphs, the question to the approver, and its way out.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { backSentence, backSentenceSchema } from "@/db/commands/letter/back-sentence";
import { cancelLetter } from "@/db/commands/letter/cancel-letter";
import { postponeLetter } from "@/db/commands/letter/postpone-letter";
import { releaseCheck, releaseCheckSchema } from "@/db/commands/letter/release-check";
import { remindApprover } from "@/db/commands/letter/remind-approver";
import { restoreParagraph, restoreParagraphSchema } from "@/db/commands/letter/restore-paragraph";
import { reviseLetter } from "@/db/commands/letter/revise-letter";
import { sendLetter } from "@/db/commands/letter/send-letter";
import { submitLetter, submitLetterSchema } from "@/db/commands/letter/submit-letter";
import { TOLD_CHANNELS, tellOtherwise } from "@/db/commands/letter/tell-otherwise";
import { readSettings } from "@/db/queries/settings/read-settings";
import { BLOCK_KINDS } from "@/lib/domain/letter/letter";
import type { ApplicationId, LetterId } from "@/lib/domain/shared/id";
import { fail } from "@/lib/domain/shared/result";
import { proseSchema } from "@/lib/domain/shared/text";
import { instantOf } from "@/lib/i18n/local-time";
import { translate } from "@/lib/i18n/translate";

const about = {
  applicationId: z.uuid().transform((id) => id as ApplicationId),
  letterId: z.uuid().transform((id) => id as LetterId),
};
const version = z.number().int().min(1);
const withVersion = (typed: Record<string, unknown>) => ({ ...typed, version: Number(typed["version"]) });
const home = ({ applicationId }: { applicationId: ApplicationId }) => ({
  goTo: `/applications/${applicationId}/letter`,
});

export const saveParagraph = action({
  name: "save-paragraph",
  verb: "letter.write",
  schema: z.strictObject({ ...about, version, kind: z.enum(BLOCK_KINDS), text: proseSchema(4000) }),
  shape: withVersion,
  run: (scene, { letterId, version: read, kind, text }) =>
    reviseLetter(scene, { letterId, version: read, blocks: [{ kind, text }] }),
  done: (_value, input) => ({ goTo: `/applications/${input.applicationId}/letter#p-${input.kind}` }),
});

export const takeParagraphBack = action({
  name: "restore-paragraph",
  verb: "letter.write",
  schema: z.strictObject({ ...about, ...restoreParagraphSchema.shape }),
  shape: withVersion,
  run: restoreParagraph,
  done: (_value, input) => ({ goTo: `/applications/${input.applicationId}/letter#p-${input.kind}` }),
});

/** Back to a draft: the same words as the next version, so that the approver's link opens nothing any more. */
export const takeLetterBack = action({
  name: "take-letter-back",
  verb: "letter.write",
  schema: z.strictObject({ ...about, version, kind: z.enum(BLOCK_KINDS), text: z.string() }),
  shape: withVersion,
  run: (scene, { letterId, version: read, kind, text }) =>
    reviseLetter(scene, { letterId, version: read, blocks: [{ kind, text }] }),
});

export const askForApproval = action({
  name: "ask-for-approval",
  verb: "letter.submit",
  schema: z.strictObject({ ...about, ...submitLetterSchema.shape }),
  shape: (typed) => ({
    ...withVersion(typed),
    sendOnApproval: typed["sendOnApproval"] === "1",
    note: typeof typed["note"] === "string" && typed["note"].trim() !== "" ? typed["note"] : null,
  }),
  run: async (scene, { applicationId: _id, ...input }) => {
    const asked = await submitLetter(scene, input);
    const [open] = asked.ok || asked.messageKey !== "letterNotReady" ? [] : asked.fields;
    // What is open is no field of this form: say the first of it.
    return open && !asked.ok ? { ...asked, messageKey: open.messageKey, fields: [] } : asked;
  },
  done: (_value, input) => home(input),
});

export const remind = action({
  name: "remind-approver",
  verb: "letter.submit",
  schema: z.strictObject(about),
  run: remindApprover,
  done: ({ name }, _input, person) => ({ message: translate(person.locale, "letter")("waiting.reminded", { name }) }),
});

export const send = action({
  name: "send-letter",
  verb: "letter.send",
  schema: z.strictObject({ ...about, version, when: z.enum(["undo", "now"]) }),
  shape: withVersion,
  run: (scene, { letterId, version: read, when }) =>
    sendLetter(scene, {
      letterId,
      version: read,
      sendAfter: when === "now" ? scene.now.toISOString() : null,
    }),
});

export const undo = action({
  name: "undo-sending",
  verb: null,
  schema: z.strictObject({ letterId: about.letterId }),
  run: cancelLetter,
});

/** The undo time is for everyone: who needs longer takes longer. */
export const wait = action({
  name: "postpone-letter",
  verb: null,
  schema: z.strictObject({ letterId: about.letterId }),
  run: postponeLetter,
});

export const recordTold = action({
  name: "record-told",
  verb: "letter.send",
  schema: z.strictObject({ ...about, channel: z.enum(TOLD_CHANNELS), when: z.string().max(40) }),
  run: async (scene, { letterId, channel, when }) => {
    const { companyTimeZone } = await readSettings(scene.db);
    const minute = instantOf(when, companyTimeZone);
    if (minute === null)
      return fail("invalid", "invalid", { fields: [{ path: "when", code: "format", messageKey: "field.format" }] });
    // A field of minutes: the minute that still runs counts up to now.
    const toldAt = new Date(Math.min(Date.parse(minute) + 59_999, Math.max(Date.parse(minute), scene.now.getTime())));
    const told = await tellOtherwise(scene, { letterId, channel, toldAt: toldAt.toISOString() });
    // The form's field is called `when`.
    return told.ok ? told : { ...told, fields: told.fields.map((fault) => ({ ...fault, path: "when" })) };
  },
});

/** What a typed sentence rests on: the piece that was chosen, or the name of who presses. */
export const backOneSentence = action({
  name: "back-sentence",
  verb: "letter.write",
  schema: z.strictObject({ ...about, ...backSentenceSchema.shape }),
  shape: (typed) => ({ ...withVersion(typed), place: typed["place"] || null }),
  run: backSentence,
});

export const releaseFalseAlarm = action({
  name: "release-check",
  verb: "hold.clear",
  schema: z.strictObject({ ...about, ...releaseCheckSchema.shape }),
  shape: (typed) => ({ ...withVersion(typed), check: Number(typed["check"]) }),
  run: releaseCheck,
});
