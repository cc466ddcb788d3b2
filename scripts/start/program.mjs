// Runs a bundled program to its end and turns a fault it names into words.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { Fault } from "./terminal.mjs";

/** A program names a known fault on its error output as `fault:name detail`. @returns the last line it wrote. */
export function program(home, name, { env, args = [], data = {} }) {
  const child = spawn(process.execPath, [join(home, "dist", `${name}.mjs`), ...args], {
    cwd: home,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  let complaints = "";
  child.stdout.on("data", (chunk) => (said += chunk));
  child.stderr.on("data", (chunk) => (complaints += chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) return resolve(said.trim().split("\n").at(-1));
      const [, fault, detail] = /^fault:(\w+) ?(.*)$/m.exec(complaints) ?? [];
      reject(fault ? new Fault(fault, { ...data, detail }) : new Error(complaints.trim().slice(-800)));
    });
  });
}
