import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/evaluation/case-file";
import type { Recommendation } from "@/lib/domain/strategy/recommendation";
import { matchReason, percent, rulerOf, whyNot, zoneOf } from "./match-words";

const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("the ruler of the match", () => {
  it("puts every attainment into the part it belongs to, whatever the thresholds", () => {
    fc.assert(
      fc.property(share, share, share, (attainment, a, b) => {
        const thresholds = { low: Math.min(a, b), high: Math.max(a, b) };
        const { at, lowEnd, highStart } = rulerOf(attainment, thresholds);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(at).toBeLessThanOrEqual(100);
        const zone = zoneOf(attainment, thresholds);
        if (zone === "low") expect(at).toBeLessThanOrEqual(lowEnd);
        if (zone === "medium") expect(at).toBeLessThanOrEqual(highStart);
        if (zone === "high") expect(at).toBeGreaterThanOrEqual(highStart);
      }),
    );
  });

  it("never moves somebody with a higher attainment to the left", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(rulerOf(more, DEFAULT_THRESHOLDS).at).toBeGreaterThanOrEqual(rulerOf(less, DEFAULT_THRESHOLDS).at);
      }),
    );
  });

  it("prints the share as it was cut", () => {
    expect(percent(0.8554)).toBe("85.54");
    expect(percent(1)).toBe("100");
  });
});

describe("the match in words", () => {
  const match = { level: "low", attainment: 0.86, below: ["sc"], mustHaveBelow: ["sc"], missing: [] } as const;

  it("says that a must-have made it low although the figure alone would not", () => {
    expect(matchReason({ match }, DEFAULT_THRESHOLDS)).toMatchObject({
      key: "mustBelow",
      zone: "medium",
      level: "low",
    });
  });

  it("says nothing while nobody was scored", () => {
    expect(matchReason({ match: { ...match, level: null, attainment: null } }, DEFAULT_THRESHOLDS)).toBeNull();
  });

  it("says why the other ways of telling do not fit", () => {
    const advice = { match } as unknown as Recommendation;
    expect(whyNot("negotiated", { advice, salary: "none", high: 0.95 })).toBe("noTerms");
    expect(whyNot("keep_in_touch", { advice, salary: "none", high: 0.95 })).toBe("gapsOpen");
    expect(whyNot("constructive", { advice, salary: "none", high: 0.95 })).toBeNull();
  });
});
