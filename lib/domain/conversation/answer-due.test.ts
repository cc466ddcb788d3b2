import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerDue } from "./answer-due";

describe("the day an answer is due", () => {
  it("is two working days later, over a weekend if there is one", () => {
    expect(answerDue(new Date("2026-11-23T07:00:00Z"), 2, "Asia/Shanghai").toISOString()).toBe(
      "2026-11-25T07:00:00.000Z",
    );
    expect(answerDue(new Date("2026-11-27T07:00:00Z"), 2, "Asia/Shanghai").toISOString()).toBe(
      "2026-12-01T07:00:00.000Z",
    );
  });

  it("goes by the company's own weekend", () => {
    // Saturday morning in Shanghai is still Friday in New York.
    expect(answerDue(new Date("2026-11-27T20:00:00Z"), 1, "Asia/Shanghai").toISOString()).toBe(
      "2026-11-29T20:00:00.000Z",
    );
    expect(answerDue(new Date("2026-11-27T20:00:00Z"), 1, "America/New_York").toISOString()).toBe(
      "2026-11-30T20:00:00.000Z",
    );
  });

  it("never lies before the message, never on a weekend once a day is promised, and never throws", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2000-01-01"), max: new Date("2199-01-01"), noInvalidDate: true }),
        fc.integer({ min: 0, max: 30 }),
        fc.constantFrom("Asia/Shanghai", "Europe/London", "Nowhere/At-All"),
        (from, days, zone) => {
          const due = answerDue(from, days, zone);
          expect(due.getTime()).toBeGreaterThanOrEqual(from.getTime() + days * 86_400_000);
          expect(due.getTime()).toBeLessThanOrEqual(from.getTime() + (days + 2 + 2 * Math.ceil(days / 5)) * 86_400_000);
        },
      ),
    );
  });
});
