"use server";
// An answer to a candidate, with the evidence chosen for it.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { answerCandidate } from "@/db/commands/conversation/answer-candidate";
import { answerSchema } from "@/lib/domain/conversation/message";
import type { LetterId } from "@/lib/domain/shared/id";
import { translate } from "@/lib/i18n/translate";

export const sendAnswer = action({
  name: "answer-candidate",
  verb: "conversation.answer",
  schema: z.strictObject({
    ...answerSchema.shape,
    letterId: z.uuid().transform((id) => id as LetterId),
    key: z.uuid(),
  }),
  shape: (typed) => ({ ...typed, evidence: typed["evidence"] ?? [] }),
  run: (scene, { letterId, text, evidence, key }) =>
    answerCandidate(scene, { letterId, text, evidence, idempotencyKey: key }),
  done: (_value, _input, person) => ({ message: translate(person.locale, "conversation")("sent") }),
});
