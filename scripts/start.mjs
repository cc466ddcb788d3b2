// `npm start` and `npm run dev`: from a fresh clone to a running Huiyin. Needs only Node 20 and npm, no package.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./start/install.mjs";
import { isNewEnough, nodeFor } from "./start/node-version.mjs";
import { Fault, explain } from "./start/terminal.mjs";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const main = join(home, "scripts", "start", "main.mjs");

try {
  // Elsewhere than on Linux npm brings no Node along: say so before a long installation.
  if (!isNewEnough() && process.platform !== "linux") throw new Fault("old_node", { found: process.versions.node });
  await ensureInstalled({ home, withTools: process.argv.includes("--dev") });
  const node = nodeFor(home);
  if (node === null) throw new Fault("old_node", { found: process.versions.node });
  if (node === process.execPath) await (await import(main)).run(home, process.argv.slice(2));
  else runWith(node);
} catch (error) {
  explain(error, home);
  process.exitCode = 1;
}

/** The same with a newer Node; signals go on to it, and its end is ours. */
function runWith(node) {
  const child = spawn(node, [main, ...process.argv.slice(2)], {
    cwd: home,
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code) => process.exit(code ?? 1));
}
