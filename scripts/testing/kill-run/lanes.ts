// Does many things a few at a time.

/** Calls `run` with 0 … count - 1, `lanes` of them at the same time. */
export async function inLanes(count: number, lanes: number, run: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    for (let index = next++; index < count; index = next++) await run(index);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
