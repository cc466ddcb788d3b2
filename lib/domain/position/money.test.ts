import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { salaryGap } from "./money";
import type { Expectation, MoneyBand } from "./money";

const band: MoneyBand = {
  min: 20_000,
  max: 26_000,
  currency: "CNY",
  period: "month",
  monthsPerYear: 13,
  disclosable: true,
};
const monthly = (amount: number, monthsPerYear: number | null = null): Expectation => ({
  amount,
  currency: "CNY",
  period: "month",
  monthsPerYear,
});
const yearly = (amount: number): Expectation => ({ ...monthly(amount, 12), period: "year" });

describe("an expectation against a band", () => {
  it("is no gap when it equals the maximum, and one by a cent more", () => {
    expect(salaryGap(monthly(26_000), band)).toBe("none");
    expect(salaryGap(monthly(26_000.01), band)).toBe("above");
  });

  it("is compared by the year, whichever way each of them counts", () => {
    expect(salaryGap(yearly(338_000), band)).toBe("none");
    expect(salaryGap(yearly(338_000.01), band)).toBe("above");
    expect(salaryGap(monthly(28_000, 12), band)).toBe("none");
    expect(salaryGap(monthly(28_000, 14), band)).toBe("above");
    expect(salaryGap(monthly(5_000, 12), { ...band, max: 60_000, period: "year", monthsPerYear: 16 })).toBe("none");
  });

  it("takes the band's months when it names none", () => {
    expect(salaryGap(monthly(5_000), { ...band, max: 65_000, period: "year" })).toBe("none");
    expect(salaryGap(monthly(5_000.01), { ...band, max: 65_000, period: "year" })).toBe("above");
  });

  it("is never converted and never guessed", () => {
    expect(salaryGap({ ...monthly(1), currency: "EUR" }, band)).toBe("currency_differs");
    expect(salaryGap(null, band)).toBe("expectation_unknown");
    expect(salaryGap(monthly(1), null)).toBe("band_unknown");
  });

  it("does not mind cents that a double can't hold", () => {
    const cents = fc.integer({ min: 0, max: 1e12 });
    fc.assert(
      fc.property(cents, cents, (asked, most) => {
        const gap = salaryGap(monthly(asked / 100), { ...band, min: 0, max: most / 100 });
        expect(gap).toBe(asked > most ? "above" : "none");
      }),
    );
  });
});
