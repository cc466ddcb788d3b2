// Between an instant and what a date-and-time field shows: the wall clock of one time zone.
import { plainMoment } from "@/lib/domain/shared/figure";

/** 2026-11-23T14:05, as `<input type="datetime-local">` wants it. */
export function wallClock(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone,
  }).formatToParts(at);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}

/** The instant a wall clock of that zone shows, as ISO 8601; null if it is no such time. In a skipped hour, the hour after. */
export function instantOf(typed: string, timeZone: string): string | null {
  const plain = plainMoment(typed);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(plain)) return null;
  const asUtc = Date.parse(`${plain}:00Z`);
  if (Number.isNaN(asUtc)) return null;
  // Twice: the first guess may lie on the other side of a change of the clock.
  const first = asUtc - offsetAt(new Date(asUtc), timeZone);
  return new Date(asUtc - offsetAt(new Date(first), timeZone)).toISOString();
}

function offsetAt(at: Date, timeZone: string): number {
  const whole = Math.floor(at.getTime() / 60_000) * 60_000;
  return Date.parse(`${wallClock(new Date(whole), timeZone)}:00Z`) - whole;
}
