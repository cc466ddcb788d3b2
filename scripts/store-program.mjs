// `npm run backup` and `npm run restore`: start the embedded store if that is what is used, and run the program on it.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureInstalled } from "./start/install.mjs";
import { nodeFor } from "./start/node-version.mjs";
import { Fault, explain, step } from "./start/terminal.mjs";
import { words } from "./start/words.mjs";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const dataDir = resolve(home, process.env.DATA_DIR || ".data");
const [name, file] = process.argv.slice(2);

try {
  if (!file) throw new Fault("no_file_named", { name });
  await ensureInstalled({ home, withTools: false });
  const node = nodeFor(home);
  if (node === null) throw new Fault("old_node", { found: process.versions.node });
  if (node === process.execPath) await run();
  else spawn(node, process.argv.slice(1), { stdio: "inherit" }).once("exit", (code) => process.exit(code ?? 1));
} catch (error) {
  explain(error, dataDir);
  process.exitCode = 1;
}

async function run() {
  const { startEmbedded } = await import("./postgres/embedded.mjs");
  const { keysFor } = await import("./start/keys.mjs");
  const { program } = await import("./start/program.mjs");
  if (!existsSync(join(home, "dist", `${name}.mjs`))) await (await import("./build-scripts.mjs")).buildScripts(home);
  const embedded = !process.env.DATABASE_URL;
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const keys = keysFor({ dataDir, embedded });
  const store = embedded ? await step(words.store, () => startEmbedded({ home, dataDir })) : null;
  const env = {
    ...process.env,
    ...keys.values,
    DATABASE_URL: store?.url ?? process.env.DATABASE_URL,
    HUIYIN_HOME: home,
  };
  const path = resolve(process.env.INIT_CWD ?? ".", file);
  try {
    const said = await step(words[name], () => program(home, name, { env, args: [path] }));
    console.log(words.counted({ ...JSON.parse(said), path }));
  } finally {
    await store?.stop();
  }
}
