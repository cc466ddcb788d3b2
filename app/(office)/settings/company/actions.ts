"use server";
// The company's own choices, saved together.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { changeSettings } from "@/db/commands/setting/change-settings";
import { translate } from "@/lib/i18n/translate";

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
      quietFrom: typed["quietFrom"],
      quietTo: typed["quietTo"],
      ...Object.fromEntries(NUMBERS.map((name) => [name, figure(typed[name])])),
      ...Object.fromEntries(SHARES.map((name) => [name, Math.round(figure(typed[name]) * 100) / 10_000])),
    },
  }),
  run: changeSettings,
  done: (n, _input, person) => ({ message: translate(person.locale, "company")("saved", { n }) }),
});

/** An empty field is no zero. */
function figure(typed: unknown): number {
  return typeof typed === "string" && typed.trim() !== "" ? Number(typed.replace(",", ".")) : Number.NaN;
}
