import { expect, test } from "vitest";
import { nextTry } from "./retry";

const now = new Date("2026-11-23T06:00:00Z");

test("a mail that a relay puts off is tried five times more, with growing patience", () => {
  const waits = [1, 2, 3, 4, 5].map((attempts) => (nextTry(attempts, now)!.getTime() - now.getTime()) / 1000);
  expect(waits).toEqual([30, 120, 600, 3600, 21600]);
});

test("after that it is a person's task", () => {
  expect(nextTry(6, now)).toBeNull();
  expect(nextTry(60, now)).toBeNull();
});
