import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainClock, plainMoment, plainWidth, readAmount, readFigure } from "./figure";

/** The same figure as a Chinese input method types it. */
const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((n) => n / 100);
const grouped = (amount: number) => amount.toLocaleString("en-US", { maximumFractionDigits: 2 });

describe("somebody types a figure", () => {
  it("in full or half width, with thousands set apart or not, and it is the same figure", () => {
    fc.assert(
      fc.property(hundredths(90_000_000), fc.constantFrom("", " ", "　", "\u00a0"), (n, around) => {
        for (const written of [String(n), grouped(n), grouped(n).replaceAll(",", " "), grouped(n).replaceAll(",", "’")])
          for (const typed of [written, wide(written), wide(written).replace("．", "。")]) {
            expect(readFigure(around + typed + around)).toBe(n);
            expect(readAmount(around + typed + around, "CNY")).toBe(n);
          }
      }),
    );
  });

  it("with a comma for decimals, and is asked again: 80,5 could mean two things", () => {
    for (const typed of [
      "80,5",
      "80，5",
      "1,5",
      "2500,00",
      "1,00",
      "25,0000",
      "1,234 567",
      "1.234.567",
      "8 0",
      "12-15",
    ])
      expect(readFigure(typed)).toBe("wrong");
  });

  it("as a sign, a word, a fraction or a raised digit, and none is taken for a figure", () => {
    for (const typed of ["-5", "＋5", "八十", "8²", "½", "①", "1e3", "0x10", "NaN", "٨٠", "."])
      expect(readFigure(typed)).toBe("wrong");
    for (const typed of ["", "  ", "　"]) expect(readFigure(typed)).toBeNull();
  });

  it("or anything at all, and what comes of it is a figure that is not negative, nothing, or asked again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("CNY", "GBP"), (typed, currency) => {
        for (const read of [readFigure(typed), readAmount(typed, currency)])
          if (typeof read === "number") expect(read).toBeGreaterThanOrEqual(0);
        expect(plainWidth(plainWidth(typed))).toBe(plainWidth(typed));
      }),
    );
  });
});

describe("somebody types an amount", () => {
  it("in thousands or in ten thousands, exactly", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), (n) => {
        for (const unit of ["K", "k", "千", "Ｋ"]) expect(readAmount(`${n / 1000}${unit}`, "CNY")).toBe(n);
        for (const unit of ["万", "w", " 萬", "Ｗ"]) expect(readAmount(`${n / 10_000}${unit}`, "CNY")).toBe(n);
      }),
    );
    expect(readAmount("１．５万", "CNY")).toBe(15_000);
    expect(readAmount("15K", "GBP")).toBe(15_000);
  });

  it("with the sign of its currency; the sign of another one is asked about", () => {
    for (const typed of ["¥25,000", "￥２５，０００", "25000元", "2.5万元"])
      expect(readAmount(typed, "CNY")).toBe(25_000);
    expect(readAmount("£42,000.50", "GBP")).toBe(42_000.5);
    expect(readAmount("$4k", "USD")).toBe(4000);
    expect(readAmount("£42,000", "CNY")).toBe("wrong");
    expect(readAmount("25000元", "USD")).toBe("wrong");
  });

  it("as a range, a half spoken one or with its period, and is asked for one figure", () => {
    for (const typed of ["15-20K", "2万5", "15K/月", "k", "万", "¥", "15KK", "1,5万"])
      expect(readAmount(typed, "CNY")).toBe("wrong");
  });
});

describe("somebody types a time", () => {
  it("on a Chinese keyboard or with one figure for the hour", () => {
    for (const typed of ["9:05", "09:05", "９：０５", " 9：05 "]) expect(plainClock(typed)).toBe("09:05");
    expect(plainClock("nine")).toBe("nine");
  });

  it("with its date, in the ways a date is written", () => {
    for (const typed of [
      "2026-11-03T09:05",
      "2026-11-03T09:05:00.000",
      "2026/11/3 9:05",
      "2026.11.03 09:05",
      "2026年11月3日 9：05",
      "２０２６－１１－０３　０９：０５",
    ])
      expect(plainMoment(typed)).toBe("2026-11-03T09:05");
    for (const typed of ["3/11/2026 9:05", "tomorrow", "2026-11-03", ""]) expect(plainMoment(typed)).toBe(typed);
  });
});
