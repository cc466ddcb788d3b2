// What every screen of the office needs to speak of times: language, moment, the company's time zone.
import "server-only";
import { cache } from "react";
import { ground } from "@/app/_server/context";
import { readSettings } from "@/db/queries/settings/read-settings";
import type { Locale } from "@/lib/domain/shared/locale";
import { shortMoment } from "@/lib/i18n/when";

const settings = cache(() => readSettings(ground().db));

export async function timeScene(locale: Locale, now: Date) {
  const { companyTimeZone: timeZone } = await settings();
  return {
    locale,
    now,
    timeZone,
    moment: (at: Date) => shortMoment(at, now, locale, timeZone),
    /** 14:05:30, for what happens within the minute. */
    momentToTheSecond: (at: Date) => {
      const seconds = String(at.getUTCSeconds()).padStart(2, "0");
      return at.getTime() - now.getTime() < 3_600_000
        ? `${shortMoment(at, now, locale, timeZone)}:${seconds}`
        : shortMoment(at, now, locale, timeZone);
    },
  };
}
export type TimeScene = Awaited<ReturnType<typeof timeScene>>;
