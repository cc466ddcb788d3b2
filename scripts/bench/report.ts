// The PDF report: the first after a start, one drawn afresh, and one that is still kept; and how large it is.
import { closeReports, renderReport } from "@/app/_server/report-pool";
import { foundingReport } from "@/emails/report/founding-report";
import type { Benchmark } from "./benchmark";
import { cpuOf, times } from "./traffic";

const COLD = 4;
const WARM = 60;
/** What a thread needs before it is as quick as it gets. */
const FIRST = 20;

/** Another report each time, so that none is kept yet. */
const drawn = (number: number) => renderReport({ ...foundingReport, version: number });

export const report: Benchmark = {
  name: "report",
  what: "the founding case as a PDF",
  run: async (_, tell) => {
    try {
      const cold: number[] = [];
      for (const at of times(COLD, (number) => number + 1)) {
        await closeReports();
        cold.push(await cpuOf(() => drawn(at)));
      }
      for (const at of times(FIRST, (number) => number + 100)) await drawn(at);
      const warm: number[] = [];
      for (const at of times(WARM, (number) => number + 200)) warm.push(await cpuOf(() => drawn(at)));
      const kept: number[] = [];
      for (const _ of times(WARM, () => 0)) kept.push(await cpuOf(() => drawn(200)));
      tell({ name: "report-cold", unit: "ms CPU", values: cold, goal: { atMost: 900 } });
      tell({ name: "report-warm", unit: "ms CPU", values: warm, goal: { atMost: 60 } });
      tell({ name: "report-cached", unit: "ms CPU", values: kept, goal: { atMost: 5 } });
      tell({ name: "report-size", unit: "kB", values: [(await drawn(200)).byteLength / 1000], goal: { atMost: 100 } });
    } finally {
      await closeReports();
    }
  },
};
