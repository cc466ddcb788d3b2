// Times and spans as people of each language write them. All instants are shown in the company's time zone.
import type { Locale } from "@/lib/domain/shared/locale";

/** 14:05 */
export function clockTime(at: Date, locale: Locale, timeZone: string): string {
  return new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).format(at);
}

/** 11月23日 星期一 / Mon 23 November */
export function dayName(at: Date, locale: Locale, timeZone: string): string {
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { ...options, timeZone }).format(at);
  if (locale === "zh-CN") return `${part({ month: "long", day: "numeric" })} ${part({ weekday: "long" })}`;
  return `${part({ weekday: "short" })} ${part({ day: "numeric", month: "long" })}`;
}

/** 14:05 on the same day, else 11月23日 14:05 / 23 Nov 14:05; with the year when it is another one. */
export function shortMoment(at: Date, now: Date, locale: Locale, timeZone: string): string {
  const language = locale === "en" ? "en-GB" : locale;
  const day = (date: Date) => new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone }).format(date);
  const time = clockTime(at, locale, timeZone);
  if (day(at) === day(now)) return time;
  const sameYear = day(at).slice(0, 4) === day(now).slice(0, 4);
  const date = new Intl.DateTimeFormat(language, {
    ...(sameYear ? {} : { year: "numeric" }),
    month: locale === "en" ? "short" : "long",
    day: "numeric",
    timeZone,
  }).format(at);
  return `${date} ${time}`;
}
