// The promise clock in words: minutes up to an hour and a half, then hours, then days.
import type { PromiseClock } from "@/lib/domain/delivery/promise-clock";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "./translate";
import { shortMoment } from "./when";

type Scene = { readonly locale: Locale; readonly now: Date; readonly timeZone: string };

/** "41 min left", "8 min late", "38 min", "ends 15:30". */
export function clockWords(clock: PromiseClock, interviewedAt: Date, { locale, now, timeZone }: Scene): string {
  const t = translate(locale, "today");
  const { unit, n } = spanOf(clock.minutes);
  switch (clock.state) {
    case "planned":
      return t("clock.planned", { time: shortMoment(interviewedAt, now, locale, timeZone) });
    case "late":
      return t(`clock.${unit}Late`, { n });
    case "told":
      return t(`clock.${unit}Taken`, { n });
    default:
      return t(`clock.${unit === "days" ? "hours" : unit}Left`, { n: unit === "days" ? n * 24 : n });
  }
}

function spanOf(minutes: number): { unit: "minutes" | "hours" | "days"; n: number } {
  if (minutes <= 90) return { unit: "minutes", n: minutes };
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? { unit: "hours", n: hours } : { unit: "days", n: Math.floor(hours / 24) };
}
