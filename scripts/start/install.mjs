// Installs the packages when they are missing or another lock file asks for others. Runs before any package is there.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault, step } from "./terminal.mjs";
import { words } from "./words.mjs";

/** @param {{home: string, withTools: boolean}} wish withTools: also what only the tests need. */
export async function ensureInstalled({ home, withTools }) {
  const wanted = createHash("sha256")
    .update(readFileSync(join(home, "package-lock.json")))
    .digest("hex");
  const marker = join(home, "node_modules", ".huiyin-installed");
  const found = existsSync(marker) ? readFileSync(marker, "utf8").split(" ") : [];
  // Whoever has the tools keeps them: a start never takes away what a developer works with.
  const tools = withTools || found[1] === "all" || existsSync(join(home, "node_modules", "vitest"));
  if (found[0] === wanted && (found[1] === "all" || !withTools)) return;
  await step(words.installing, () => install(home, tools));
  writeFileSync(marker, `${wanted} ${tools ? "all" : "running"}`);
}

/** `npm install`, not `npm ci`: a mirror that lacks some other platform's package makes the latter refuse. */
function install(home, withTools) {
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith(".js") ? [process.execPath, [cli]] : ["npm", []];
  const only = withTools ? ["--include=dev"] : ["--omit=dev"];
  const child = spawn(command, [...first, ...args, ...only], { cwd: home, stdio: ["ignore", "ignore", "pipe"] });
  let complaints = "";
  child.stderr.on("data", (chunk) => (complaints += chunk));
  return new Promise((resolve, reject) => {
    child.once("error", (error) => reject(new Fault("install_failed", { detail: error.message })));
    child.once("exit", (code) => (code === 0 ? resolve() : reject(refusal(complaints, code))));
  });
}

function refusal(complaints, code) {
  if (/ENOSPC/.test(complaints)) return new Fault("disk_full", { path: "node_modules" });
  return new Fault("install_failed", { detail: complaints.trim().slice(-500) || `npm ${code}` });
}
