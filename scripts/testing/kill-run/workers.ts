// Real worker processes, bundled as `npm start` runs them, killed without warning and started again.
import { type ChildProcess, spawn } from "node:child_process";
import { openSync } from "node:fs";
import { join } from "node:path";
import { bundlePrograms } from "../../build-scripts.mjs";

const quickClock = join(import.meta.dirname, "quick-clock.mjs");

/** @returns hands that kill a worker by its place; each is replaced at once until `stop`. */
export async function workers(options: {
  readonly home: string;
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
  readonly count: number;
}) {
  await bundlePrograms({ home: options.home, entryPoints: ["app/_background/worker.ts"], outdir: options.folder });
  const places: ChildProcess[] = [];
  let kills = 0;
  let isStopping = false;
  const log = openSync(join(options.folder, "workers.log"), "w");

  function put(place: number): void {
    const child = spawn(process.execPath, ["--import", quickClock, join(options.folder, "worker.mjs")], {
      cwd: options.home,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", log, log],
    });
    places[place] = child;
    child.once("exit", () => isStopping || put(place));
  }

  for (let place = 0; place < options.count; place++) put(place);
  return {
    kill(place: number): void {
      const child = places[place % options.count];
      if (child?.exitCode !== null || child.signalCode !== null) return;
      if (child.kill("SIGKILL")) kills++;
    },
    kills: () => kills,
    async stop(): Promise<void> {
      isStopping = true;
      await Promise.all(places.map(endOf));
    },
  };
}

function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
