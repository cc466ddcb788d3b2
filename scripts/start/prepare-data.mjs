// Runs the bundled programs that bring the database to this version's shape and put in the first person (and the founding case).
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "./terminal.mjs";

/** @returns {Promise<{email: string, password: string} | null>} how to sign in, the first time only. */
export async function prepareData({ home, env, keyFile }) {
  await program(home, "prepare", env, { keyFile });
  if (!existsSync(join(home, "dist", "seed.mjs"))) return null;
  const said = await program(home, "seed", env, { keyFile });
  return said.startsWith("{") ? JSON.parse(said) : null;
}

/** A program names a known fault on its error output as `fault:name detail`. @returns the last line it wrote. */
function program(home, name, env, data) {
  const child = spawn(process.execPath, [join(home, "dist", `${name}.mjs`)], {
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
