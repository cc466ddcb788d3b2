import { globSync, readFileSync } from "node:fs";
import { forbidden, notFound, redirect } from "next/navigation";
import { beforeEach, expect, test, vi } from "vitest";
import { answerWith } from "@/app/_server/answer-status";
import Forbidden from "../forbidden";
import NotFound from "../not-found";
import { Fault } from "./fault";
import { screen } from "./screen";

vi.mock("@/app/_server/answer-status", () => ({ answerWith: vi.fn() }));
vi.mock("@/app/_server/session", () => ({ screenLocale: async () => "en" }));
process.env["__NEXT_EXPERIMENTAL_AUTH_INTERRUPTS"] = "true";

beforeEach(() => vi.mocked(answerWith).mockClear());

test.each([
  ["another role's screen", () => forbidden(), Forbidden, 403],
  ["what isn't there", () => notFound(), NotFound, 404],
  ["a fault of ours", () => Promise.reject(new Error("the disk is full")), Fault, 500],
] as const)("whoever asks for %s gets a screen that says so, and its status", async (_what, page, shown, status) => {
  expect(await screen(async () => page())({})).toMatchObject({ type: shown });
  expect(answerWith).toHaveBeenCalledExactlyOnceWith(status);
});

test("whoever is led elsewhere gets there", async () => {
  await expect(screen(async () => redirect("/login"))({})).rejects.toThrow("NEXT_REDIRECT");
  expect(answerWith).not.toHaveBeenCalled();
});

test("every page of the office answers this way", () => {
  const pages = globSync("app/(office)/**/page.tsx");
  expect(pages.length).toBeGreaterThan(25);
  for (const page of pages) expect(readFileSync(page, "utf8"), page).toMatch(/^export default screen\(\w+\);$/m);
});
