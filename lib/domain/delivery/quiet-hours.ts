// Nobody is told at night: a letter approved late leaves in the morning of the candidate's own time zone.

/** Local wall clock, `HH:MM`. `from` 21:00 and `until` 08:00 span the night; equal ones mean no quiet time. */
export type QuietHours = { readonly from: string; readonly until: string };

const QUARTER_MS = 15 * 60_000;
/** Two days of quarters: more than any quiet time and any change of clocks. */
const MOST_STEPS = 200;

/**
 * The first instant at or after `wanted` that isn't quiet in `timeZone` (IANA; an unknown one counts as UTC).
 * Steps by the quarter hour, so that every zone and every change of clocks comes out on its own wall clock.
 */
export function outsideQuietHours(wanted: Date, timeZone: string, quiet: QuietHours): Date {
  if (!isQuiet(wanted, timeZone, quiet)) return wanted;
  let instant = new Date(Math.ceil(wanted.getTime() / QUARTER_MS) * QUARTER_MS);
  for (let steps = 0; steps < MOST_STEPS && isQuiet(instant, timeZone, quiet); steps++) {
    instant = new Date(instant.getTime() + QUARTER_MS);
  }
  return instant;
}

function isQuiet(instant: Date, timeZone: string, { from, until }: QuietHours): boolean {
  if (from === until) return false;
  const clock = localClock(instant, timeZone);
  return from < until ? clock >= from && clock < until : clock >= from || clock < until;
}

function localClock(instant: Date, timeZone: string): string {
  const form = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  try {
    return new Intl.DateTimeFormat("en-GB", { ...form, timeZone }).format(instant);
  } catch {
    return new Intl.DateTimeFormat("en-GB", { ...form, timeZone: "UTC" }).format(instant);
  }
}
