// Pay as screens print it: ¥25,000–35,000/月, £52,000–66,000 a year.
import type { Locale } from "@/lib/domain/shared/locale";

type Pay = { readonly currency: string; readonly period: "month" | "year" };

const PER = { "zh-CN": { month: "/月", year: "/年" }, en: { month: " a month", year: " a year" } } as const;

/** @param amounts in main units: one amount, or the ends of a range */
export function printPay(amounts: readonly number[], { currency, period }: Pay, locale: Locale): string {
  const [first = 0, ...others] = [...new Set(amounts)];
  // The sign stands once, before the range.
  const rest = others.map((n) => print(locale, { maximumFractionDigits: 2 }).format(n));
  return [printMoney(first, currency, locale), ...rest].join("–") + PER[locale][period];
}

/** ¥25,000: whole units without cents; a currency without a sign keeps its code. */
export function printMoney(amount: number, currency: string, locale: Locale): string {
  return print(locale, { style: "currency", currency }).format(amount);
}

const print = (locale: Locale, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(locale, { ...options, trailingZeroDisplay: "stripIfInteger" });

/** ¥, £, US$: what stands before an amount; a currency without a sign keeps its code. */
export function currencySign(currency: string, locale: Locale): string {
  const parts = new Intl.NumberFormat(locale, { style: "currency", currency }).formatToParts(0);
  return parts.find((part) => part.type === "currency")?.value ?? currency;
}
