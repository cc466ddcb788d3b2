"use server";
// The language model for other wordings: named, switched on or off, and tried.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { ground } from "@/app/_server/context";
import { changeWordingModel } from "@/db/commands/setting/change-wording-model";
import { openWordingModel } from "@/db/queries/settings/read-wording-model";
import { TRIAL, wordingModelSchema } from "@/lib/domain/letter/rewording/wording-model";
import { readFigure } from "@/lib/domain/shared/figure";
import { fail, ok } from "@/lib/domain/shared/result";
import { translate } from "@/lib/i18n/translate";
import { text } from "../../_work/typed";

export const saveWordingModel = action({
  name: "change-wording-model",
  verb: "settings.manage",
  schema: wordingModelSchema,
  shape: (typed) => ({
    on: typed["on"] === "1",
    address: text(typed, "address"),
    model: text(typed, "model"),
    secretKey: text(typed, "secretKey"),
    seconds: readFigure(text(typed, "seconds")),
  }),
  run: changeWordingModel,
  done: ({ on }, _input, person) => ({
    message: translate(person.locale, "wordingModel")(on ? "savedOn" : "savedOff"),
  }),
});

export const tryWordingModel = action({
  name: "try-wording-model",
  verb: "settings.manage",
  schema: z.strictObject({}),
  run: async (scene, _input, person) => {
    const model = await openWordingModel(scene, { trial: true });
    if (model === null) return fail("wrong_stage", "rewording.unnamed");
    const counted = await ground().limits.take("wordingModel", person.userId);
    if (!counted.ok) return counted;
    const { askChatModel } = await import("@/lib/platform/chat-model");
    const begun = performance.now();
    const heard = await askChatModel(model, TRIAL);
    const seconds = (performance.now() - begun) / 1000;
    return heard.ok ? ok(seconds) : fail("invalid", `rewording.${heard.why}`, { data: { status: heard.status ?? "" } });
  },
  done: (seconds, _input, person) => ({
    message: translate(person.locale, "wordingModel")("tried", { seconds: Math.max(0.1, seconds).toFixed(1) }),
  }),
});
