// Pay as screens print it: ¥25,000–35,000/月, £52,000–66,000 a year.
import type { Locale } from "@/lib/domain/shared/locale";

type Pay = { readonly currency: string; readonly period: "month" | "year" };

const PER = { "zh-CN": { month: "/月", year: "/年" }, en: { month: " a month", year: " a year" } } as const;

/** @param amounts in main units: one amount, or the ends of a range */
export function printPay(amounts: readonly number[], { currency, period }: Pay, locale: Locale): string {
  const print = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, { ...options, trailingZeroDisplay: "stripIfInteger" });
  const [first = 0, ...others] = [...new Set(amounts)];
  // The sign stands once, before the range; a currency without one keeps its code.
  const start = print({ style: "currency", currency }).format(first);
  return [start, ...others.map((n) => print({ maximumFractionDigits: 2 }).format(n))].join("–") + PER[locale][period];
}

/** ¥, £, US$: what stands before an amount; a currency without a sign keeps its code. */
export function currencySign(currency: string, locale: Locale): string {
  const parts = new Intl.NumberFormat(locale, { style: "currency", currency }).formatToParts(0);
  return parts.find((part) => part.type === "currency")?.value ?? currency;
}
