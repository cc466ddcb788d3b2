import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { instantOf, wallClock } from "./local-time";

describe("the end of an interview, typed as the clock on the wall shows it", () => {
  it("is the same moment again in every zone", () => {
    const zones = fc.constantFrom("Asia/Shanghai", "Asia/Kolkata", "America/New_York", "Europe/Berlin", "Pacific/Apia");
    const minute = fc.integer({ min: Date.UTC(2001, 0) / 60_000, max: Date.UTC(2090, 0) / 60_000 });
    fc.assert(
      fc.property(minute, zones, (at, zone) => {
        const shown = wallClock(new Date(at * 60_000), zone);
        const again = instantOf(shown, zone);
        // In the hour that a clock shows twice, either of the two is right.
        expect(again === null ? "" : wallClock(new Date(again), zone)).toBe(shown);
      }),
    );
  });

  it("is 14:05 in Shanghai at 06:05 UTC", () => {
    expect(instantOf("2026-11-23T14:05", "Asia/Shanghai")).toBe("2026-11-23T06:05:00.000Z");
  });

  it("is refused when it is no time at all", () => {
    for (const typed of ["", "tomorrow", "2026-13-01T10:00", "2026-11-23"])
      expect(instantOf(typed, "Asia/Shanghai")).toBeNull();
  });
});
