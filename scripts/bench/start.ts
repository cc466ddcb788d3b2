// From `npm start` to the first page: with data there already, and on the first day; the build is done in both.
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { connect } from "node:net";
import { setTimeout as pause } from "node:timers/promises";
import type { Benchmark } from "./benchmark";
import type { Ground } from "./ground";
import { answersAt, ended, freePort } from "./running";
import { times } from "./traffic";

const LATER = 5;
const FIRST = 2;

export const start: Benchmark = {
  name: "start",
  what: "npm start until the sign-in page is answered",
  run: async (ground, tell) => {
    const first: number[] = [];
    const later: number[] = [];
    for (const day of times(FIRST, (number) => `day-${number}`)) {
      const dataDir = ground.folder(`start-${day}`);
      first.push(await started(ground, dataDir));
      const many = day === `day-${FIRST - 1}` ? LATER : 0;
      for (const _ of times(many, () => 0)) later.push(await started(ground, dataDir));
      rmSync(dataDir, { recursive: true, force: true });
    }
    tell({ name: "start-later", unit: "s", values: later, goal: { atMost: 3 } });
    tell({ name: "start-first", unit: "s", values: first, goal: { atMost: 10 } });
  },
};

async function started({ home, atEnd }: Ground, dataDir: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  // As typed in a terminal: without what `npm run bench` has put before the path.
  const path = (process.env["PATH"] ?? "").split(":").filter((folder) => !folder.includes("node_modules/.bin"));
  const { NODE_ENV: _, ...env } = process.env as NodeJS.ProcessEnv & { NODE_ENV?: string };
  const child = spawn("npm", ["start"], {
    cwd: home,
    env: { ...(env as NodeJS.ProcessEnv), PATH: path.join(":"), PORT: String(port), DATA_DIR: dataDir },
    stdio: ["ignore", "ignore", "inherit"],
    detached: true,
  });
  const stop = () => ended(child, "SIGINT", true);
  atEnd(stop);
  try {
    await listens(port, child);
    await answersAt(`http://localhost:${port}/login`, child);
    return (performance.now() - began) / 1000;
  } finally {
    await stop();
  }
}

/** Knocks lightly: a whole request every ten milliseconds would be work for the machine that is measured. */
async function listens(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const knock = connect(port, "localhost", () => resolve(true)).once("error", () => resolve(false));
      knock.once("connect", () => knock.destroy());
    });
    if (isOpen) return;
    await pause(20);
  }
}
