import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { drawHouse, withDrawing } from "./draw-house.mjs";
import { laws } from "./laws/house.mjs";

test("the drawing in the README shows the house as it stands (else: npm run draw-house)", async () => {
  const readme = readFileSync("README.md", "utf8");
  const drawing = await drawHouse(process.cwd());
  expect(readme).toContain("<!-- house: ");
  expect(withDrawing(readme, drawing)).toBe(readme);
});

test("CONTRIBUTING gives each law with its reason", () => {
  const page = readFileSync("CONTRIBUTING.md", "utf8");
  const missing = laws.filter(({ name, comment }) => {
    const shown = name.startsWith("concepts-in-order") ? "concepts-in-order" : name;
    return !page.includes(`**${shown}**: ${comment}`);
  });
  expect(missing).toEqual([]);
});
