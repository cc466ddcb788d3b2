import { readFileSync, readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newApplicationSchema } from "@/lib/domain/application/application";
import { dimensionFaults, scorecardSchema } from "@/lib/domain/evaluation/scorecard";
import { newPositionSchema } from "@/lib/domain/position/position";
import { checkWording } from "@/lib/domain/shared/wording/check-wording";
import { check } from "./check.mjs";
import { exchange } from "./exchange.mjs";

const CASES = readdirSync("cases")
  .filter((name) => name.endsWith(".json"))
  .map((name) => JSON.parse(readFileSync(`cases/${name}`, "utf8")));
const kindsOf = (text: string, locale: string) =>
  checkWording(text, { scope: "remark", locale: locale as "en" }).map((finding) => finding.category);

/** Everything people typed: names, addresses, ids and texts, but no figures, languages and codes. */
function typed(value: unknown, field = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => typed(one, field));
  if (typeof value === "object" && value !== null) {
    return Object.entries(value).flatMap(([name, one]) => typed(one, name));
  }
  const isCode = ["locale", "status", "currency", "period", "code", "interviewedAt", "kind", "by"].includes(field);
  return typeof value === "string" && value.length > 1 && !isCode ? [value] : [];
}

const figures = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, one) => (typeof one === "string" ? "" : one)));

describe("a worked case told of other people and other work", () => {
  const anyCase = fc.constantFrom(...CASES.map((one) => one.id));
  const other = (id: string, seed: number) => {
    const given = CASES.find((one) => one.id === id);
    return { given, told: exchange(given, kindsOf, seed) };
  };

  it("keeps none of its names, ids and texts, and every one of its figures", () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 500 }), (id, seed) => {
        const { given, told } = other(id, seed);
        const facts = ["position", "application", "scorecards", "disposition"] as const;
        for (const fact of facts) {
          const before = new Set(typed(given[fact]));
          expect(typed(told[fact]).filter((text) => before.has(text))).toEqual([]);
          expect(figures(told[fact])).toEqual(figures(given[fact]));
        }
      }),
    );
  });

  it("is still a case that can be sent: its scorecards speak of its own dimensions", () => {
    fc.assert(
      fc.property(anyCase, fc.nat({ max: 500 }), (id, seed) => {
        const { told } = other(id, seed);
        const position = newPositionSchema.parse(told.position);
        const keys = "dimensions" in position ? position.dimensions.map((one) => one.key) : [];
        const positionId = "019a0000-0000-7000-8000-000000000000";
        newApplicationSchema.parse({ positionId, ...told.application });
        for (const card of told.scorecards) expect(dimensionFaults(scorecardSchema.parse(card), keys)).toEqual([]);
      }),
    );
  });
});

describe("a remark that takes another's place", () => {
  const pools = JSON.parse(readFileSync("scripts/cases/pools.json", "utf8"));
  const flags = [...new Set(CASES.flatMap((one) => one.expect.flags))].filter((flag) => flag !== "data_error");

  it("is recognised as the same kind, whichever is taken, for every kind the cases speak of", () => {
    expect(flags.length).toBeGreaterThan(4);
    for (const locale of ["zh-CN", "en"]) {
      for (const flag of flags) {
        for (const remark of pools[locale].remarks[flag]) expect(kindsOf(remark, locale), remark).toContain(flag);
      }
    }
  });
});

describe("what a case must never show", () => {
  const answered = (text: string) => ({
    recommendation: { strategy: null, readiness: "ready", flags: [] },
    letter: { subject: "", text },
    reachable: [{ name: "letter", text }],
  });
  const isKept = (text: string, unwanted: string) =>
    check({ mustNotContain: [unwanted], readiness: "ready", strategy: null }, answered(text)).every((line) => line.ok);

  it("is found in words people read, in full width too", () => {
    expect(isKept("at the age of 58 years", "58")).toBe(false);
    expect(isKept("年龄５８岁", "58")).toBe(false);
    expect(isKept("58.", "58")).toBe(false);
    expect(isKept("薪资２２Ｋ", "22K")).toBe(false);
  });

  it("isn't mistaken for a part of another figure, a date, a time or a hash", () => {
    for (const text of ["158", "58.5", "5,258", "12:58", "2026-11-58", "58日", "a58f", "58:00"]) {
      expect(isKept(text, "58"), text).toBe(true);
    }
  });
});
