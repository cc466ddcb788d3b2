// The embedded store: a real Postgres in DATA_DIR, reached over a unix socket, with no network port.
import { spawn, spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import postgres from "postgres";
import { postgresAccount } from "./account.mjs";
import { postgresPrograms } from "./binaries.mjs";
import { placeOfStore } from "./place.mjs";

const MAJOR = "18";
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 20_000;
const LARGEST_LOG = 5_000_000;
/** C.UTF-8 inside Postgres itself sorts the same on every machine; Chinese order is asked for by name in the queries. */
const INITDB = ["--username=huiyin", "--auth=trust", "--encoding=UTF8", "--locale=C"].concat([
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--no-instructions",
]);
/** Test data may be lost with the machine, so tests don't wait for the disk. */
const FORGETFUL = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/**
 * Starts the store of a DATA_DIR, or finds it running. Several starters at once get the same server.
 * @param {{home: string, dataDir: string, forgetful?: boolean}} options home: the project's folder.
 * @returns {Promise<{url: string, pid: () => number | null, stop: () => Promise<void>}>}
 */
export async function startEmbedded({ home, dataDir, forgetful = false }) {
  const account = postgresAccount();
  const place = placeOfStore({ dataDir, account });
  const url = `socket:${place.socket.split("/").map(encodeURIComponent).join("/")}?database=huiyin&user=huiyin`;
  if (!(await answers(place))) {
    const programs = postgresPrograms({ home, store: place.store, account });
    if (!existsSync(place.data)) create(place, programs, account);
    refuseOtherMajor(place);
    await run(place, programs, account, forgetful ? FORGETFUL : ["max_connections=100"]);
  }
  return { url, pid: () => runningPid(place), stop: () => stop(place) };
}

/** Made under a passing name, then renamed: whoever is first wins, and a start that was cut off leaves nothing half made. */
function create(place, programs, account) {
  const passing = `${place.data}.new-${process.pid}`;
  for (const left of readdirSync(place.store)) {
    const pid = /^data\.new-(\d+)$/.exec(left)?.[1];
    if (pid && !isAlive(Number(pid))) rmSync(join(place.store, left), { recursive: true, force: true });
  }
  program(join(programs, "bin", "initdb"), ["-D", passing, ...INITDB], account, place.store);
  const single = ["--single", "-D", passing, "postgres"];
  program(join(programs, "bin", "postgres"), single, account, place.store, "create database huiyin\n");
  try {
    renameSync(passing, place.data);
  } catch (error) {
    rmSync(passing, { recursive: true, force: true });
    if (!existsSync(place.data)) throw error;
  }
}

function program(path, args, account, cwd, input = "") {
  const done = spawnSync(path, args, { ...account, cwd, env: plainEnvironment(), input, encoding: "utf8" });
  if (done.error) throw done.error;
  const complaint = /(FATAL|PANIC|ERROR|error):/.test(done.stderr);
  if (done.status !== 0 || complaint) throw new Error(`Postgres: ${done.stderr.trim().slice(-600)}`);
}

function refuseOtherMajor(place) {
  const found = readFileSync(join(place.data, "PG_VERSION"), "utf8").trim();
  if (found !== MAJOR) throw new Error(`the store was written by Postgres ${found}, this is ${MAJOR}`);
}

/** Tries until it answers: a killed server's lock and shared memory may linger for a moment, another starter may be quicker. */
async function run(place, programs, account, settings) {
  const end = Date.now() + START_LIMIT_MS;
  let exited = Promise.resolve();
  let running = false;
  while (Date.now() < end) {
    if (!running) {
      dropLockOfAnother(place);
      running = true;
      exited = spawnServer(place, programs, account, settings).then(() => (running = false));
    }
    await Promise.race([exited, pause(40)]);
    if (await answers(place)) return;
    if (!running) await pause(200);
  }
  throw new Error(`Postgres did not start: ${logEnd(place)}`);
}

function spawnServer(place, programs, account, settings) {
  const log = openLog(place);
  const all = [`unix_socket_directories="${place.socket}"`, "listen_addresses=", "port=5432", ...settings];
  // No parallel workers: they need shared memory that containers keep small, and gain nothing at this size.
  const fixed = [
    "unix_socket_permissions=0700",
    "max_parallel_workers_per_gather=0",
    "timezone=UTC",
    "log_timezone=UTC",
  ];
  const args = ["-D", place.data, ...all.concat(fixed).flatMap((setting) => ["-c", setting])];
  const child = spawn(join(programs, "bin", "postgres"), args, {
    ...account,
    cwd: place.store,
    env: plainEnvironment(),
    detached: true,
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  child.unref();
  return new Promise((resolve) => child.once("exit", resolve).once("error", resolve));
}

function openLog(place) {
  const path = join(place.store, "postgres.log");
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return openSync(path, size > LARGEST_LOG ? "w" : "a", 0o600);
}

function logEnd(place) {
  return readFileSync(join(place.store, "postgres.log"), "utf8").trim().split("\n").slice(-4).join(" | ");
}

/** The server gets none of our secrets. */
function plainEnvironment() {
  return { PATH: "/usr/local/bin:/usr/bin:/bin", LANG: "C", LC_ALL: "C", TZ: "UTC" };
}

/** After a restart of the machine or container the number in the lock may belong to some other program. */
function dropLockOfAnother(place) {
  const pid = lockedPid(place);
  if (pid === null || !isAlive(pid)) return;
  if (!isPostgres(pid)) rmSync(join(place.data, "postmaster.pid"), { force: true });
}

function isPostgres(pid) {
  if (!existsSync("/proc/self/comm")) {
    return (spawnSync("ps", ["-o", "comm=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? "").includes(
      "postgres",
    );
  }
  try {
    return readFileSync(`/proc/${pid}/comm`, "utf8").includes("postgres");
  } catch {
    return false;
  }
}

function lockedPid(place) {
  try {
    const pid = Number.parseInt(readFileSync(join(place.data, "postmaster.pid"), "utf8"), 10);
    return pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

function runningPid(place) {
  const pid = lockedPid(place);
  return pid !== null && isAlive(pid) && isPostgres(pid) ? pid : null;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

async function answers(place) {
  if (!existsSync(join(place.socket, ".s.PGSQL.5432"))) return false;
  return (await ask(place, (sql) => sql`select 1`)) !== null;
}

/** @returns the answer, or null when no server answers. */
async function ask(place, question) {
  const settings = { host: place.socket, database: "huiyin", username: "huiyin", max: 1, connect_timeout: 5 };
  const sql = postgres({ ...settings, onnotice: () => undefined });
  try {
    return await question(sql);
  } catch {
    return null;
  } finally {
    await sql.end({ timeout: 1 }).catch(() => undefined);
  }
}

/** The last one out stops the server; while somebody else is connected it stays. */
async function stop(place) {
  const others = await ask(
    place,
    (sql) =>
      sql`select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1`,
  );
  const pid = runningPid(place);
  if (pid === null || (others !== null && others.length > 0)) return;
  process.kill(pid, "SIGINT");
  for (const end = Date.now() + STOP_LIMIT_MS; isAlive(pid) && Date.now() < end;) await pause(30);
}
