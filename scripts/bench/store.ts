// What a person waits for when they press a button: commands on a real Postgres that syncs to disk.
import type { Benchmark } from "./benchmark";
import { openCompany } from "./people";
import { cpuOf, timed, times } from "./traffic";

const SAVES = 100;
/** Writing them takes longer than what is measured, so a fifth of a thousand stands for it. */
const LETTERS = 200;
/** As many people at work at once as the database has connections for them. */
const LANES = 8;

export const scorecardSaved: Benchmark = {
  name: "scorecard-saved",
  what: "a scorecard handed in and the case evaluated again",
  run: async (ground, tell) => {
    const { interviewed, score } = await openCompany(await ground.store());
    const values: number[] = [];
    const applicationId = await interviewed();
    // The same interviewer corrects theirs: the case stays as large as it was.
    for (const at of times(SAVES + 20, (number) => number)) {
      const took = await timed(() => score(applicationId, { interviewer: "jia", first: 40 + (at % 40) }));
      if (at >= 20) values.push(took);
    }
    tell({ name: "scorecard-saved", unit: "ms", values, goal: { atMost: 30 } });
  },
};

export const lettersQueued: Benchmark = {
  name: "letters-queued",
  what: "a thousand approved letters put in the outbox; and before that, a manager's yes to one",
  run: async (ground, tell) => {
    const { submitted, approve, send } = await openCompany(await ground.store());
    console.error(`   writing ${LETTERS} letters first …`);
    const letters = await inLanes(times(LETTERS, () => submitted));
    const yes: number[] = [];
    for (const id of letters) yes.push(await cpuOf(() => approve(id)));
    tell({ name: "letter-approved", unit: "ms CPU", values: yes, goal: { atMost: 50 } });
    const took = await timed(() => inLanes(letters.map((id) => () => send(id))));
    const thousand = ((took / 1000) * 1000) / LETTERS;
    tell({ name: "letters-queued", unit: "s", values: [thousand], n: LETTERS, goal: { atMost: 5 } });
  },
};

async function inLanes<T>(tasks: readonly (() => Promise<T>)[]): Promise<T[]> {
  const results: T[] = [];
  let next = 0;
  const lane = async () => {
    for (let at = next++; at < tasks.length; at = next++) results[at] = await tasks[at]!();
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return results;
}
