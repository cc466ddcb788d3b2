// How the reader wants to see the office: language and light. The person's own language wins; before anyone is known, the browser's.
import "server-only";
import { cookies, headers } from "next/headers";
import { LOCALES, type Locale } from "@/lib/domain/shared/locale";

export type Theme = "system" | "light" | "dark";
export type Display = { readonly locale: Locale; readonly theme: Theme };

export const THEME_COOKIE = "huiyin_theme";
export const LOCALE_COOKIE = "huiyin_locale";

export async function display(): Promise<Display> {
  const jar = await cookies();
  const theme = jar.get(THEME_COOKIE)?.value;
  const chosen = LOCALES.find((locale) => locale === jar.get(LOCALE_COOKIE)?.value);
  return {
    locale: chosen ?? localeOfBrowser((await headers()).get("accept-language")),
    theme: theme === "light" || theme === "dark" ? theme : "system",
  };
}

/** The first language of the list that the house speaks; Chinese if there is none. */
function localeOfBrowser(header: string | null): Locale {
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const tag = part.trim().split(";")[0] ?? "";
    if (tag.startsWith("zh")) return "zh-CN";
    if (tag.startsWith("en")) return "en";
  }
  return "zh-CN";
}
