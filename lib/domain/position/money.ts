// Pay as people name it: an amount or a range, a currency, by the month or by the year. Compared exactly, by the year.
import { z } from "zod";

/** Main unit, at most two decimals (25000, 4200.5). */
const amountSchema = z
  .number()
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
