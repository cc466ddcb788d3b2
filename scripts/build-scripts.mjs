// Bundles what runs beside the web server (worker, preparation, backup …) into dist/*.mjs; packages stay in node_modules.
import { existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build, stop } from "esbuild";
import { buildWorkers } from "./build-workers.mjs";

/** Every TypeScript file directly in these folders is a program of its own. */
const PROGRAM_FOLDERS = ["scripts", "app/_background"];

/** @returns the programs' names, each now in dist/<name>.mjs */
export async function buildScripts(home) {
  const entryPoints = PROGRAM_FOLDERS.flatMap((folder) => programsIn(home, folder));
  rmSync(join(home, "dist"), { recursive: true, force: true });
  await build({
    absWorkingDir: home,
    entryPoints,
    outdir: "dist",
    outExtension: { ".js": ".mjs" },
    entryNames: "[name]",
    bundle: true,
    packages: "external",
    platform: "node",
    target: "node22",
    format: "esm",
    jsx: "automatic",
    sourcemap: true,
    logLevel: "warning",
    alias: { "server-only": join(home, "node_modules/server-only/empty.js") },
  });
  await buildWorkers({ home });
  await stop();
  return entryPoints;
}

function programsIn(home, folder) {
  if (!existsSync(join(home, folder))) return [];
  const isProgram = (name) => /\.tsx?$/.test(name) && !/\.(test|d)\.tsx?$/.test(name);
  return readdirSync(join(home, folder))
    .filter(isProgram)
    .map((name) => `${folder}/${name}`);
}

if (process.argv[1] === import.meta.filename) await buildScripts(process.cwd());
