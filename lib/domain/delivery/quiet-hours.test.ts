import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { outsideQuietHours } from "./quiet-hours";

const NIGHT = { from: "21:00", until: "08:00" };

describe("a letter approved at night", () => {
  test("leaves at eight in the candidate's morning", () => {
    const late = new Date("2026-11-23T14:30:00Z"); // 22:30 in Shanghai
    expect(outsideQuietHours(late, "Asia/Shanghai", NIGHT).toISOString()).toBe("2026-11-24T00:00:00.000Z");
  });

  test("leaves at once where it is day", () => {
    const late = new Date("2026-11-23T14:30:00Z"); // 14:30 in London
    expect(outsideQuietHours(late, "Europe/London", NIGHT)).toEqual(late);
  });

  test("keeps to the wall clock on the night the clocks change, and in zones of three quarters", () => {
    const beforeChange = new Date("2026-10-25T00:30:00Z"); // 01:30 summer time in London, clocks go back at 02:00
    expect(outsideQuietHours(beforeChange, "Europe/London", NIGHT).toISOString()).toBe("2026-10-25T08:00:00.000Z");
    const kathmandu = new Date("2026-11-23T20:00:00Z"); // 01:45
    expect(outsideQuietHours(kathmandu, "Asia/Kathmandu", NIGHT).toISOString()).toBe("2026-11-24T02:15:00.000Z");
  });

  test("is never late by more than the quiet time, never early, and never quiet", () => {
    const instants = fc.date({ min: new Date("2026-01-01"), max: new Date("2028-01-01"), noInvalidDate: true });
    const zones = fc.constantFrom(
      "Asia/Shanghai",
      "America/New_York",
      "Europe/Berlin",
      "Australia/Lord_Howe",
      "nowhere",
    );
    const clocks = fc
      .integer({ min: 0, max: 95 })
      .map(
        (quarter) =>
          `${String(Math.floor(quarter / 4)).padStart(2, "0")}:${String((quarter % 4) * 15).padStart(2, "0")}`,
      );
    fc.assert(
      fc.property(instants, zones, clocks, clocks, (wanted, zone, from, until) => {
        const sent = outsideQuietHours(wanted, zone, { from, until });
        expect(sent.getTime()).toBeGreaterThanOrEqual(wanted.getTime());
        expect(sent.getTime() - wanted.getTime()).toBeLessThanOrEqual(26 * 3_600_000);
        expect(outsideQuietHours(sent, zone, { from, until })).toEqual(sent);
      }),
      { numRuns: 200 },
    );
  });
});
