// Days as people name them: "2026-12-14" in the store, 2026年12月14日 or 14 December 2026 for a reader.
import type { Locale } from "./locale";

/** @param day "2026-12-14" */
export function printDay(day: string, locale: Locale): string {
  const language = locale === "en" ? "en-GB" : locale;
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}

/** The day `days` after `now` where people live in `timeZone`, as "2026-12-14". */
export function dayAfter(now: Date, days: number, timeZone: string): string {
  const at = new Date(now.getTime() + days * 86_400_000);
  return new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone }).format(at);
}
