import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { foundingReport } from "@/emails/report/founding-report";
import type { ReportProps } from "@/emails/report/report-props";
import { buildWorkers } from "@/scripts/build-workers.mjs";
import { closeReports, renderReport } from "./report-pool";

beforeAll(() => buildWorkers());
afterAll(() => closeReports());

const [area] = foundingReport.dimensions;
const withArea = (more: Partial<NonNullable<typeof area>>): ReportProps => ({
  ...foundingReport,
  dimensions: [{ ...area!, ...more }],
});
const remark = (text: string) => [{ text, shared: true }];

describe("reports drawn beside the server", () => {
  test("the server goes on answering while a report is drawn", async () => {
    let turns = 0;
    const clock = setInterval(() => (turns += 1), 5);
    const file = await renderReport(foundingReport);
    clearInterval(clock);
    expect(file.subarray(0, 5).toString()).toBe("%PDF-");
    expect(turns).toBeGreaterThan(2);
  });

  test("asked again, the same report is the same file, and drawn afresh it has the same bytes", async () => {
    const first = await renderReport(foundingReport);
    expect(await renderReport({ ...foundingReport })).toBe(first);
    await closeReports();
    expect((await renderReport(foundingReport)).equals(first)).toBe(true);
  });

  const hostile: [string, ReportProps][] = [
    ["a remark of 100,000 characters", withArea({ remarks: remark("经验".repeat(50_000)) })],
    ["a word of 100,000 letters", withArea({ remarks: remark("a".repeat(100_000)) })],
    ["5,000 line breaks", withArea({ remarks: remark("a\n".repeat(5000)) })],
    [
      "a name that turns its direction, emoji and Hangul",
      { ...foundingReport, candidateName: "王\u202eevil\u202c 👩‍👩‍👧 한국 \ud800" },
    ],
    ["200 areas", { ...foundingReport, dimensions: Array.from({ length: 200 }, () => area!) }],
    ["a wall of marks", withArea({ name: `z${"\u0301".repeat(3000)}` })],
    [
      "thirty areas with everything they can hold",
      {
        ...foundingReport,
        dimensions: Array.from({ length: 30 }, () => ({
          ...area!,
          remarks: Array.from({ length: 50 }, () => remark("很长的评语。".repeat(300))[0]!),
          strengths: Array.from({ length: 50 }, () => ({ item: "亮点".repeat(99), evidence: "依据".repeat(900) })),
        })),
      },
    ],
    ["figures no scale knows", withArea({ score: 1e308, required: -Infinity, assessors: NaN, spread: Infinity })],
    [
      "nothing at all",
      { ...foundingReport, dimensions: [], company: "", positionTitle: "", candidateName: "", evaluatedAt: "" },
    ],
  ];
  test.each(hostile)("%s is answered with a report within five seconds", async (_, props) => {
    const start = performance.now();
    const file = await renderReport(props);
    expect(file.subarray(0, 5).toString()).toBe("%PDF-");
    expect(file.length).toBeLessThan(400_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
