// Installs what is missing and hands over to a program of this project, run by a Node that is new enough.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureInstalled } from "./install.mjs";
import { isNewEnough, nodeFor } from "./node-version.mjs";
import { Fault, explain } from "./terminal.mjs";

/**
 * @param {{ home: string, program: string, args?: string[], withTools?: boolean, prepare?: () => Promise<unknown>, env?: object, last?: string }} given
 *   program: its path in the project; withTools: what only tests need is installed too; prepare: done before it starts;
 *   env: beside what is there; last: what to print when it could not even start
 */
export async function handOver({ home, program, args = process.argv.slice(2), ...given }) {
  const { withTools = true, prepare, env, last } = given;
  try {
    if (!isNewEnough() && process.platform !== "linux") throw new Fault("old_node", { found: process.versions.node });
    await ensureInstalled({ home, withTools });
    const node = nodeFor(home);
    if (node === null) throw new Fault("old_node", { found: process.versions.node });
    await prepare?.();
    const at = { cwd: home, stdio: "inherit", env: { ...process.env, ...env } };
    const child = spawn(node, [join(home, program), ...args], at);
    for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
    child.once("exit", (code) => process.exit(code ?? 1));
  } catch (error) {
    explain(error, home);
    if (last) console.log(last);
    process.exitCode = 1;
  }
}
