// What form fields hold, as a zod object wants it: an empty field is null, full-width digits are digits.
import { readAmount, readFigure } from "@/lib/domain/shared/figure";

type Typed = Readonly<Record<string, unknown>>;

export function text(typed: Typed, name: string): string {
  const value = typed[name];
  return typeof value === "string" ? value : "";
}

/** null for an empty field. */
export function textOrNull(typed: Typed, name: string): string | null {
  const value = text(typed, name);
  return value.trim() === "" ? null : value;
}

/** null for an empty field; what is no number stays as typed and is refused by the schema. */
export function numberOrNull(value: unknown): number | string | null {
  if (typeof value !== "string") return null;
  const figure = readFigure(value);
  return figure === "wrong" ? value : figure;
}

/** An amount of that currency: also 15K, 1.5万 or with the currency's own sign. null for an empty field. */
export function amountOrNull(value: unknown, inCurrency: string): number | string | null {
  if (typeof value !== "string") return null;
  const amount = readAmount(value, inCurrency);
  return amount === "wrong" ? value : amount;
}

/** A currency's three letters, in whatever case and width they were typed. */
export function currency(typed: Typed): string {
  return text(typed, "currency").toWellFormed().normalize("NFKC").trim().toUpperCase();
}

export function list(typed: Typed, name: string): unknown[] {
  const value = typed[name];
  return Array.isArray(value) ? value : [];
}
