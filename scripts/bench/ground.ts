// What benchmarks stand on: a store of their own, a Huiyin of their own; each made when first asked for, nothing left behind.
import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { zoneWhereItIs } from "@/app/_journeys/zone";
import { openDatabase } from "@/db/client";
import { openKeyring } from "@/db/keyring";
import { migrateDatabase } from "@/db/migrate";
import { settings } from "@/db/schema";
import { startEmbedded } from "../postgres/embedded.mjs";
import { type Running, freePort, startProgram } from "./running";

export type Memory = Pick<ReturnType<typeof openDatabase>, "db" | "client"> & {
  readonly url: string;
  readonly keyring: ReturnType<typeof openKeyring>;
};
export type House = Memory & { readonly origin: string; readonly web: Running; readonly admin: typeof ADMIN };
export type Ground = {
  readonly home: string;
  /** An empty folder of that name, gone when the run ends. */
  readonly folder: (name: string) => string;
  /** A migrated database with nothing in it and no server beside it. */
  readonly store: () => Promise<Memory>;
  /** A running Huiyin with the founding case; letters leave at once, into a folder. */
  readonly house: () => Promise<House>;
  /** Done at the end of the run, also when it is cut off; the latest first. */
  readonly atEnd: (end: () => Promise<unknown>) => void;
  readonly close: () => Promise<void>;
};

const ADMIN = { email: "admin@example.com", password: "a long password for measuring" };

export function openGround(home: string): Ground {
  const place = join(home, ".cache", "bench", `run-${process.pid}`);
  const endings: (() => Promise<unknown>)[] = [];
  const once = <T>(make: () => Promise<T>) => {
    let made: Promise<T> | undefined;
    return () => (made ??= make());
  };
  const folder = (name: string) => {
    const path = join(place, name);
    mkdirSync(path, { recursive: true, mode: 0o711 });
    return path;
  };
  return {
    home,
    folder,
    store: once(() => openStore(home, folder("store"), endings)),
    house: once(() => openHouse(home, folder("house"), endings)),
    atEnd: (end) => void endings.push(end),
    close: async () => {
      for (const end of endings.splice(0).reverse()) await end();
      rmSync(place, { recursive: true, force: true });
    },
  };
}

async function openStore(home: string, dataDir: string, endings: (() => Promise<unknown>)[]): Promise<Memory> {
  const server = await startEmbedded({ home, dataDir });
  endings.push(() => server.stop());
  await migrateDatabase(server.url, join(home, "db", "migrations"));
  return { ...opened(server.url, endings), keyring: openKeyring(randomBytes(32).toString("base64")) };
}

async function openHouse(home: string, dataDir: string, endings: (() => Promise<unknown>)[]): Promise<House> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const web = await startProgram([join(home, "scripts", "start", "main.mjs")], {
    home,
    gauge: join(dataDir, "gauge"),
    ready: `${origin}/api/health`,
    env: {
      PORT: String(port),
      DATA_DIR: dataDir,
      ADMIN_EMAIL: ADMIN.email,
      ADMIN_NAME: "Admin",
      ADMIN_PASSWORD: ADMIN.password,
    },
  });
  endings.push(() => web.stop());
  const server = await startEmbedded({ home, dataDir });
  // A run that is cut off may still hold a connection when its Huiyin goes; then the store would stay.
  endings.splice(-1, 0, () => server.stop());
  const memory = opened(server.url, endings);
  // Nobody is told at night, and the run shouldn't wait for the morning.
  for (const [name, value] of Object.entries({ undoSeconds: 0, companyTimeZone: zoneWhereItIs(12) }))
    await memory.db.insert(settings).values({ name, value, changedAt: new Date() });
  const { DATA_KEY } = JSON.parse(readFileSync(join(dataDir, "keys.json"), "utf8")) as { DATA_KEY: string };
  return { ...memory, keyring: openKeyring(DATA_KEY), origin, web, admin: ADMIN };
}

function opened(url: string, endings: (() => Promise<unknown>)[]) {
  const { db, client, close } = openDatabase(url);
  endings.push(close);
  return { db, client, url };
}
