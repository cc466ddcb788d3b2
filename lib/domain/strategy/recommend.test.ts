import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCard, aCase, aStrength } from "@/cases/a-case";
import { advise, hash } from "@/cases/advise";
import { anyCase } from "@/cases/any-case";
import { briefCase } from "@/cases/brief-case";
import { OTHER_CASES } from "@/cases/other-cases";
import { caseFileOf, workedCases } from "@/cases/worked-cases";
import type { CaseFile } from "@/lib/domain/evaluation/case-file";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { recommend } from "./recommend";
import { STRATEGIES } from "./recommendation";

const tools = { check: checkWording, hash };

describe("the worked cases", () => {
  const all = workedCases().map((one) => [one.id, one] as const);

  it.each(all)("%s gets the strategy a careful colleague would choose", (_, one) => {
    expect(recommend(caseFileOf(one), tools).strategy).toBe(one.expect.strategy);
  });

  const byFigures = all.filter(([, one]) => one.expect.flags.every((flag) => flag === "data_error"));
  it.each(byFigures)("%s is as ready as its figures allow", (_, one) => {
    const advice = recommend(caseFileOf(one), tools);
    expect(advice.readiness).toBe(one.expect.readiness);
    // A sentence that merely resembles a remark may be asked about; it holds nothing.
    const byFigure = advice.flags.filter((flag) => flag.category === "data_error");
    expect(byFigure.map((flag) => flag.category)).toEqual(one.expect.flags);
  });
});

describe("other cases of the same kinds", () => {
  it.each(OTHER_CASES.map((one) => [one.about, one] as const))("%s", (_, one) => {
    const advice = recommend(briefCase(one), tools);
    expect({ rule: advice.rule, readiness: advice.readiness }).toEqual({
      rule: one.expect.rule,
      readiness: one.expect.readiness,
    });
    expect([...new Set(advice.flags.map((flag) => flag.category))]).toEqual(one.expect.flags ?? []);
  });
});

describe("the talent pool", () => {
  it("is offered to whoever meets nearly everything, also when they withdrew", () => {
    const withdrew = { code: "candidate_withdrew", note: "" } as const;
    expect(advise(aCase()).poolOffered).toBe(true);
    expect(advise(aCase({ disposition: withdrew })).poolOffered).toBe(true);
    const scorecards = [aCard({ a: 60, b: 70 }, { strengths: [aStrength] })];
    expect(advise(aCase({ scorecards, disposition: withdrew })).poolOffered).toBe(false);
    expect(advise(aCase({ scorecards })).poolOffered).toBe(false);
  });
});

describe("another strategy than the advised one", () => {
  const hidden = {
    min: 0,
    max: 3000,
    currency: "EUR",
    period: "month",
    monthsPerYear: 12,
    disclosable: false,
  } as const;

  it("leaves the advice as it is and asks for what it needs besides", () => {
    const advice = advise(aCase({}, { salaryBand: hidden }), "negotiated");
    expect(advice).toMatchObject({ strategy: "keep_in_touch", readiness: "needs_input" });
    expect(advice.needs.map((need) => need.code)).toEqual(["band_not_disclosable"]);
  });

  it("never drops a need, a hold or a flag", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...STRATEGIES), (file, chosen) => {
        const [advised, other] = [advise(file), advise(file, chosen)];
        expect(other.needs).toEqual(expect.arrayContaining([...advised.needs]));
        expect({ ...other, needs: [], readiness: "ready" }).toEqual({ ...advised, needs: [], readiness: "ready" });
        if (advised.readiness !== "ready") expect(other.readiness).not.toBe("ready");
      }),
    );
  });
});

describe("every case that could be stored", () => {
  it("gets an advice, the same one each time, and none is ready with something open", () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const advice = recommend(file, tools);
        expect(recommend(file, tools)).toEqual(advice);
        expect(advice.strategy === null).toBe(advice.match.attainment === null && advice.rule !== "new_attempt");
        expect(advice.readiness === "needs_input").toBe(advice.needs.length > 0);
        const open = advice.holds.some((hold) => hold.cleared === null);
        if (advice.readiness === "ready") expect(open).toBe(false);
        for (const { flag, textHash } of advice.holds) {
          expect(textHash).toMatch(/^[0-9a-f]{64}$/);
          if (flag !== null) expect(advice.flags[flag]?.holds).toBe(true);
        }
        expect(advice.flags.filter((flag) => flag.holds).length).toBe(
          advice.holds.filter((hold) => hold.flag !== null).length,
        );
      }),
    );
  });

  it("is freed by clearing each of its holds, and by nothing less", () => {
    fc.assert(
      fc.property(anyCase, (file) => {
        const { holds, needs } = advise(file);
        const clearances = holds.map(({ code, textHash }) => ({
          hold: code,
          textHash,
          by: "Mira",
          reason: "read",
          at: "",
        }));
        const freed = advise({ ...file, clearances });
        expect(freed.readiness).toBe(needs.length > 0 ? "needs_input" : "ready");
        if (needs.length === 0 && holds.length > 0) {
          const firstOnly = clearances.filter((one) => one.textHash !== holds[0]?.textHash);
          expect(advise({ ...file, clearances: firstOnly }).readiness).toBe("hold_for_review");
        }
      }),
    );
  });
});

describe("a sign that our own process failed", () => {
  const remark = (dimension: string | null) => ({ dimension, text: "<process_error>", by: "Ines", shareable: false });
  const failed = (scores: Record<string, number | null>, dimension: string | null, more = {}) =>
    advise(aCase({ scorecards: [aCard(scores, { strengths: [aStrength], comments: [remark(dimension)] })], ...more }));

  it("offers a new attempt at the part it is about, whatever the figures say", () => {
    expect(failed({ a: 0, b: 70 }, "a")).toMatchObject({ newAttempt: { areas: ["a"] }, readiness: "hold_for_review" });
    expect(failed({ a: 40, b: 70 }, "a").newAttempt).toEqual({ areas: ["a"] });
    expect(failed({ a: null, b: 70 }, null).newAttempt).toEqual({ areas: ["a"] });
    expect(failed({ a: 80, b: 70 }, null).newAttempt).toEqual({ areas: [] });
    expect(advise(aCase()).newAttempt).toBe(null);
  });

  it("is answered by offering it: nobody is held, and the area is neither told nor counted", () => {
    const disposition = { code: "new_attempt", note: "", until: "2026-12-14" } as const;
    expect(failed({ a: 0, b: 70 }, "a", { disposition })).toMatchObject({
      strategy: "keep_in_touch",
      rule: "new_attempt",
      readiness: "ready",
      provisional: false,
      untold: ["a"],
      holds: [],
      needs: [],
    });
  });

  it("is answered as well by a second person who says that it was not so", () => {
    const [hold] = failed({ a: 0, b: 70 }, "a").holds;
    const cleared = { hold: hold!.code, textHash: hold!.textHash, by: "Mira", reason: "it ran", at: "" };
    const file = aCase({ scorecards: [aCard({ a: 0, b: 70 }, { strengths: [aStrength], comments: [remark("a")] })] });
    expect(advise({ ...file, clearances: [cleared] }).newAttempt).toBe(null);
  });

  it("asks until when the offer stands, and holds where the position is not to be had", () => {
    const disposition = { code: "new_attempt", note: "" } as const;
    expect(advise(aCase({ disposition })).needs.map((need) => need.code)).toEqual(["attempt_date_missing"]);
    const frozen = advise(aCase({ disposition: { ...disposition, until: "2026-12-14" } }, { status: "frozen" }));
    expect(frozen.holds.map((hold) => hold.code)).toEqual(["contradiction"]);
  });

  it("never changes with the scores: nobody is judged by them", () => {
    const disposition = { code: "new_attempt", note: "", until: "2026-12-14" } as const;
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 0, max: 100 }), (file, score) => {
        const offered = (to: (score: number) => number): CaseFile => ({
          ...file,
          evaluation: {
            ...file.evaluation,
            disposition,
            scorecards: file.evaluation.scorecards.map((card) => ({
              ...card,
              scores: card.scores.map((one) => (one.score === null ? one : { ...one, score: to(one.score) })),
            })),
          },
        });
        const [before, after] = [advise(offered((same) => same)), advise(offered(() => score))];
        expect([after.strategy, after.rule, after.newAttempt]).toEqual([
          before.strategy,
          before.rule,
          before.newAttempt,
        ]);
      }),
    );
  });
});
