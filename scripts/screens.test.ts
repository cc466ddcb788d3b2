import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const page = readFileSync("docs/screens.md", "utf8");
const readme = readFileSync("README.md", "utf8");
const pictures = readdirSync("docs/pictures");

test("docs/screens.md says what each screen is for", () => {
  const screens = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("/page.tsx"))
    .map((file) => `/${file.slice(0, -"/page.tsx".length).replace(/^\(\w+\)\//, "")}`);
  expect(screens.length).toBeGreaterThan(30);
  expect(screens.filter((path) => !page.includes(`\`${path}\``))).toEqual([]);
});

test("every picture that the documentation shows was taken, and none is kept that it doesn't show", () => {
  const shown = [
    ...[...page.matchAll(/src="pictures\/([^"]+)"/g)].map(([, name]) => name!),
    ...[...readme.matchAll(/src="docs\/pictures\/([^"]+)"/g)].map(([, name]) => name!),
  ];
  expect(shown.filter((name) => !existsSync(join("docs/pictures", name)))).toEqual([]);
  expect(pictures.filter((name) => !shown.includes(name))).toEqual([]);
});
