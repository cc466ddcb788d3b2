// When a candidate's message is to be answered: so many working days after it came in.

const DAY_MS = 86_400_000;

/**
 * The instant `days` working days after `from`, at the same time of day. Saturdays and Sundays of `timeZone` (IANA; an
 * unknown one counts as UTC) don't count; `days` is a whole number from 0.
 */
export function answerDue(from: Date, days: number, timeZone: string): Date {
  let due = from;
  for (let left = Math.min(days, 365); left > 0;) {
    due = new Date(due.getTime() + DAY_MS);
    if (!isWeekend(due, timeZone)) left -= 1;
  }
  return due;
}

function isWeekend(at: Date, timeZone: string): boolean {
  const day = (zone: string) => new Intl.DateTimeFormat("en", { weekday: "short", timeZone: zone }).format(at);
  try {
    return day(timeZone).startsWith("S");
  } catch {
    return day("UTC").startsWith("S");
  }
}
