import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { askState, askedFrom, isOvertaken, nextWorkingMorning, scorecardReminders } from "./scorecard-reminders";

const instants = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });
const zones = fc.constantFrom(
  "Asia/Shanghai",
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kathmandu",
  "Australia/Lord_Howe",
  "Pacific/Apia",
  "nowhere",
);
const minutes = (n: number) => n * 60_000;
const written = (from: string, zone: string) =>
  scorecardReminders(new Date(from), zone).map(({ step, at }) => `${step} ${at.toISOString()}`);

describe("whoever was in the interview", () => {
  test("is reminded 5, 30 and 50 minutes after its end, and at nine the next morning", () => {
    // A Monday, 15:00 in Shanghai.
    expect(written("2026-11-23T07:00:00Z", "Asia/Shanghai")).toEqual([
      "1 2026-11-23T07:05:00.000Z",
      "2 2026-11-23T07:30:00.000Z",
      "3 2026-11-23T07:50:00.000Z",
      "4 2026-11-24T01:00:00.000Z",
    ]);
  });

  test("after a Friday's or a Saturday's interview is left alone until Monday", () => {
    for (const day of ["2026-11-27T07:00:00Z", "2026-11-28T07:00:00Z", "2026-11-29T07:00:00Z"])
      expect(nextWorkingMorning(new Date(day), "Asia/Shanghai").toISOString()).toBe("2026-11-30T01:00:00.000Z");
  });

  test("after an early interview is reminded the next day, not two hours later", () => {
    const seven = new Date("2026-11-23T07:00:00Z");
    expect(nextWorkingMorning(seven, "Europe/London").toISOString()).toBe("2026-11-24T09:00:00.000Z");
  });

  test("is reminded in the morning of the company's clock also when the clocks change", () => {
    // Sunday, 25 October: the clocks go back in the night before; Monday nine is an hour later on the world's clock.
    const friday = new Date("2026-10-23T14:00:00Z");
    expect(nextWorkingMorning(friday, "Europe/Berlin").toISOString()).toBe("2026-10-26T08:00:00.000Z");
  });

  test("gets four reminders in order, the last at nine on a working day of any zone, within five days", () => {
    const clock = (zone: string) => (at: Date) =>
      new Intl.DateTimeFormat("en-GB", {
        weekday: "short",
        hour: "2-digit",
        minute: "2-digit",
        timeZone: zone === "nowhere" ? "UTC" : zone,
      }).format(at);
    fc.assert(
      fc.property(instants, zones, (from, zone) => {
        const all = scorecardReminders(from, zone);
        expect(all.map((one) => one.step)).toEqual([1, 2, 3, 4]);
        for (const [index, one] of all.entries())
          expect(one.at.getTime()).toBeGreaterThan((all[index - 1]?.at ?? from).getTime());
        const last = all[3]!.at;
        expect(clock(zone)(last)).toMatch(/^(Mon|Tue|Wed|Thu|Fri),? 09:00$/);
        expect(last.getTime() - from.getTime()).toBeLessThanOrEqual(minutes(5 * 24 * 60));
        expect(scorecardReminders(from, zone)).toEqual(all);
      }),
      { numRuns: 100 },
    );
  });

  test("never gets two at once, however long the house stood still: of those that are due only the last is wanted", () => {
    fc.assert(
      fc.property(instants, zones, fc.integer({ min: 0, max: 6 * 24 * 60 }), (from, zone, late) => {
        const now = new Date(from.getTime() + minutes(late));
        const due = scorecardReminders(from, zone).filter((one) => one.at <= now);
        const wanted = due.filter((one) => !isOvertaken(one.step, from, zone, now));
        expect(wanted).toEqual(due.slice(-1));
      }),
      { numRuns: 100 },
    );
  });

  test("and was asked only afterwards, has the same time as everybody else", () => {
    fc.assert(
      fc.property(instants, instants, (end, asked) => {
        const from = askedFrom(end, asked);
        expect([end, asked]).toContain(from);
        expect(from.getTime()).toBe(Math.max(end.getTime(), asked.getTime()));
      }),
    );
  });

  test("has a scorecard planned, due and late in that order", () => {
    const from = new Date("2026-11-23T07:00:00Z");
    const after = (n: number) => askState(from, new Date(from.getTime() + minutes(n)));
    expect([-1, 0, 49, 50, 5000].map(after)).toEqual(["planned", "due", "due", "late", "late"]);
  });
});
