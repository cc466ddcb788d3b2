// Keeps web server, worker and store alive, and stops them in the order in which nothing is lost: web, worker, store.
import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startEmbedded } from "../postgres/embedded.mjs";
import { words } from "./words.mjs";

const LARGEST_LOG = 20_000_000;
const STOP_LIMIT_MS = 15_000;
const START_LIMIT_MS = 120_000;
const LOOK_EVERY_MS = 500;
/** Three ends within a minute are not an accident. */
const ENDS_ALLOWED = 3;
const ENDS_WITHIN_MS = 60_000;

const follower = new URL("./follower.mjs", import.meta.url).href;

export class Supervisor {
  #children = new Map();
  #store = null;
  #stopping = null;
  #logFolder;

  constructor(logFolder) {
    this.#logFolder = logFolder;
  }

  get isStopping() {
    return this.#stopping !== null;
  }

  /** Starts the embedded store and looks after it. @returns its address. */
  async keepStore(options) {
    this.#store = await startEmbedded(options);
    void this.#watchStore(options);
    return this.#store.url;
  }

  async #watchStore(options) {
    while (!this.isStopping) {
      await pause(LOOK_EVERY_MS, undefined, { ref: false });
      if (this.isStopping || this.#store.pid() !== null) continue;
      console.log(words.again("Postgres"));
      await startEmbedded(options).catch((error) => console.error(String(error.message)));
    }
  }

  /** Runs a Node program for as long as we run. @param shown its output goes to the terminal instead of its log file. */
  keep(name, args, { cwd, env, shown }, ends = []) {
    const log = shown ? null : this.#openLog(name);
    const output = log ?? "inherit";
    const child = spawn(process.execPath, ["--import", follower, ...args], {
      cwd,
      env,
      stdio: ["ignore", output, output, "ipc"],
    });
    if (log !== null) closeSync(log);
    this.#children.set(name, child);
    child.once("exit", () => {
      if (this.isStopping) return;
      const recent = [...ends, Date.now()].filter((at) => Date.now() - at < ENDS_WITHIN_MS);
      console.log(words.again(name));
      if (log !== null) console.log(words.logAt(this.#logPath(name)));
      const wait = recent.length > ENDS_ALLOWED ? 10_000 : 100;
      setTimeout(() => this.isStopping || this.keep(name, args, { cwd, env, shown }, recent), wait);
    });
  }

  /** Waits for the first answer of the web server. */
  async answersAt(url) {
    for (const end = Date.now() + START_LIMIT_MS; Date.now() < end && !this.isStopping; await pause(50)) {
      const answer = await fetch(url).catch(() => null);
      if (answer !== null) return;
      if (this.#children.get("web").exitCode !== null) throw new Error(this.#logEnd("web"));
    }
    if (!this.isStopping) throw new Error(`no answer at ${url}`);
  }

  /** Stops everything that was started here, once, however often it is asked. @returns {Promise<void>} */
  stop(code) {
    this.#stopping ??= this.#stopAll(code);
    return this.#stopping;
  }

  async #stopAll(code) {
    if (code === 0) console.log(`\n${words.stopping}`);
    for (const name of ["web", "worker"]) await endOf(this.#children.get(name));
    await this.#store?.stop();
    if (code === 0) console.log(words.stopped);
    process.exit(code);
  }

  #logPath(name) {
    return join(this.#logFolder, `${name}.log`);
  }

  #openLog(name) {
    mkdirSync(this.#logFolder, { recursive: true, mode: 0o700 });
    const path = this.#logPath(name);
    const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    return openSync(path, size > LARGEST_LOG ? "w" : "a", 0o600);
  }

  #logEnd(name) {
    const path = this.#logPath(name);
    return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n").slice(-8).join("\n") : `${name} ended`;
  }
}

async function endOf(child) {
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await Promise.race([ended, pause(STOP_LIMIT_MS, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGKILL");
}
