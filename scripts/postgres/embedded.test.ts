import { spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { openClient } from "@/db/client";
import { type EmbeddedStore, startEmbedded } from "./embedded.mjs";

// Servers are started and killed here, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const home = process.cwd();
const root = mkdtempSync(join(tmpdir(), "huiyin-store-"));
chmodSync(root, 0o711);
afterAll(() => rmSync(root, { recursive: true, force: true }));

let dataDir = "";
let started: EmbeddedStore[] = [];
beforeEach(() => {
  dataDir = join(root, `${Math.random()}`.slice(2));
  started = [];
});
afterEach(async () => {
  for (const store of started) await store.stop();
});

async function start(folder = dataDir): Promise<EmbeddedStore> {
  const store = await startEmbedded({ home, dataDir: folder });
  started.push(store);
  return store;
}

async function query(store: EmbeddedStore, text: string): Promise<Record<string, unknown>[]> {
  const sql = openClient(store.url, 1);
  try {
    return [...(await sql.unsafe(text))];
  } finally {
    await sql.end();
  }
}

/** Another process that starts the same store, as a second `npm start` would. */
function anotherStarter(): Promise<string> {
  const code = `import(${JSON.stringify(join(home, "scripts/postgres/embedded.mjs"))}).then(async ({ startEmbedded }) => {
    console.log((await startEmbedded({ home: ${JSON.stringify(home)}, dataDir: ${JSON.stringify(dataDir)} })).pid());
  })`;
  const child = spawn(process.execPath, ["-e", code], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  child.stdout.on("data", (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => child.once("exit", () => resolve(said.trim())));
}

test("four starters at the same moment on a new folder all reach one and the same server", async () => {
  const pids = await Promise.all(Array.from({ length: 4 }, anotherStarter));
  const store = await start();
  expect(new Set([...pids, String(store.pid())]).size).toBe(1);
});

test("what was acknowledged is there after the server was killed, five times over", async () => {
  const first = await start();
  await query(first, "create table kept (number int)");
  for (let round = 1; round <= 5; round += 1) {
    const store = await start();
    await query(store, `insert into kept values (${round})`);
    process.kill(store.pid()!, "SIGKILL");
  }
  expect(await query(await start(), "select count(*)::int as many from kept")).toEqual([{ many: 5 }]);
});

test("a lock that names some other living program keeps nobody out", async () => {
  const store = await start();
  await query(store, "select 1");
  const lock = join(dataDir, "postgres", "data", "postmaster.pid");
  const content = readFileSync(lock, "utf8");
  await store.stop();
  writeFileSync(lock, content.replace(/^\d+/, String(process.pid)));
  expect(await query(await start(), "select 1 as one")).toEqual([{ one: 1 }]);
});

test("a folder whose path is too long for a socket, with blanks and signs in it, works as well", async () => {
  const store = await start(join(dataDir, 'a folder, with "signs" & 100 %', "x".repeat(80)));
  expect(await query(store, "select current_setting('listen_addresses') as network")).toEqual([{ network: "" }]);
});

test("the last to stop stops the server; while somebody works on it, it stays", async () => {
  const store = await start();
  const colleague = openClient(store.url, 1);
  await colleague`select 1`;
  await store.stop();
  expect(store.pid()).not.toBeNull();
  await colleague.end();
  await store.stop();
  expect(store.pid()).toBeNull();
});

test("nobody else on the machine can enter the store", async () => {
  await start();
  const mode = (path: string) => lstatSync(join(dataDir, "postgres", path)).mode & 0o077;
  expect([mode("."), mode("data"), mode("run")]).toEqual([0, 0, 0]);
});

if (process.getuid?.() === 0) {
  // Only root has to hand Postgres to another account.
  test("root's closed home holds the project, the store stands where its account can reach it", async () => {
    const closed = join(root, "closed");
    mkdirSync(closed, { mode: 0o700 });
    const store = await start(join(closed, "data"));
    expect(await query(store, "select 1 as one")).toEqual([{ one: 1 }]);
    const link = join(closed, "data", "postgres");
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    await store.stop();
    rmSync(realpathSync(link), { recursive: true });
    expect(existsSync(link)).toBe(false);
  });
}
