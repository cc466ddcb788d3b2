// Whoever was in the interview is asked for a scorecard, and reminded until it is in: three times within the promised hour, once more the next working morning.

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;

/** Minutes after the interview's end. */
const AFTER_MINUTES = [5, 30, 50] as const;
const MORNING = "09:00";
/** A weekend between Friday and Monday, in quarters of an hour, with room for any zone and change of clocks. */
const MOST_STEPS = 5 * 24 * 4;

/** Step 1, 2, 3 follow the end; step 4 is the next working morning. */
export type Reminder = { readonly step: 1 | 2 | 3 | 4; readonly at: Date };

/** The reminders' zero: the interview's end, or the moment somebody was asked when it was over already. */
export function askedFrom(interviewedAt: Date, askedAt: Date): Date {
  return interviewedAt > askedAt ? interviewedAt : askedAt;
}

/** Four reminders, each later than the one before. @param timeZone the company's (IANA; an unknown one counts as UTC) */
export function scorecardReminders(from: Date, timeZone: string): readonly Reminder[] {
  const soon = AFTER_MINUTES.map((minutes, index) => ({
    step: (index + 1) as 1 | 2 | 3,
    at: new Date(from.getTime() + minutes * MINUTE),
  }));
  return [...soon, { step: 4, at: nextWorkingMorning(from, timeZone) }];
}

/** Is this one overtaken by a later one that is due as well? After a stop of the house nobody gets two at once. */
export function isOvertaken(step: number, from: Date, timeZone: string, now: Date): boolean {
  return scorecardReminders(from, timeZone).some((later) => later.step > step && later.at <= now);
}

/** planned: the interview isn't over. due: a scorecard is asked for. late: the promised hour is nearly over. */
export type AskState = "planned" | "due" | "late";

/** late from the third reminder on. */
export function askState(from: Date, now: Date): AskState {
  if (now < from) return "planned";
  return now.getTime() - from.getTime() < AFTER_MINUTES[2] * MINUTE ? "due" : "late";
}

/**
 * Nine o'clock on the first Monday to Friday after the day of `from`, on the wall clock of `timeZone`. Public holidays
 * are not known. Steps by the quarter hour, as quiet hours do, so that every change of clocks comes out right.
 */
export function nextWorkingMorning(from: Date, timeZone: string): Date {
  const local = localClock(timeZone);
  const today = local(from).day;
  let at = new Date(Math.ceil(from.getTime() / QUARTER) * QUARTER);
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const { day, time, weekend } = local(at);
    if (day !== today && time === MORNING && !weekend) return at;
    at = new Date(at.getTime() + QUARTER);
  }
  return at;
}

function localClock(timeZone: string) {
  const form = formOf(timeZone);
  return (at: Date) => {
    const parts = new Map(form.formatToParts(at).map(({ type, value }) => [type, value]));
    return {
      day: `${parts.get("month")}-${parts.get("day")}`,
      time: `${parts.get("hour")}:${parts.get("minute")}`,
      weekend: parts.get("weekday")?.startsWith("S") ?? false,
    };
  };
}

function formOf(timeZone: string): Intl.DateTimeFormat {
  const wanted = {
    weekday: "short",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  } as const;
  try {
    return new Intl.DateTimeFormat("en-GB", { ...wanted, timeZone });
  } catch {
    return new Intl.DateTimeFormat("en-GB", { ...wanted, timeZone: "UTC" });
  }
}
