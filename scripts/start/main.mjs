// The whole start, in order: build, keys, store, data, worker and web server; then it watches over them until it is told to stop.
import { dirname, join, resolve } from "node:path";
import { existsSync, mkdirSync } from "node:fs";
import { addressesOf, refuseTakenPort } from "./address.mjs";
import { ensureBuilt } from "./build.mjs";
import { heapFlags } from "./heap.mjs";
import { keysFor } from "./keys.mjs";
import { leaveWithParent } from "./leave-with-parent.mjs";
import { prepareData } from "./prepare-data.mjs";
import { Supervisor } from "./supervisor.mjs";
import { explain, step } from "./terminal.mjs";
import { welcome, words } from "./words.mjs";

export async function run(home, args) {
  const dev = args.includes("--dev");
  const dataDir = resolve(home, process.env.DATA_DIR || ".data");
  const supervisor = new Supervisor(join(dataDir, "log"));
  leaveWithParent(() => void supervisor.stop(0));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => void supervisor.stop(0));
  try {
    await start({ home, dev, dataDir, supervisor });
  } catch (error) {
    if (supervisor.isStopping) return;
    explain(error, dataDir);
    await supervisor.stop(1);
  }
}

async function start({ home, dev, dataDir, supervisor }) {
  const port = Number(process.env.PORT || 3000);
  await refuseTakenPort(port);
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  await ensureBuilt({ home, dev });
  const embedded = !process.env.DATABASE_URL;
  const keys = keysFor({ dataDir, embedded });
  const url = embedded
    ? await step(words.store, () => supervisor.keepStore({ home, dataDir }))
    : process.env.DATABASE_URL;
  const here = addressesOf(port);
  const env = {
    ...process.env,
    ...keys.values,
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    HUIYIN_HOME: home,
    PORT: String(port),
    HUIYIN_DEMO: process.env.HUIYIN_DEMO ?? (embedded ? "1" : "0"),
    HUIYIN_LOCAL_ADDRESSES: here.hosts.join(","),
    NODE_ENV: dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  };
  const signIn = await step(words.preparing, () => prepareData({ home, env, keyFile: keys.file }));
  await step(words.server, async () => {
    startWorker({ home, env, supervisor });
    startWeb({ home, env, dev, port, supervisor });
    await supervisor.answersAt(`http://127.0.0.1:${port}/api/health`);
  });
  const mailFolder = process.env.SMTP_URL ? null : join(dataDir, "mail");
  console.log(welcome({ ...here, signIn, mailFolder }));
}

function startWeb({ home, env, dev, port, supervisor }) {
  const next = join(home, "node_modules", "next", "dist", "bin", "next");
  const heap = heapFlags({ dev, options: env.NODE_OPTIONS });
  supervisor.keep("web", [...heap, next, dev ? "dev" : "start", "-p", String(port)], { cwd: home, env, shown: dev });
}

function startWorker({ home, env, supervisor }) {
  const worker = join(home, "dist", "worker.mjs");
  if (existsSync(worker)) supervisor.keep("worker", [worker], { cwd: home, env, shown: false });
}

if (process.argv[1] === import.meta.filename) {
  await run(dirname(dirname(import.meta.dirname)), process.argv.slice(2));
}
