"use server";
// The company's own choices, saved together.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { changeSettings } from "@/db/commands/setting/change-settings";
import { plainClock, plainWidth, readFigure } from "@/lib/domain/shared/figure";
import { translate } from "@/lib/i18n/translate";
import { text } from "../../_work/typed";

const NUMBERS = ["undoSeconds", "promiseMinutes", "answerDays", "disputeDays", "nearMiss", "spread"] as const;
const SHARES = ["low", "high"] as const;

export const saveSettings = action({
  name: "change-settings",
  verb: "settings.manage",
  schema: z.strictObject({ values: z.record(z.string(), z.unknown()) }),
  shape: (typed) => ({
    values: {
      companyName: typed["companyName"],
      companyTimeZone: typed["companyTimeZone"],
      quietFrom: plainClock(text(typed, "quietFrom")),
      quietTo: plainClock(text(typed, "quietTo")),
      ...Object.fromEntries(NUMBERS.map((name) => [name, figure(text(typed, name))])),
      ...Object.fromEntries(SHARES.map((name) => [name, share(text(typed, name))])),
    },
  }),
  run: changeSettings,
  done: (n, _input, person) => ({ message: translate(person.locale, "company")("saved", { n }) }),
});

/** An empty field is no zero. */
function figure(typed: string): number {
  const read = readFigure(typed);
  return typeof read === "number" ? read : Number.NaN;
}

/** 85 or 85% is 0.85. */
function share(typed: string): number {
  return Math.round(figure(plainWidth(typed).replace(/ ?%$/, "")) * 100) / 10_000;
}
