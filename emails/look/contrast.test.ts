import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contrast } from "./contrast";
import { type Colour, DARK, LIGHT } from "./tokens";

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, "0")}`);

/** What is read, and on which grounds it stands. */
const TEXT: Readonly<Partial<Record<Colour, readonly Colour[]>>> = {
  ink: [
    "paper",
    "surface",
    "sunken",
    "raised",
    "met-tint",
    "gap-tint",
    "wait-tint",
    "due-tint",
    "late-tint",
    "told-tint",
  ],
  "ink-2": ["paper", "surface", "sunken", "met-tint", "gap-tint", "wait-tint", "due-tint", "late-tint", "brand-tint"],
  "ink-3": ["paper", "surface", "sunken", "brand-tint"],
  link: ["paper", "surface", "sunken", "raised", "brand-tint", "wait-tint", "due-tint", "late-tint", "met-tint"],
  brand: ["paper", "surface", "sunken"],
  "on-brand": ["brand", "brand-strong"],
  surface: ["ink"],
  "met-text": ["paper", "surface", "sunken", "met-tint", "brand-tint"],
  "gap-text": ["paper", "surface", "sunken", "gap-tint", "brand-tint"],
  "wait-text": ["paper", "surface", "sunken", "wait-tint", "brand-tint"],
  "due-text": ["paper", "surface", "sunken", "due-tint", "brand-tint"],
  "late-text": ["paper", "surface", "sunken", "late-tint", "brand-tint"],
  "told-text": ["paper", "surface", "sunken", "told-tint"],
};

/** What is seen without being read: edges, bars, clocks, rings. */
const SHAPES: Readonly<Partial<Record<Colour, readonly Colour[]>>> = {
  edge: ["paper", "surface", "sunken"],
  brand: ["paper", "surface", "brand-tint"],
  met: ["paper", "surface", "met-tint"],
  gap: ["paper", "surface", "track", "gap-tint"],
  wait: ["paper", "surface", "wait-tint"],
  due: ["paper", "surface", "due-tint"],
  late: ["paper", "surface", "late-tint"],
  told: ["paper", "surface", "told-tint"],
  score: ["paper", "surface", "track"],
  marker: ["paper", "surface", "track", "score"],
  focus: ["paper", "surface", "sunken", "brand-tint"],
};

/** Hairlines only: nothing is lost for those who don't see them. */
const DECORATION: readonly Colour[] = ["line"];

function tooFaint(pairs: typeof TEXT, least: number): string[] {
  return Object.entries({ light: LIGHT, dark: DARK }).flatMap(([name, colours]) =>
    Object.entries(pairs).flatMap(([front, grounds]) =>
      grounds
        .map((ground) => ({ ground, ratio: contrast(colours[front as Colour], colours[ground]) }))
        .filter(({ ratio }) => ratio < least)
        .map(({ ground, ratio }) => `${name}: ${front} on ${ground} ${ratio.toFixed(2)}`),
    ),
  );
}

describe("contrast", () => {
  it("whoever reads a word can tell it from its ground, by day and by night", () => {
    expect(tooFaint(TEXT, 4.5)).toEqual([]);
  });

  it("whoever looks for an edge, a bar or a ring finds it, by day and by night", () => {
    expect(tooFaint(SHAPES, 3)).toEqual([]);
  });

  it("no colour is used that nobody measured", () => {
    const measured = new Set<string>([TEXT, SHAPES].flatMap((pairs) => Object.entries(pairs).flat(2)));
    expect(Object.keys(LIGHT).filter((name) => !measured.has(name))).toEqual(DECORATION);
  });

  it("is the same from either side, and lies between 1 and 21", () => {
    expect(contrast("#000000", "#ffffff")).toBe(21);
    fc.assert(
      fc.property(colour, colour, (one, other) => {
        expect(contrast(one, other)).toBe(contrast(other, one));
        expect(contrast(one, other)).toBeGreaterThanOrEqual(1);
        expect(contrast(one, other)).toBeLessThanOrEqual(21);
      }),
    );
  });
});
