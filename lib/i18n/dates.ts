// Dates as people of each language write them: 2026年11月23日, 23 November 2026.
import type { Locale } from "@/lib/domain/shared/locale";

export function printDate(instant: Date, locale: Locale, timeZone: string): string {
  return formatter(locale, timeZone, { year: "numeric", month: "long", day: "numeric" }).format(instant);
}

/** With the time: 11月23日 14:05, 23 November at 14:05. */
export function printMoment(instant: Date, locale: Locale, timeZone: string): string {
  return formatter(locale, timeZone, {
    month: "long",
    day: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(instant);
}

function formatter(locale: Locale, timeZone: string, form: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const language = locale === "en" ? "en-GB" : locale;
  try {
    return new Intl.DateTimeFormat(language, { ...form, timeZone });
  } catch {
    return new Intl.DateTimeFormat(language, { ...form, timeZone: "UTC" });
  }
}
