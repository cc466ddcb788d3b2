// Runs one program of the project and shows what it says.
import { spawn } from "node:child_process";
import { join } from "node:path";

/** @returns {Promise<number>} its exit code */
export function exec(home, program, args, env = {}) {
  const path = `${join(home, "node_modules", ".bin")}:${process.env.PATH}`;
  const child = spawn(program, args, {
    cwd: home,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, PATH: path, NEXT_TELEMETRY_DISABLED: "1", ...env },
  });
  return new Promise((resolve, reject) => child.once("error", reject).once("exit", (code) => resolve(code ?? 1)));
}
