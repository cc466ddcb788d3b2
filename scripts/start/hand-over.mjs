// Installs what is missing and hands over to a program of this project, run by a Node that is new enough.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { isNewEnough, nodeFor } from "./node-version.mjs";
import { Fault, explain } from "./terminal.mjs";

/**
 * @param {{ home: string, program: string, args?: string[], last?: string }} given
 *   program: its path in the project; last: what to print when it could not even start
 */
export async function handOver({ home, program, args = process.argv.slice(2), last }) {
  try {
    if (!isNewEnough() && process.platform !== "linux") throw new Fault("old_node", { found: process.versions.node });
    await ensureInstalled({ home, withTools: true });
    const node = nodeFor(home);
    if (node === null) throw new Fault("old_node", { found: process.versions.node });
    const child = spawn(node, [join(home, program), ...args], { cwd: home, stdio: "inherit" });
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
    child.once("exit", (code) => process.exit(code ?? 1));
  } catch (error) {
    explain(error, home);
    if (last) console.log(last);
    process.exitCode = 1;
  }
}
