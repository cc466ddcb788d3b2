import { expect, test } from "vitest";
import { newPositionSchema, positionChangesSchema } from "@/lib/domain/position/position";
import { parse } from "@/lib/domain/shared/parse";
import { typedNewPosition, typedPositionChanges } from "./position-form";

const band = { min: "25,000", max: "３５，０００", currency: "cny", period: "month", monthsPerYear: "１３" };
const typed = {
  templateId: "0196f0c0-0000-7000-8000-000000000000",
  title: "高级Java开发",
  locale: "zh-CN",
  salaryBand: band,
  fallback: { kind: "none" },
  approverEmail: "",
  recruiterEmail: "",
};
const faults = (changes: object) => {
  const result = parse(newPositionSchema, typedNewPosition({ ...typed, ...changes }));
  return result.ok ? [] : result.fields.map((fault) => [fault.path, fault.code]);
};

test("a band is understood as it was typed, and one figure is a band of its own", () => {
  const read = parse(newPositionSchema, typedNewPosition(typed));
  expect(read.ok && read.value.salaryBand).toMatchObject({
    min: 25000,
    max: 35000,
    currency: "CNY",
    monthsPerYear: 13,
  });
  const one = parse(newPositionSchema, typedNewPosition({ ...typed, salaryBand: { ...band, min: "" } }));
  expect(one.ok && one.value.salaryBand).toMatchObject({ min: 35000, max: 35000 });
});

test("a name that is missing, a band upside down and a lower position without a name are each said in their place", () => {
  expect(faults({ title: "" })).toEqual([["title", "required"]]);
  expect(faults({ salaryBand: { ...band, max: "20000" } })).toEqual([["salaryBand.max", "band_order"]]);
  expect(faults({ fallback: { kind: "words", title: "", description: "", open: "1" } })).toEqual([
    ["fallback.title", "required"],
  ]);
  expect(faults({ approverEmail: "zhao" })).toEqual([["approverEmail", "email"]]);
});

test("a change is judged by the same rules and carries the version it was made on", () => {
  const read = parse(positionChangesSchema, typedPositionChanges({ ...typed, version: "3" }));
  expect(read.ok && read.value).toMatchObject({ version: 3, title: "高级Java开发" });
});
