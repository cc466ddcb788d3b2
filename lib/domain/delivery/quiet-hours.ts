// Nobody is told at night: a letter approved late leaves in the morning of the candidate's own time zone.

export type QuietHours = {
  /** Whole local hours; `from` 21 and `until` 8 mean 21:00-08:00. Equal hours mean no quiet time. */
  readonly from: number;
  readonly until: number;
};

/**
 * The first instant at or after `wanted` that isn't quiet in `timeZone` (IANA; an unknown one counts as UTC).
 * Steps by the quarter hour, so that every zone and every change of clocks comes out on its own wall clock.
 */
export function outsideQuietHours(wanted: Date, timeZone: string, quiet: QuietHours): Date {
  if (quiet.from === quiet.until) return wanted;
  if (!isQuiet(wanted, timeZone, quiet)) return wanted;
  const quarter = 15 * 60_000;
  let instant = new Date(Math.ceil(wanted.getTime() / quarter) * quarter);
  for (let steps = 0; steps < 200 && isQuiet(instant, timeZone, quiet); steps++) {
    instant = new Date(instant.getTime() + quarter);
  }
  return instant;
}

function isQuiet(instant: Date, timeZone: string, { from, until }: QuietHours): boolean {
  const hour = localHour(instant, timeZone);
  return from < until ? hour >= from && hour < until : hour >= from || hour < until;
}

function localHour(instant: Date, timeZone: string): number {
  const parts = { hour: "2-digit", hourCycle: "h23" } as const;
  try {
    return Number(new Intl.DateTimeFormat("en", { ...parts, timeZone }).format(instant));
  } catch {
    return instant.getUTCHours();
  }
}
