// `npm test`: everything a newcomer needs to trust this source, on a fresh clone. Needs only Node 20 and npm to begin.
// `npm test -- unit laws` runs only the steps named.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./start/install.mjs";
import { isNewEnough, nodeFor } from "./start/node-version.mjs";
import { Fault, explain } from "./start/terminal.mjs";

const home = dirname(dirname(fileURLToPath(import.meta.url)));

try {
  if (!isNewEnough() && process.platform !== "linux") throw new Fault("old_node", { found: process.versions.node });
  await ensureInstalled({ home, withTools: true });
  const node = nodeFor(home);
  if (node === null) throw new Fault("old_node", { found: process.versions.node });
  const run = join(home, "scripts", "test-run", "main.mjs");
  const child = spawn(node, [run, ...process.argv.slice(2)], { cwd: home, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  explain(error, home);
  console.log("0 passed, 1 failed, 0 skipped");
  process.exitCode = 1;
}
