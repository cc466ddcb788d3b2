// Runs the steps in order, shows their output as it comes, and closes with the totals of all of them on one line.
import { dirname, join } from "node:path";
import { mkdirSync } from "node:fs";
import { steps } from "./steps.mjs";

const home = dirname(dirname(import.meta.dirname));
const reports = join(home, ".cache", "reports");
mkdirSync(reports, { recursive: true });

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.error(`no such step: ${unknown.join(", ")}; there are: ${steps.map((step) => step.name).join(", ")}`);
  process.exit(2);
}

const chosen = steps.filter((step) => wanted.length === 0 || wanted.includes(step.name));
const began = Date.now();
const results = [];
for (const [index, step] of chosen.entries()) {
  console.log(`\n── ${step.name} (${index + 1}/${chosen.length}) ${step.what}`);
  const at = Date.now();
  const counts = await run(step);
  results.push({ name: step.name, ...counts });
  console.log(`${counts.failed === 0 ? "✓" : "✗"} ${step.name} ${((Date.now() - at) / 1000).toFixed(1)} s`);
}

const total = (kind) => results.reduce((sum, result) => sum + result[kind], 0);
console.log("");
for (const { name, passed, failed, skipped } of results) {
  console.log(`${failed === 0 ? "✓" : "✗"} ${name.padEnd(10)} ${passed} passed, ${failed} failed, ${skipped} skipped`);
}
console.log(`${Math.round((Date.now() - began) / 1000)} s`);
console.log(`${total("passed")} passed, ${total("failed")} failed, ${total("skipped")} skipped`);
process.exit(total("failed") === 0 ? 0 : 1);

/** A step that breaks down counts as one failure, whatever it managed before. */
async function run(step) {
  try {
    return await step.run({ home, reports, results });
  } catch (error) {
    console.error(String(error?.message ?? error));
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
