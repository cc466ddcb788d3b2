import fc from "fast-check";
import { expect, test } from "vitest";
import { hash32 } from "./hash";

test("the same words give the same whole number everywhere", () => {
  expect([hash32(""), hash32("王小川"), hash32("a")]).toEqual(
    [hash32(""), hash32("王小川"), hash32("a")].map(Math.trunc),
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const hash = hash32(text);
      expect(Number.isInteger(hash) && hash >= 0 && hash <= 0xffffffff).toBe(true);
      expect(hash32(text)).toBe(hash);
    }),
  );
});

test("near words fall evenly on few choices", () => {
  const counts = [0, 0, 0, 0, 0, 0];
  for (let n = 0; n < 6000; n++) counts[hash32(`seed ${n}`) % 6]!++;
  expect(Math.min(...counts)).toBeGreaterThan(850);
});
