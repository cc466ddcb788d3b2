// Route handlers draw with a React that has no hooks: one hook in a shared part, and every page behind a link is gone.
import { globSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

it("what a page behind a link is made of uses no hook", () => {
  const parts = globSync(["app/_closed/*.tsx", "emails/chart/*.tsx", "app/_ui/mark.tsx"]);
  expect(parts.length).toBeGreaterThan(10);
  const hooked = parts.filter((file) => /\buse[A-Z]\w*\(/.test(readFileSync(file, "utf8")));
  expect(hooked).toEqual([]);
});
