import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareRatios, printCut, ratioOf } from "./ratio";

const anyRatio = fc.record({
  num: fc.bigInt({ min: 0n, max: 10n ** 30n }),
  den: fc.bigInt({ min: 1n, max: 10n ** 12n }),
});

describe("exact fractions", () => {
  it("are cut and never rounded up", () => {
    expect(printCut({ num: 2n, den: 3n }, 2)).toBe("0.66");
    expect(printCut({ num: 7950n, den: 100n }, 2)).toBe("79.5");
    expect(printCut({ num: 8000n, den: 100n }, 2)).toBe("80");
    expect(printCut({ num: 1005n, den: 10n }, 0)).toBe("100");
    expect(printCut({ num: 5n, den: 100n }, 2)).toBe("0.05");
  });

  it("know that 0.85 is 0.85", () => {
    expect(compareRatios(ratioOf(0.85), { num: 17n, den: 20n })).toBe(0);
    expect(compareRatios({ num: 1n, den: 3n }, ratioOf(0.3333))).toBe(1);
    expect(compareRatios({ num: 1n, den: 3n }, ratioOf(0.3334))).toBe(-1);
  });

  it("never print more than they are, nor a whole last digit less", () => {
    fc.assert(
      fc.property(anyRatio, fc.integer({ min: 0, max: 6 }), (ratio, decimals) => {
        const [whole = "0", rest = ""] = printCut(ratio, decimals).split(".");
        const scale = 10n ** BigInt(decimals);
        const printed = { num: BigInt(whole) * scale + BigInt(rest.padEnd(decimals, "0") || "0"), den: scale };
        expect(compareRatios(printed, ratio)).toBeLessThanOrEqual(0);
        expect(compareRatios({ num: printed.num + 1n, den: scale }, ratio)).toBe(1);
      }),
    );
  });
});
