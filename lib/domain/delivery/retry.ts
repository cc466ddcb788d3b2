// How long a mail waits before it is tried again; after the last wait a person has to look.

/**
 * @param attempts tries made so far, 1 or more
 * @param waits seconds before the second, third … try (setting mailRetrySeconds)
 * @returns the next try, or null when it's a person's turn
 */
export function nextTry(attempts: number, now: Date, waits: readonly number[]): Date | null {
  const wait = waits[attempts - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait * 1000);
}
