// Bundles what runs beside the web server (worker, preparation, backup …) into dist/*.mjs.
import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, stop } from "esbuild";
import { buildWorkers } from "./build-workers.mjs";

const WORKER = "app/_background/worker.ts";
/** Native, or with threads of their own: these stay in node_modules. */
const APART = ["@node-rs/argon2", "pino", "piscina"];
/** Packages that ask for others by `require` find them from where the bundle lies. */
const REQUIRE = "import{createRequire as _r}from'node:module';const require=_r(import.meta.url);";

/** @returns the programs' names, each now in dist/<name>.mjs */
export async function buildScripts(home) {
  const entryPoints = [WORKER, ...programsIn(home, "scripts")];
  rmSync(join(home, "dist"), { recursive: true, force: true });
  await bundlePrograms({ home, entryPoints, outdir: "dist", whole: true });
  await buildWorkers({ home });
  await stop();
  return entryPoints;
}

/**
 * Each entry point becomes `<outdir>/<name>.mjs`, a program of its own.
 * @param whole with its packages: one file is read in a tenth of the time that hundreds take, and every start waits for it.
 */
export async function bundlePrograms({ home, entryPoints, outdir, whole = false }) {
  await build({
    absWorkingDir: home,
    entryPoints,
    outdir,
    outExtension: { ".js": ".mjs" },
    entryNames: "[name]",
    bundle: true,
    ...(whole ? { external: APART, banner: { js: REQUIRE } } : { packages: "external" }),
    platform: "node",
    target: "node22",
    format: "esm",
    jsx: "automatic",
    sourcemap: true,
    logLevel: "warning",
    alias: { "server-only": join(home, "node_modules/server-only/empty.js") },
  });
}

/** Every TypeScript file directly in the folder is a program of its own. */
function programsIn(home, folder) {
  const isProgram = (name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name);
  return readdirSync(join(home, folder))
    .filter(isProgram)
    .map((name) => `${folder}/${name}`);
}

if (process.argv[1] === import.meta.filename) await buildScripts(process.cwd());
