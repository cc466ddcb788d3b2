import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = "app/(office)";
/** Shows nothing: leads on to one of the others. */
const LEADS_ON = "letters/[id]/page.tsx";

test("every page that tells what others scored of one candidate leads whoever owes a scorecard there first", () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file) && file !== LEADS_ON)
    .map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, "utf8") }))
    .filter(({ text }) => /\b(strategyDesk|letterDesk|reportFile)\(/.test(text));
  expect(pages.length).toBeGreaterThanOrEqual(5);
  expect(pages.filter(({ text }) => !text.includes("await ownFirst(office, ")).map(({ file }) => file)).toEqual([]);
});
