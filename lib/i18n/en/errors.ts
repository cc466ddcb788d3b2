import type { Texts } from "@/lib/i18n/texts";
import type { errors as zh } from "@/lib/i18n/zh-CN/errors";

export const errors: Texts<typeof zh> = {
  invalid: "Some fields need another look.",
  nothingAssessed: "Nothing has been scored yet, so no letter can be written.",
  field: {
    required: "Please fill this in.",
    unknown: "The template has no such entry.",
    twice: "This one appears twice.",
  },
};
