// Builds pages and programs when this source has no build yet; a source is known by the contents of its files.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildScripts } from "../build-scripts.mjs";
import { Fault, step } from "./terminal.mjs";
import { words } from "./words.mjs";

const SOURCES = ["app", "db", "emails", "lib", "public", "scripts", "proxy.ts", "instrumentation.ts"].concat([
  "next.config.ts",
  "postcss.config.mjs",
  "tsconfig.json",
  "package-lock.json",
]);
const NOT_BUILT = /\.(test|e2e|pictures)\.tsx?$|\.md$/;
/** What tests and benchmarks use beside the product; none of it goes into a build. */
const BESIDE = new Set([
  "scripts/bench",
  "scripts/cases",
  "scripts/laws",
  "scripts/pictures",
  "scripts/test-run",
  "scripts/testing",
]);

export async function ensureBuilt({ home, dev }) {
  if (dev) return buildScripts(home);
  const dist = process.env.NEXT_DIST_DIR || ".next";
  const marker = join(home, dist, "huiyin-source");
  const source = digestOfSource(home);
  const isBuilt = existsSync(marker) && readFileSync(marker, "utf8") === source && existsSync(join(home, "dist"));
  if (isBuilt) return;
  await step(words.building, async () => {
    rmSync(marker, { force: true });
    await buildScripts(home);
    await nextBuild(home);
    writeFileSync(marker, source);
  });
}

function digestOfSource(home) {
  const hash = createHash("sha256");
  for (const name of SOURCES) addTo(hash, home, name);
  return hash.digest("hex");
}

function addTo(hash, home, path) {
  const full = join(home, path);
  if (!existsSync(full)) return;
  // A folder of a route may be called like a file: openapi.json, page.css.
  if (!statSync(full).isDirectory()) return hash.update(path).update(readFileSync(full));
  for (const entry of readdirSync(full, { withFileTypes: true }).toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (BESIDE.has(join(path, entry.name))) continue;
    if (entry.isDirectory()) addTo(hash, home, join(path, entry.name));
    else if (!NOT_BUILT.test(entry.name))
      hash.update(join(path, entry.name)).update(readFileSync(join(full, entry.name)));
  }
}

function nextBuild(home) {
  const next = join(home, "node_modules", "next", "dist", "bin", "next");
  const env = { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1", HUIYIN_HOME: home };
  const child = spawn(process.execPath, [next, "build"], { cwd: home, env, stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) return resolve();
      const full = /ENOSPC|No space left/.test(output);
      reject(
        full
          ? new Fault("disk_full", { path: home })
          : new Fault("build_failed", { detail: output.trim().slice(-3000) }),
      );
    });
  });
}
