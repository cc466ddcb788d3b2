"use server";
// Light or dark, remembered on this device; the language, remembered with the person.
import { cookies } from "next/headers";
import { refresh } from "next/cache";
import { senderOf } from "@/app/_server/action";
import { context } from "@/app/_server/context";
import { chooseLanguage } from "@/db/commands/person/choose-language";
import { LOCALES } from "@/lib/domain/shared/locale";
import { formField, formOf } from "@/app/_ui/form-values";
import { THEMES, THEME_COOKIE } from "@/app/_server/theme";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

export async function chooseTheme(form: FormData): Promise<void> {
  if (!(await senderOf(null)).ok) return;
  const chosen = THEMES.find((one) => one === formField(formOf(form), "theme")) ?? "system";
  (await cookies()).set(THEME_COOKIE, chosen, { maxAge: YEAR_SECONDS, sameSite: "lax", httpOnly: true, path: "/" });
  refresh();
}

export async function chooseOwnLanguage(form: FormData): Promise<void> {
  const sender = await senderOf(null);
  const locale = LOCALES.find((one) => one === formField(formOf(form), "locale"));
  if (!sender.ok || !locale) return;
  await chooseLanguage(context(sender.value.actor), { locale });
  refresh();
}
