import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Figure, exitCodeOf, lineOf, median, p95, worst } from "./figures";

const figure = (more: Partial<Figure>): Figure => ({
  name: "a thing",
  unit: "ms",
  values: [3, 1, 2],
  goal: { atMost: 2 },
  ...more,
});
const anyValues = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

describe("what a reader of a line relies on", () => {
  it("half of all values lie on either side of the median, and nineteen of twenty do not pass p95", () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const middle = median(values);
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > p95(values)).length).toBeLessThanOrEqual(values.length / 20);
        expect(worst(values)).toBe(Math.max(...values));
      }),
    );
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(p95(Array.from({ length: 100 }, (_, at) => at + 1))).toBe(95);
  });

  it("a value equal to its goal meets it; one just above does not, however it is printed", () => {
    expect(lineOf(figure({}))).toMatchObject({
      value: 2,
      ok: true,
      n: 3,
      goal: "<= 2 ms",
      baseline: null,
      ratio: null,
    });
    expect(lineOf(figure({ values: [2.0001] }))).toMatchObject({ value: 2, ok: false });
  });

  it("a ratio compares the same kind of middle on both sides", () => {
    const compared = figure({ values: [30, 10, 20], baseline: [2, 1, 3], goal: { ratioAtMost: 10 } });
    expect(lineOf(compared)).toMatchObject({ value: 20, baseline: 2, ratio: 10, goal: "ratio <= 10", ok: true });
    expect(lineOf({ ...compared, of: worst })).toMatchObject({ value: 30, baseline: 3, ratio: 10 });
    expect(lineOf({ ...compared, values: [21] }).ok).toBe(false);
  });

  it("a goal for a ratio is not met without a baseline, nor by a baseline of nothing", () => {
    const { baseline: _none, ...without } = figure({ goal: { ratioAtMost: 10 } });
    expect(lineOf(without).ok).toBe(false);
    expect(lineOf({ ...without, baseline: [0] }).ok).toBe(false);
  });

  it("a line without a goal is shown and never missed", () => {
    expect(lineOf(figure({ values: [1e9], goal: { none: true } }))).toMatchObject({ ok: true, goal: null });
  });

  it("nothing measured is a fault, not a zero", () => {
    expect(() => lineOf(figure({ values: [] }))).toThrow("nothing was measured");
  });

  it("the run ends with 1 when a goal is missed or a benchmark broke down, else with 0", () => {
    expect(exitCodeOf([{ ok: true }], 0)).toBe(0);
    expect(exitCodeOf([{ ok: true }, { ok: false }], 0)).toBe(1);
    expect(exitCodeOf([{ ok: true }], 1)).toBe(1);
  });
});
