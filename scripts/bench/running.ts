// A program that runs beside the benchmark: started, asked what it has used, and stopped with everything it started itself.
import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { type AddressInfo, connect, createServer } from "node:net";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as pause } from "node:timers/promises";

export type Gauge = { readonly cpuMs: number; readonly rss: number; readonly heapUsed: number };
export type Running = {
  /** CPU of its web server since its start. */
  readonly cpuMs: () => Promise<number>;
  /** Memory of its web server after all garbage is gone. */
  readonly memory: () => Promise<Gauge>;
  readonly stop: () => Promise<void>;
};

const START_LIMIT_MS = 120_000;

type Options = {
  readonly home: string;
  readonly env: Readonly<Record<string, string>>;
  /** Path of the socket at which its gauge answers. */
  readonly gauge: string;
  /** Answers once it is up. */
  readonly ready: string;
};

export async function startProgram(args: readonly string[], options: Options): Promise<Running> {
  const { home, env, gauge, ready } = options;
  rmSync(gauge, { force: true });
  const preload = pathToFileURL(join(home, "scripts", "bench", "gauge.mjs")).href;
  const child = spawn(process.execPath, [...args], {
    cwd: home,
    env: { ...process.env, ...env, HUIYIN_GAUGE: gauge, NODE_OPTIONS: `--import ${preload}` },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await answersAt(ready, child);
  return {
    cpuMs: async () => (await read(gauge, "cpu")).cpuMs,
    memory: () => read(gauge, "memory"),
    stop: () => ended(child, "SIGTERM"),
  };
}

function read(gauge: string, what: "cpu" | "memory"): Promise<Gauge> {
  return new Promise((resolve, reject) => {
    const line = connect(gauge, () => line.write(what));
    let said = "";
    line.on("data", (part) => (said += String(part)));
    line.once("error", reject);
    line.once("end", () => resolve(JSON.parse(said) as Gauge));
  });
}

/** Waits for an answer that is no error. @throws when the program ends before it */
export async function answersAt(url: string, child: ChildProcess): Promise<void> {
  for (const end = Date.now() + START_LIMIT_MS; Date.now() < end; await pause(10)) {
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    if (child.exitCode !== null) throw new Error(`ended with ${child.exitCode} before it answered at ${url}`);
  }
  throw new Error(`no answer at ${url}`);
}

/** @param signal what asks it to end; to its whole group when it leads one */
export async function ended(child: ChildProcess, signal: NodeJS.Signals, asGroup = false): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const done = new Promise((resolve) => child.once("exit", resolve));
  process.kill(asGroup ? -child.pid : child.pid, signal);
  await done;
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
