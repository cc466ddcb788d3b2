import { expect, test } from "vitest";
import { printPay } from "./pay";

const band = (currency: string, period: "month" | "year") => ({ currency, period });

test("a range has its sign once and is read in the reader's language", () => {
  expect(printPay([25000, 35000], band("CNY", "month"), "zh-CN")).toBe("¥25,000–35,000/月");
  expect(printPay([52000, 66000], band("GBP", "year"), "en")).toBe("£52,000–66,000 a year");
  expect(printPay([52000, 66000], band("GBP", "year"), "zh-CN")).toBe("£52,000–66,000/年");
});

test("one amount, or a range without width, is one figure; cents stay", () => {
  expect(printPay([30000], band("CNY", "month"), "zh-CN")).toBe("¥30,000/月");
  expect(printPay([4200.5, 4200.5], band("EUR", "month"), "en")).toBe("€4,200.50 a month");
});

test("two currencies with one sign can be told apart", () => {
  const [yuan, yen] = ["CNY", "JPY"].map((currency) => printPay([100], band(currency, "year"), "en"));
  expect(yuan).not.toBe(yen);
});
