import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newApplicationSchema } from "@/lib/domain/application/application";
import { newPositionSchema } from "@/lib/domain/position/position";
import { parse } from "./parse";

const pathsOf = (result: ReturnType<typeof parse>) =>
  result.ok ? [] : result.fields.map((one) => [one.path, one.code]);
const position = {
  title: "T",
  locale: "en",
  status: "open",
  dimensions: [{ key: "a", name: "A", weight: 1, required: 50, mustHave: true }],
  salaryBand: null,
  fallback: null,
};

describe("a wrong input", () => {
  it("is answered with the path of each wrong field, also inside alternatives", () => {
    const band = { min: 2, max: 1, currency: "eur", period: "month" };
    const wrong = parse(newPositionSchema, {
      ...position,
      salaryBand: band,
      dimensions: [{ ...position.dimensions[0], weight: 0.5 }],
    });
    expect(pathsOf(wrong)).toEqual([
      ["salaryBand.currency", "format"],
      ["salaryBand.max", "band_order"],
      ["dimensions.0.weight", "type"],
    ]);
    expect(pathsOf(parse(newPositionSchema, { ...position, extra: 1 }))).toEqual([["extra", "unknown_field"]]);
    expect(pathsOf(parse(newPositionSchema, { ...position, fallback: { title: "L" } }))).toEqual([
      ["fallback.status", "choice"],
    ]);
  });

  it("tells a missing field from a wrong one", () => {
    const { title: _, ...untitled } = position;
    expect(pathsOf(parse(newPositionSchema, untitled))).toEqual([["title", "required"]]);
    expect(pathsOf(parse(newPositionSchema, { ...position, title: 5 }))).toEqual([["title", "type"]]);
  });

  it("never makes the reader throw, and names at most a hundred faults", () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const read = parse(newApplicationSchema, input);
        if (!read.ok) expect(read.fields.length).toBeLessThanOrEqual(100);
      }),
    );
  });
});
