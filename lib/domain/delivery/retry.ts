// How long a mail waits before it is tried again: 30 s, 2 min, 10 min, 1 h, 6 h; then a person has to look.

const WAITS_S = [30, 120, 600, 3_600, 21_600] as const;

/** @param attempts tries made so far, 1 or more. @returns the next try, or null when it's a person's turn. */
export function nextTry(attempts: number, now: Date): Date | null {
  const wait = WAITS_S[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait * 1000);
}
