import { expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "@/lib/domain/shared/settings";
import { nextTry } from "./retry";

const now = new Date("2026-11-23T06:00:00Z");
const waits = DEFAULT_SETTINGS.mailRetrySeconds;

test("a mail that a relay puts off is tried five times more, with growing patience", () => {
  const seconds = [1, 2, 3, 4, 5].map((attempts) => (nextTry(attempts, now, waits)!.getTime() - now.getTime()) / 1000);
  expect(seconds).toEqual([30, 120, 600, 3600, 21600]);
});

test("after that it is a person's task", () => {
  expect(nextTry(6, now, waits)).toBeNull();
  expect(nextTry(60, now, waits)).toBeNull();
});
