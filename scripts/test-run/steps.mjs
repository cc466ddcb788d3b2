// The steps of `npm test`, cheapest first.
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ensureBuilt } from "../start/build.mjs";
import { findBrowser } from "./browser.mjs";
import { exec } from "./exec.mjs";

export const steps = [
  { name: "format", what: "every file in the house's format", run: command("oxfmt", "--check") },
  { name: "lint", what: "promises awaited, no careless code", run: command("oxlint", "--deny-warnings") },
  { name: "types", what: "TypeScript, strict", run: types },
  { name: "laws", what: "rooms and concepts know only what they may", run: script("scripts/laws/check.mjs") },
  { name: "dead-code", what: "nothing that nobody uses", run: command("knip") },
  { name: "unit", what: "the judgement, and the memory on a real Postgres", run: unit },
  { name: "build", what: "pages and programs", run: build },
  {
    name: "journeys",
    what: "people's ways through the product, in a browser, on a phone's and a desktop's size",
    run: journeys,
  },
];

const one = (isGood) => ({ passed: isGood ? 1 : 0, failed: isGood ? 0 : 1, skipped: 0 });

function command(name, ...args) {
  return async ({ home }) => one((await exec(home, binary(home, name), args)) === 0);
}

function script(path) {
  return async ({ home }) => one((await exec(home, process.execPath, [path])) === 0);
}

function binary(home, name) {
  return join(home, "node_modules", ".bin", name);
}

/** Route types are made afresh: an earlier build may remember pages that are gone. */
async function types({ home }) {
  for (const folder of [".next/types", ".next/dev/types"]) rmSync(join(home, folder), { recursive: true, force: true });
  const made = await exec(home, binary(home, "next"), ["typegen"]);
  return one(made === 0 && (await exec(home, binary(home, "tsc"), ["--noEmit"])) === 0);
}

async function unit({ home, reports }) {
  const report = join(reports, "unit.json");
  rmSync(report, { force: true });
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await exec(home, binary(home, "vitest"), args);
  return totals(report, code, (found) => ({
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  }));
}

async function build({ home }) {
  await ensureBuilt({ home, dev: false });
  return one(true);
}

async function journeys({ home, reports, results }) {
  if (results.some((result) => result.name === "build" && result.failed > 0))
    throw new Error("no build, so no journeys");
  const browser = await findBrowser(home);
  console.log(`browser: ${browser}`);
  const report = join(reports, "journeys.json");
  rmSync(report, { force: true });
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: report, HUIYIN_BROWSER: browser };
  const code = await exec(home, binary(home, "playwright"), ["test", "--reporter=list,json"], env);
  return totals(report, code, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

/** A runner that says it failed but counts no failure has broken down: one failure. */
function totals(report, code, read) {
  if (!existsSync(report)) throw new Error(`the runner ended with ${code} and left no report`);
  const counts = read(JSON.parse(readFileSync(report, "utf8")));
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}
