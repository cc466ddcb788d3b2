// The salary band as people write it in each language, exactly and in the position's own unit.
import type { MoneyBand } from "@/lib/domain/position/money";
import type { LetterPatterns } from "./patterns";
import { fill } from "./patterns";

/** 15000-20000 CNY a month -> 月薪15,000至20,000元; 42000-50000 GBP a year -> £42,000 to £50,000 a year. */
export function printBand(band: MoneyBand, { money }: LetterPatterns): string {
  const before = money.range.startsWith("{min} ");
  const unit = money.units[band.currency] ?? fill(money.otherUnit, { code: band.currency });
  const [min, max] = [amount(band.min), amount(band.max)];
  const [first, last] = before ? [unit + min, unit + max] : [min, max];
  const range = fill(band.min === band.max ? money.single : money.range, { min: first, max: last });
  const whole = fill(money[band.period], { amount: before ? range : range + unit });
  return band.period === "month" && band.monthsPerYear !== 12
    ? fill(money.months, { amount: whole, months: String(band.monthsPerYear) })
    : whole;
}

function amount(main: number): string {
  const [whole = "0", cents = ""] = main.toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return cents === "00" ? grouped : `${grouped}.${cents}`;
}
