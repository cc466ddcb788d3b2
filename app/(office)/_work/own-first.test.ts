import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const FOLDER = "app/(office)/applications/[id]";

test("every page of one application that tells what others scored leads whoever owes a scorecard there first", () => {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page|route)\.tsx?$/.test(file))
    .map((file) => ({ file, text: readFileSync(`${FOLDER}/${file}`, "utf8") }))
    .filter(({ text }) => /requirePerson\("(evaluation|letter|report)\./.test(text));
  expect(pages.length).toBeGreaterThanOrEqual(4);
  expect(pages.filter(({ text }) => !text.includes("await ownFirst(office, id)")).map(({ file }) => file)).toEqual([]);
});
