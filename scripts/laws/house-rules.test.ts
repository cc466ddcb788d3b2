import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const files = execFileSync("git", ["ls-files", "-co", "--exclude-standard"], { encoding: "utf8" })
  .split("\n")
  .filter((file) => file !== "" && existsSync(file));
const texts = files.filter((file) => /\.(ts|tsx|mts|mjs|css|md|json|html|sql|svg|yml)$|^\.ci\//.test(file));
const content = (file: string) => readFileSync(file, "utf8");

const LONGEST = 250;
const MAY_BE_LONGER = /^(lib\/i18n|cases)\/|^db\/(migrations|seed)\/|template|\.(test|e2e)\.tsx?$|\.(json|md|css|svg)$/;

test("a reader finds no source file longer than 250 lines", () => {
  const long = texts.filter((file) => !MAY_BE_LONGER.test(file) && content(file).split("\n").length > LONGEST + 1);
  expect(long).toEqual([]);
});

test("no folder has a name that says nothing about what lies in it", () => {
  const empty = files.filter((file) => /(^|\/)(utils?|helpers?|services?|types|hooks|constants)\//.test(file));
  expect(empty).toEqual([]);
});

test("only the schema has a file that merely passes on what others export", () => {
  const barrels = files.filter((file) => /(^|\/)index\.tsx?$/.test(file) && file !== "db/schema/index.ts");
  expect(barrels).toEqual([]);
});

test("nothing in the project names a path of the machine it was written on, or a registry's host", () => {
  const machine = new RegExp(["", "(work|root|home|Users)", "[A-Za-z0-9._-]+", ""].join("/"));
  const named = texts.filter((file) => file !== "package-lock.json" && machine.test(content(file)));
  expect(named).toEqual([]);
  expect(content("package-lock.json")).not.toContain('"resolved": "http');
});

test("no test is skipped, alone or promised for later", () => {
  const idle = new RegExp(`\\b(it|test|describe)\\.(${["skip", "only", "todo"].join("|")})\\b`);
  expect(files.filter((file) => /\.(test|e2e)\.tsx?$/.test(file) && idle.test(content(file)))).toEqual([]);
});
