// Pay as people name it: an amount or a range, a currency, by the month or by the year. Compared exactly, by the year.
import { z } from "zod";

/** Main unit, at most two decimals (25000, 4200.5). */
const amountSchema = z
  .number({ error: ({ input }) => (typeof input === "string" ? "amount" : undefined) })
  .min(0)
  .max(1e12)
  .refine((n) => Math.abs(n * 100 - Math.round(n * 100)) < 1e-4, { message: "money_decimals" });
const currencySchema = z.string().regex(/^[A-Z]{3}$/);
const monthsSchema = z.number().int().min(1).max(24);

export const moneyBandSchema = z
  .strictObject({
    min: amountSchema,
    max: amountSchema,
    currency: currencySchema,
    period: z.enum(["month", "year"]),
    monthsPerYear: monthsSchema.default(12),
    disclosable: z.boolean().default(true),
  })
  .refine((band) => band.min <= band.max, { message: "band_order", path: ["max"] });
export type MoneyBand = z.infer<typeof moneyBandSchema>;

export const expectationSchema = z.strictObject({
  amount: amountSchema,
  currency: currencySchema,
  period: z.enum(["month", "year"]),
  /** null takes the band's. */
  monthsPerYear: monthsSchema.nullable().default(null),
});
export type Expectation = z.infer<typeof expectationSchema>;

/** What can be said of an expectation against a band. Equal to the maximum is no gap; nothing is ever converted. */
export type SalaryGap = "none" | "above" | "expectation_unknown" | "band_unknown" | "currency_differs";

/** Compares an expectation with a band's maximum, exactly, by the year. Either may be null (unknown). */
export function salaryGap(expectation: Expectation | null, band: MoneyBand | null): SalaryGap {
  if (band === null) return "band_unknown";
  if (expectation === null) return "expectation_unknown";
  if (expectation.currency !== band.currency) return "currency_differs";
  return yearlyExpectation(expectation, band) > yearlyMaximum(band) ? "above" : "none";
}

/** The expectation by the year in minor units; without its own months per year it takes the band's. */
export function yearlyExpectation(expectation: Expectation, band: MoneyBand): bigint {
  return byTheYear(expectation.amount, expectation.period, expectation.monthsPerYear ?? band.monthsPerYear);
}

/** The band's maximum by the year in minor units. */
export function yearlyMaximum(band: MoneyBand): bigint {
  return byTheYear(band.max, band.period, band.monthsPerYear);
}

function byTheYear(amount: number, period: "month" | "year", months: number): bigint {
  const minor = BigInt(Math.round(amount * 100));
  return period === "year" ? minor : minor * BigInt(months);
}
