import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { promiseClock } from "./promise-clock";

const interviewedAt = new Date("2026-11-23T06:05:00Z");
const minutesLater = (minutes: number) => new Date(interviewedAt.getTime() + minutes * 60_000);
const clockAt = (minutes: number, toldAfter: number | null = null) =>
  promiseClock(
    {
      interviewedAt,
      toldAt: toldAfter === null ? null : minutesLater(toldAfter),
      promiseMinutes: 60,
      latestHours: 24,
    },
    minutesLater(minutes),
  );

describe("the promise clock", () => {
  it("stands still until the interview is over", () => {
    expect(clockAt(-30)).toMatchObject({ state: "planned", minutes: 30, share: 0 });
    expect(clockAt(0)).toMatchObject({ state: "go", minutes: 60, share: 0 });
  });

  it("says how long is left, and warns in the last quarter of an hour", () => {
    expect(clockAt(19)).toMatchObject({ state: "go", minutes: 41 });
    expect(clockAt(45)).toMatchObject({ state: "go", minutes: 15, share: 0.75 });
    expect(clockAt(45.01)).toMatchObject({ state: "due", minutes: 15 });
    expect(clockAt(60)).toMatchObject({ state: "due", minutes: 0, share: 1 });
  });

  it("is late after the promised hour, and says when even the day is over", () => {
    expect(clockAt(68)).toMatchObject({ state: "late", minutes: 8, share: 1, pastLatest: false });
    expect(clockAt(24 * 60)).toMatchObject({ state: "late", pastLatest: false });
    expect(clockAt(24 * 60 + 1)).toMatchObject({ state: "late", pastLatest: true });
  });

  it("stops for good when the candidate is told", () => {
    expect(clockAt(500, 38)).toMatchObject({ state: "told", minutes: 38, pastLatest: false });
    expect(clockAt(500, -10)).toMatchObject({ state: "told", minutes: 0, share: 0 });
    expect(clockAt(0, 38)).toEqual(clockAt(10_000, 38));
  });

  it("only ever moves forward, and its share stays between nothing and all", () => {
    const order = ["planned", "go", "due", "late"];
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 5000 }), fc.nat(5000), (start, wait) => {
        const [before, after] = [clockAt(start), clockAt(start + wait)];
        expect(order.indexOf(after.state)).toBeGreaterThanOrEqual(order.indexOf(before.state));
        expect(after.share).toBeGreaterThanOrEqual(before.share);
        expect(before.share).toBeGreaterThanOrEqual(0);
        expect(after.share).toBeLessThanOrEqual(1);
        expect(before.minutes).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
