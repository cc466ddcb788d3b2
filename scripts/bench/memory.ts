// Whether the web server keeps more and more: its memory before and after a thousand requests, all garbage collected.
import type { Benchmark } from "./benchmark";
import { signIn } from "./office";
import { oneWhoWasTold } from "./people";
import { pages } from "./traffic";

const WARM_UP = 500;
const REQUESTS = 1000;

export const memory: Benchmark = {
  name: "memory",
  what: `growth over ${REQUESTS} requests, after ${WARM_UP} others`,
  run: async (ground, tell) => {
    const house = await ground.house();
    const [cookie, { path }] = [await signIn(house), await oneWhoWasTold(house)];
    const visit = async (many: number) => {
      await pages(`${house.origin}${path}`, many / 2);
      await pages(`${house.origin}/today`, many / 4, { headers: { cookie } });
      await pages(`${house.origin}/candidates`, many / 4, { headers: { cookie } });
    };
    await visit(WARM_UP);
    const before = await house.web.memory();
    await visit(REQUESTS);
    const after = await house.web.memory();
    const grown = (name: "rss" | "heapUsed") => [(after[name] - before[name]) / 1e6];
    tell({ name: "memory-growth", unit: "MB", values: grown("rss"), n: REQUESTS, goal: { atMost: 50 } });
    tell({ name: "memory-heap-growth", unit: "MB", values: grown("heapUsed"), n: REQUESTS, goal: { atMost: 10 } });
    tell({ name: "memory-total", unit: "MB", values: [after.rss / 1e6], n: REQUESTS, goal: { atMost: 500 } });
  },
};
