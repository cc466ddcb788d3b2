import { describe, expect, it } from "vitest";
import { readSettings } from "@/db/queries/settings/read-settings";
import { settings } from "@/db/schema";
import { made, testCase } from "@/db/testing-case";
import { DEFAULT_SETTINGS } from "@/lib/domain/shared/settings";
import { changeSettings } from "./change-settings";

const house = await testCase();
const change = (name: string, value: unknown, role: "admin" | "hr" = "admin") =>
  changeSettings(house.context(role), { values: { [name]: value } });

describe("a company's settings", () => {
  it("are the defaults until somebody chooses otherwise, one by one", async () => {
    expect(await readSettings(house.db)).toEqual(DEFAULT_SETTINGS);
    await made(change("undoSeconds", 60));
    await made(change("undoSeconds", 90));
    expect(await readSettings(house.db)).toEqual({ ...DEFAULT_SETTINGS, undoSeconds: 90 });
  });

  it("take nothing that makes no sense, and no name that isn't one", async () => {
    for (const [name, value] of [
      ["low", 1.5],
      ["low", Number.NaN],
      ["quietFrom", "25:00"],
      ["companyTimeZone", "Mars/Olympus"],
      ["mailRetrySeconds", []],
      ["companyName", "\u200b"],
    ] as const) {
      expect(await change(name, value), name).toMatchObject({ code: "invalid" });
    }
    for (const name of ["nothing", "constructor", "__proto__"]) {
      expect(await change(name, 1)).toMatchObject({ code: "not_found" });
    }
  });

  it("change together or not at all, and the marks stay in their order", async () => {
    const before = await readSettings(house.db);
    const values = { answerDays: 3, low: 0.97 };
    expect(await changeSettings(house.context("admin"), { values })).toMatchObject({ fields: [{ path: "high" }] });
    expect(await readSettings(house.db)).toEqual(before);
    expect(await made(changeSettings(house.context("admin"), { values: { ...values, low: 0.8 } }))).toBe(2);
    expect(await readSettings(house.db)).toEqual({ ...before, answerDays: 3, low: 0.8 });
    expect(await changeSettings(house.context("admin"), { values: { low: 0.8 } })).toMatchObject({ code: "duplicate" });
  });

  it("are changed by an admin alone", async () => {
    expect(await change("undoSeconds", 0, "hr")).toMatchObject({ code: "not_allowed" });
  });

  it("fall back to the default where a stored value no longer fits", async () => {
    await house.db.insert(settings).values({ name: "high", value: "much", changedAt: new Date() });
    expect((await readSettings(house.db)).high).toBe(DEFAULT_SETTINGS.high);
  });

  it("name the company as the installation was started, until somebody renames it", async () => {
    process.env["COMPANY_NAME"] = "Northwind";
    expect((await readSettings(house.db)).companyName).toBe("Northwind");
    await made(change("companyName", "Southwind"));
    expect((await readSettings(house.db)).companyName).toBe("Southwind");
  });
});
