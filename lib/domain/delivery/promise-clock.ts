// The promise clock: from the end of the interview until the candidate was told. One hour is promised, a day is the latest.

const MINUTE = 60_000;
/** From here on it is nearly time. */
const DUE_MINUTES = 15;

/** planned: the interview isn't over. go and due: time is left. late: the promised time is over. told: it stopped. */
export type ClockState = "planned" | "go" | "due" | "late" | "told";

export type PromiseClock = {
  readonly state: ClockState;
  /** Whole minutes, never negative. planned: until the end; go, due: left; late: over; told: taken. */
  readonly minutes: number;
  /** How much of the promised time has run, 0-1: how far the frame is closed. */
  readonly share: number;
  /** The latest time (a day) is over as well, or was when the candidate was told. */
  readonly pastLatest: boolean;
  /** The promised moment. */
  readonly promisedAt: Date;
};

export type PromiseTimes = {
  readonly interviewedAt: Date;
  readonly toldAt: Date | null;
  readonly promiseMinutes: number;
  readonly latestHours: number;
};

/** The clock at `now`. Exactly at the promised moment is still in time. */
export function promiseClock(
  { interviewedAt, toldAt, promiseMinutes, latestHours }: PromiseTimes,
  now: Date,
): PromiseClock {
  const promised = promiseMinutes * MINUTE;
  const ran = (toldAt ?? now).getTime() - interviewedAt.getTime();
  const facts = {
    share: Math.min(1, Math.max(0, ran / promised)),
    pastLatest: ran > latestHours * 60 * MINUTE,
    promisedAt: new Date(interviewedAt.getTime() + promised),
  };
  // Told before the planned end (a candidate who withdrew) took no time at all.
  if (toldAt !== null) return { ...facts, state: "told", minutes: Math.max(0, Math.floor(ran / MINUTE)) };
  if (ran < 0) return { ...facts, state: "planned", minutes: Math.ceil(-ran / MINUTE) };
  const left = promised - ran;
  if (left < 0) return { ...facts, state: "late", minutes: Math.max(1, Math.floor(-left / MINUTE)) };
  return { ...facts, state: left < DUE_MINUTES * MINUTE ? "due" : "go", minutes: Math.ceil(left / MINUTE) };
}
