// Scores are 0-100 with up to two decimals. All sums run over whole hundredths, so 79.5 stays 79.5 and equal means equal.
import { z } from "zod";

/** A score or required level as people type it: 0-100, at most two decimals. */
export const scoreSchema = z
  .number()
  .min(0)
  .max(100)
  .refine((n) => Math.abs(n * 100 - Math.round(n * 100)) < 1e-9, { message: "score_decimals" });

/** 79.5 -> 7950n. Only for numbers that passed `scoreSchema`. */
export function hundredths(score: number): bigint {
  return BigInt(Math.round(score * 100));
}

/** The score as stored, without trailing zeros: 79.5, 80, 62.25. */
export function printScore(score: number): string {
  return String(Math.round(score * 100) / 100);
}
