// `npm run bench [-- name …]`: how fast and how light Huiyin is here, one JSON line a figure; ends with 1 when a goal is missed.
// Figures go to stdout, everything else to stderr. docs/benchmarks.md says what each line means.
import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./start/install.mjs";
import { isNewEnough, nodeFor } from "./start/node-version.mjs";
import { Fault, explain } from "./start/terminal.mjs";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
// The steps of installing and building speak on stdout, which belongs to the figures here.
console.log = console.error;

try {
  if (!isNewEnough() && process.platform !== "linux") throw new Fault("old_node", { found: process.versions.node });
  await ensureInstalled({ home, withTools: false });
  const node = nodeFor(home);
  if (node === null) throw new Fault("old_node", { found: process.versions.node });
  const { ensureBuilt } = await import("./start/build.mjs");
  await ensureBuilt({ home, dev: false });
  const { bundlePrograms } = await import("./build-scripts.mjs");
  const entryPoints = ["scripts/bench/main.ts", "scripts/bench/bare-server.ts"];
  const outdir = join(home, ".cache", "bench", "programs");
  await bundlePrograms({ home, entryPoints, outdir });
  await (await import("esbuild")).stop();
  const env = { ...process.env, NODE_ENV: "production", HUIYIN_HOME: home };
  const args = [join(outdir, "main.mjs"), ...process.argv.slice(2)];
  const child = spawn(node, args, { cwd: home, env, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.once("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  explain(error, home);
  process.exitCode = 1;
}
