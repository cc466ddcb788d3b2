import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { APPLICATION_RESULTS, APPLICATION_STATUSES } from "@/lib/domain/application/application";
import { LETTER_STATES } from "@/lib/domain/letter/letter";
import { applicationStatus } from "./application-status";
import type { ApplicationFacts } from "./application-status";

const now = new Date("2026-11-23T10:00:00Z");
const fresh: ApplicationFacts = {
  result: "open",
  assessed: false,
  decided: false,
  letter: null,
  toldAt: null,
  replies: 0,
  openReplies: 0,
  linkEndsAt: null,
};
const told = { ...fresh, assessed: true, decided: true, letter: "sent", toldAt: now } as const;

describe("an application", () => {
  it("waits for a score, then for a reason, then for a letter", () => {
    expect(applicationStatus(fresh, now)).toBe("to_score");
    expect(applicationStatus({ ...fresh, assessed: true }, now)).toBe("to_decide");
    expect(applicationStatus({ ...fresh, assessed: true, decided: true }, now)).toBe("to_write");
  });

  it("follows its letter until the candidate is told", () => {
    const at = (letter: ApplicationFacts["letter"]) =>
      applicationStatus({ ...fresh, assessed: true, decided: true, letter }, now);
    expect(LETTER_STATES.map(at)).toEqual([
      "to_write",
      "awaiting_approval",
      "to_send",
      "to_write",
      "queued",
      "queued",
      "to_send",
      "to_send",
      "to_write",
    ]);
  });

  it("is answered once every reply has its answer", () => {
    expect(applicationStatus(told, now)).toBe("told");
    expect(applicationStatus({ ...told, replies: 2, openReplies: 1 }, now)).toBe("told");
    expect(applicationStatus({ ...told, replies: 2 }, now)).toBe("answered");
  });

  it("closes when its link ends, unless a reply still waits", () => {
    const ended = { ...told, linkEndsAt: now };
    expect(applicationStatus(ended, now)).toBe("closed");
    expect(applicationStatus({ ...ended, replies: 1, openReplies: 1 }, now)).toBe("told");
  });

  it("needs no letter when the candidate goes on", () => {
    expect(applicationStatus({ ...fresh, result: "next_round" }, now)).toBe("closed");
    expect(applicationStatus({ ...fresh, result: "hired", assessed: true }, now)).toBe("closed");
  });

  it("never counts as told before somebody was told", () => {
    const facts = fc.record({
      result: fc.constantFrom(...APPLICATION_RESULTS),
      assessed: fc.boolean(),
      decided: fc.boolean(),
      letter: fc.constantFrom(null, ...LETTER_STATES),
      toldAt: fc.constantFrom(null, now),
      replies: fc.nat(3),
      openReplies: fc.nat(3),
      linkEndsAt: fc.option(fc.date({ noInvalidDate: true })),
    });
    fc.assert(
      fc.property(facts, (one) => {
        const status = applicationStatus(one, now);
        expect(APPLICATION_STATUSES).toContain(status);
        if (one.toldAt === null) expect(["told", "answered"]).not.toContain(status);
      }),
    );
  });
});
