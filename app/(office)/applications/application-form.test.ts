import { expect, test } from "vitest";
import { newApplicationSchema } from "@/lib/domain/application/application";
import { parse } from "@/lib/domain/shared/parse";
import { typedNewApplication } from "./application-form";

const typed = {
  positionId: "0196f0c0-0000-7000-8000-000000000000",
  candidate: { name: "王小川", email: "", phone: "", locale: "zh-CN" },
  salaryExpectation: { amount: "", currency: "CNY", period: "month" },
  interviewNotes: "",
  interviewedAt: "2026-11-23T14:05",
  timeZone: "Asia/Shanghai",
};
const read = (changes: object) => parse(newApplicationSchema, typedNewApplication({ ...typed, ...changes }));
const paths = (changes: object) => {
  const result = read(changes);
  return result.ok ? [] : result.fields.map((fault) => [fault.path, fault.code]);
};

test("mail, phone, pay and notes may be left empty", () => {
  const result = read({});
  expect(result.ok && result.value).toMatchObject({
    candidate: { email: null, phone: null },
    salaryExpectation: null,
    interviewNotes: [],
    interviewerEmails: [],
    interviewedAt: "2026-11-23T06:05:00.000Z",
  });
});

test("pay is understood as it was typed: full-width digits, separators, a currency in any case", () => {
  for (const amount of ["25000.5", "25,000.50", "２５，０００．５", " ２５０００。５ "]) {
    for (const currency of ["CNY", "cny", "ｃｎｙ "]) {
      const result = read({ salaryExpectation: { amount, currency, period: "month" } });
      expect(result.ok && result.value.salaryExpectation).toMatchObject({ amount: 25000.5, currency: "CNY" });
    }
  }
});

test("a missing name or end of the interview is asked for; what can't be read is named", () => {
  expect(paths({ candidate: { ...typed.candidate, name: " " } })).toEqual([["candidate.name", "required"]]);
  expect(paths({ interviewedAt: "" })).toEqual([["interviewedAt", "required"]]);
  expect(paths({ interviewedAt: "1999-01-01T10:00" })).toEqual([["interviewedAt", "instant_range"]]);
  expect(paths({ candidate: { ...typed.candidate, email: "wang@" } })).toEqual([["candidate.email", "email"]]);
  for (const amount of ["25k-30k", "25,5", "£25000"])
    expect(paths({ salaryExpectation: { ...typed.salaryExpectation, amount } })).toEqual([
      ["salaryExpectation.amount", "type"],
    ]);
});
