import type { Texts } from "@/lib/i18n/texts";
import type { errors as zh } from "@/lib/i18n/zh-CN/errors";

export const errors: Texts<typeof zh> = {
  invalid: "Some fields need another look.",
  nothingAssessed: "Nothing has been scored yet, so no letter can be written.",
  field: {
    required: "Please fill this in.",
    unknown_dimension: "The template has no such dimension.",
    dimension_twice: "This dimension is scored twice.",
  },
};
