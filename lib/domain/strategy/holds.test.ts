import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aCard, aCase, aDimension, aStrength } from "@/cases/a-case";
import { advise, hash } from "@/cases/advise";
import type { DispositionCode } from "@/lib/domain/application/application";
import type { CaseFile, Clearance } from "@/lib/domain/evaluation/case-file";
import type { PositionFacts } from "@/lib/domain/position/position";

const scored = (a: number, b: number, comment?: string, dimension: string | null = null) => [
  aCard(
    { a, b },
    {
      strengths: [aStrength],
      comments: comment === undefined ? [] : [{ dimension, text: comment, by: "Ines", shareable: false }],
    },
  ),
];
const remark = (text: string) => aCase({ scorecards: scored(80, 70, text) });
const because = (code: DispositionCode, position: Partial<PositionFacts> = {}) =>
  aCase({ disposition: { code, note: "" } }, position);
const codes = (file: CaseFile) => advise(file).holds.map((hold) => hold.code);
const clearing = (file: CaseFile, given: Partial<Clearance> = {}): Clearance => {
  const [hold] = advise(file).holds;
  if (!hold) throw new Error("nothing holds");
  return {
    hold: hold.code,
    textHash: hold.textHash,
    by: "Mira",
    reason: "Read it",
    at: "2026-11-23T11:00:00Z",
    ...given,
  };
};

describe("words that hold a letter", () => {
  it("touch a protected trait, our own process or the software", () => {
    expect(codes(remark("<age>"))).toEqual(["protected_trait"]);
    expect(codes(remark("<pedigree> and <health>"))).toEqual(["protected_trait", "protected_trait"]);
    expect(codes(remark("<process_error>"))).toEqual(["process_error"]);
    expect(codes(remark("<prompt_injection>"))).toEqual(["prompt_injection"]);
    expect(codes(remark("<insult> <hearsay> <confidential>"))).toEqual([]);
  });

  it("hold until a second person has cleared exactly that text", () => {
    const file = remark("<age>");
    const cleared = { ...file, clearances: [clearing(file)] };
    expect(advise(file)).toMatchObject({
      readiness: "hold_for_review",
      holds: [{ flag: 0, textHash: hash("<age>"), cleared: null }],
    });
    expect(advise(cleared)).toMatchObject({
      readiness: "ready",
      holds: [{ cleared: { by: "Mira", reason: "Read it" } }],
    });
  });

  it("are never cleared by what was said of another text or another kind of hold", () => {
    const file = remark("<age>");
    const given = clearing(file);
    expect(advise({ ...remark("<age> indeed"), clearances: [given] }).readiness).toBe("hold_for_review");
    expect(advise({ ...file, clearances: [{ ...given, hold: "near_miss" }] }).readiness).toBe("hold_for_review");
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        const [before, after] = [remark(`<age>${one}`), remark(`<age>${other}`)];
        const { readiness } = advise({ ...after, clearances: [clearing(before)] });
        expect(readiness).toBe(one === other ? "ready" : "hold_for_review");
      }),
    );
  });

  it("stand behind what has to be asked first, and both are listed", () => {
    const file = aCase({ scorecards: scored(80, 70, "<age>"), disposition: null });
    expect(advise(file)).toMatchObject({ readiness: "needs_input", holds: [{ code: "protected_trait" }], needs: [{}] });
  });
});

describe("a reason that isn't borne out", () => {
  const contradicts = (file: CaseFile) => {
    const { holds, flags } = advise(file);
    return holds.map((hold) => [hold.code, flags[hold.flag ?? -1]?.category, flags[hold.flag ?? -1]?.textKey]);
  };

  it("is a skill gap where everything assessed is met", () => {
    expect(contradicts(because("skill_gap"))).toEqual([["contradiction", "data_error", "flag.noSkillGap"]]);
    expect(contradicts(aCase({ scorecards: scored(80, 59), disposition: { code: "skill_gap", note: "" } }))).toEqual(
      [],
    );
  });

  it("is a skill gap that no score shows, also beside pay above the band", () => {
    const expectation = { amount: 9000, currency: "EUR", period: "month", monthsPerYear: null } as const;
    const file = aCase({ expectation, disposition: { code: "skill_gap", note: "" } });
    expect(advise(file)).toMatchObject({ rule: "negotiable_gap", readiness: "hold_for_review" });
  });

  it("is pay that lies inside the band", () => {
    const file = (amount: number) =>
      aCase({
        expectation: { amount, currency: "EUR", period: "year", monthsPerYear: null },
        disposition: { code: "salary_gap", note: "too high" },
      });
    expect(contradicts(file(39_000))).toEqual([["contradiction", "data_error", "flag.insideBand"]]);
    expect(advise(file(39_000)).flags[0]?.values).toEqual({ expectation: "39000", maximum: "39000", currency: "EUR" });
    expect(contradicts(file(39_000.5))).toEqual([]);
    expect(contradicts(because("salary_gap"))).toEqual([]);
  });

  it("is a freeze or a restructuring that the position doesn't know of", () => {
    expect(contradicts(because("headcount_frozen"))).toEqual([["contradiction", "data_error", "flag.notFrozen"]]);
    expect(contradicts(because("restructured", { status: "frozen" }))).toEqual([
      ["contradiction", "data_error", "flag.notRestructured"],
    ]);
    expect(contradicts(because("headcount_frozen", { status: "frozen" }))).toEqual([]);
    expect(contradicts(because("restructured", { status: "restructured" }))).toEqual([]);
  });

  it("holds again when the figures change after it was cleared", () => {
    const file = aCase({ scorecards: scored(80, 70), disposition: { code: "skill_gap", note: "" } });
    const changed = aCase({ scorecards: scored(81, 70), disposition: { code: "skill_gap", note: "" } });
    const clearances = [clearing(file)];
    expect(advise({ ...file, clearances }).readiness).toBe("ready");
    expect(advise({ ...changed, clearances }).readiness).toBe("hold_for_review");
  });
});

describe("a near miss", () => {
  it("is a deciding must-have missed by a point or less, exactly", () => {
    expect(codes(aCase({ scorecards: scored(74, 70) }))).toEqual(["near_miss"]);
    expect(codes(aCase({ scorecards: scored(73.99, 70) }))).toEqual([]);
    expect(codes(aCase({ scorecards: scored(75, 70) }))).toEqual([]);
    expect(codes(aCase({ scorecards: scored(80, 59.5) }))).toEqual([]);
  });

  it("is measured on the mean before it is cut", () => {
    const scorecards = [aCard({ a: 74, b: 70 }, { strengths: [aStrength] }), aCard({ a: 73.99, b: 70 }, {}, "Tom")];
    expect(codes(aCase({ scorecards }))).toEqual([]);
  });

  it("doesn't hold a letter that the must-have doesn't decide", () => {
    expect(codes(aCase({ scorecards: scored(74, 70), disposition: { code: "candidate_withdrew", note: "" } }))).toEqual(
      [],
    );
  });
});

describe("a zero that our own process caused", () => {
  it("is kept out of the letter, by the remark on it or by a general one", () => {
    const untold = (scorecards: ReturnType<typeof scored>) => advise(aCase({ scorecards })).untold;
    expect(untold(scored(0, 0, "<process_error>", "a"))).toEqual(["a"]);
    expect(untold(scored(0, 70, "<process_error>"))).toEqual(["a"]);
    expect(untold(scored(40, 70, "<process_error>", "a"))).toEqual([]);
    expect(untold(scored(0, 70))).toEqual([]);
    expect(untold([...scored(0, 70, "<process_error>", "a"), aCard({ a: 80, b: 70 }, {}, "Tom")])).toEqual(["a"]);
  });

  it("stays out of it after somebody has looked", () => {
    const file = aCase({
      dimensions: [aDimension({ key: "a" }), aDimension({ key: "b" })],
      scorecards: scored(0, 80, "<process_error>"),
    });
    expect(advise({ ...file, clearances: [clearing(file)] })).toMatchObject({ readiness: "ready", untold: ["a"] });
  });
});
