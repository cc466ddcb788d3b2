"use server";
// A paragraph in other words: a language model offers them, a person takes them or leaves it.
import { z } from "zod";
import { action, failed, senderOf } from "@/app/_server/action";
import { ground } from "@/app/_server/context";
import { type FormState, newForm } from "@/app/_ui/form-state";
import { formOf, readForm } from "@/app/_ui/form-values";
import { restoreParagraph, restoreParagraphSchema } from "@/db/commands/letter/restore-paragraph";
import { rewordParagraph, rewordParagraphSchema } from "@/db/commands/letter/reword-paragraph";
import { readRewordable } from "@/db/queries/letter/read-rewordable";
import { openWordingModel } from "@/db/queries/settings/read-wording-model";
import type { ApplicationId, LetterId, UserId } from "@/lib/domain/shared/id";
import { parse } from "@/lib/domain/shared/parse";
import { type Result, fail, ok } from "@/lib/domain/shared/result";
import type { Offer } from "./say-differently.client";

const about = {
  applicationId: z.uuid().transform((id) => id as ApplicationId),
  letterId: z.uuid().transform((id) => id as LetterId),
};
const withVersion = (typed: Record<string, unknown>) => ({ ...typed, version: Number(typed["version"]) });
const askSchema = z.strictObject({ ...about, ...rewordParagraphSchema.omit({ answer: true }).shape });

/** Nothing is written: what the model says stands in the answer to this form, or why our words stay. */
export async function sayDifferently(_state: FormState, sent: FormData): Promise<FormState> {
  const sender = await senderOf("letter.write");
  const form = formOf(sent);
  if (!sender.ok) return failed(form, sender);
  const asked = parse(askSchema, withVersion(readForm(form)));
  if (!asked.ok) return failed(form, asked);
  const offer = await offerFor(asked.value, sender.value.userId);
  return offer.ok ? { ...newForm(crypto.randomUUID()), status: "done", answer: offer.value } : failed(form, offer);
}

async function offerFor(asked: z.output<typeof askSchema>, userId: UserId): Promise<Result<Offer>> {
  const { db, keyring, limits } = ground();
  const model = await openWordingModel({ db, keyring });
  if (model === null) return fail("wrong_stage", "rewording.off");
  const found = await readRewordable({ db, keyring, now: new Date() }, asked);
  if (!found.ok) return found;
  const counted = await limits.take("wordingModel", userId);
  if (!counted.ok) return counted;
  // Loaded only here: without a model nothing of it is.
  const [{ askChatModel }, { askToReword }, { judgeRewording }] = await Promise.all([
    import("@/lib/platform/chat-model"),
    import("@/lib/domain/letter/rewording/ask"),
    import("@/lib/domain/letter/rewording/judge"),
  ]);
  const { input, paragraph } = found.value;
  const heard = await askChatModel(model, askToReword(paragraph, input.locale));
  if (!heard.ok) return fail("invalid", `rewording.${heard.why}`, { data: { status: heard.status ?? "" } });
  const judged = judgeRewording({ input, kind: asked.kind, model: model.model, answer: heard.text });
  if (!judged.ok) return fail("invalid", `rewording.${judged.why}`, { data: { said: judged.said } });
  return ok({ text: judged.block.text, answer: heard.text });
}

export const takeOtherWords = action({
  name: "reword-paragraph",
  verb: "letter.write",
  schema: z.strictObject({ ...about, ...rewordParagraphSchema.shape }),
  shape: withVersion,
  run: (scene, { applicationId: _id, ...input }) => rewordParagraph(scene, input),
  done: (_value, input) => ({ goTo: `/applications/${input.applicationId}/letter#p-${input.kind}` }),
});

/** One tap on the letter itself: the page is already there, only its words change. */
export const backToOurWords = action({
  name: "back-to-our-words",
  verb: "letter.write",
  schema: z.strictObject({ ...about, ...restoreParagraphSchema.shape }),
  shape: withVersion,
  run: restoreParagraph,
});
