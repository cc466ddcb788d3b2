"use server";
// What everyone does with their own account.
import { refresh } from "next/cache";
import { cookies } from "next/headers";
import { z } from "zod";
import { action, senderOf } from "@/app/_server/action";
import { formField, formOf } from "@/app/_ui/form-values";
import { SHORTCUTS_COOKIE } from "@/app/_server/shortcuts";
import { takeNewPassword } from "@/app/_server/new-password";
import { chooseLanguage } from "@/db/commands/person/choose-language";
import { endSessions } from "@/db/commands/person/end-sessions";
import { passwordChangeSchema } from "@/lib/domain/people/password";
import { localeSchema } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

export const saveLanguage = action({
  name: "choose-language",
  verb: null,
  schema: z.strictObject({ locale: localeSchema }),
  run: chooseLanguage,
  done: (_value, { locale }) => ({ message: translate(locale, "people")("languageSaved") }),
});

export const changeOwnPassword = action({
  name: "change-password",
  verb: null,
  schema: passwordChangeSchema,
  run: takeNewPassword,
  done: (_value, _input, person) => ({ message: translate(person.locale, "people")("passwordChanged") }),
});

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** Remembered on this device, as light and dark are. */
export async function chooseShortcuts(form: FormData): Promise<void> {
  if (!(await senderOf(null)).ok) return;
  const chosen = formField(formOf(form), "shortcuts") === "off" ? "off" : "on";
  const keep = { maxAge: YEAR_SECONDS, sameSite: "lax", httpOnly: true, path: "/" } as const;
  (await cookies()).set(SHORTCUTS_COOKIE, chosen, keep);
  refresh();
}

export const endSession = action({
  name: "end-session",
  verb: null,
  schema: z.strictObject({ sessionId: z.uuid().nullable() }),
  shape: (typed) => ({ sessionId: typed["sessionId"] === "others" ? null : typed["sessionId"] }),
  run: (context, { sessionId }, person) => endSessions(context, { current: person.sessionId, sessionId }),
  done: (_value, { sessionId }, person) => ({
    message: translate(person.locale, "people")(sessionId === null ? "othersEnded" : "sessionEnded"),
  }),
});
