// `node scripts/train-wording.mjs`: learns from scripts/wording/*.txt and the corpora anew what remarks resemble, and writes weights-*.json.
// `--measure [--final] [--list]` writes nothing and tells what the present check finds of held-out.json; docs/wording.md has the figures.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { stop } from "esbuild";
import { bundlePrograms } from "./build-scripts.mjs";

const home = join(import.meta.dirname, "..");
const folder = join(home, ".cache/train-wording");
const program = process.argv.includes("--measure") ? "measure" : "train";
await bundlePrograms({ home, entryPoints: [`scripts/wording/${program}.ts`], outdir: folder });
await stop();
process.chdir(home);
await import(pathToFileURL(join(folder, `${program}.mjs`)).href);
