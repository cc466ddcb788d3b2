// `npm run bench [-- name …]`: how fast and how light Huiyin is here, one JSON line a figure; ends with 1 when a goal is missed.
// Figures go to stdout, everything else to stderr. docs/benchmarks.md says what each line means.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { handOver } from "./start/hand-over.mjs";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = ".cache/bench/programs";
// The steps of installing and building speak on stdout, which belongs to the figures here.
console.log = console.error;

await handOver({
  home,
  program: `${folder}/main.mjs`,
  withTools: false,
  prepare: buildPrograms,
  env: { NODE_ENV: "production", HUIYIN_HOME: home },
});

/** What it needs may have been installed only now. */
async function buildPrograms() {
  const { ensureBuilt } = await import("./start/build.mjs");
  await ensureBuilt({ home, dev: false });
  const { bundlePrograms } = await import("./build-scripts.mjs");
  const entryPoints = ["scripts/bench/main.ts", "scripts/bench/bare-server.ts"];
  await bundlePrograms({ home, entryPoints, outdir: join(home, folder) });
  await (await import("esbuild")).stop();
}
