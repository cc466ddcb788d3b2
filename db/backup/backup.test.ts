import { randomUUID } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { openClient } from "@/db/client";
import { schemaVersion } from "@/db/migrate";
import { testDatabase } from "@/db/testing";
import { DamagedStream } from "@/lib/platform/byte-reader";
import type { Opener } from "@/lib/platform/sealed-stream";
import { backUp, verifyBackup } from "./back-up";
import { NotEmpty, restore } from "./restore";
import { tablesOf } from "./tables";

const { client, url } = await testDatabase();
const migrations = join(process.cwd(), "db", "migrations");
const folder = mkdtempSync(join(tmpdir(), "huiyin-backup-"));
const opener: Opener = { key: Buffer.alloc(32, 3) };
const now = new Date("2026-11-28T12:00:00Z");
const made: string[] = [];

afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of made) await client`drop database if exists ${client(name)} with (force)`;
});

async function emptyDatabase(): Promise<string> {
  const name = `${new URL(url).searchParams.get("database")}_${made.length}`;
  made.push(name);
  await client`create database ${client(name)}`;
  return url.replace(/database=\w+/, `database=${name}`);
}

/** Rows with everything that a text format could stumble over, and some that refer to others. */
async function fill(): Promise<void> {
  const odd = ["行\n二", "tab\there", "\\N", "\\.", "back\\slash", "", "“引号”", "🙂‍↔️", "x".repeat(90_000)];
  for (const [index, value] of odd.entries()) {
    await client`insert into settings (name, value, changed_at) values (${`odd-${index}`}, ${JSON.stringify({ value })}::jsonb, now())`;
  }
  for (let index = 0; index < 200; index += 1) {
    const id = randomUUID();
    await client`insert into users (id, email, name, role, created_at) values (${id}, ${`p${index}@example.com`}, '张伟', 'hr', now())`;
    await client`insert into sessions (id, user_id, created_at, last_seen_at) values (${randomUUID()}, ${id}, now(), now())`;
  }
}

async function everyRow(target: string): Promise<Record<string, unknown[]>> {
  const sql = openClient(target, 1);
  try {
    const rows: Record<string, unknown[]> = {};
    for (const { name } of await tablesOf(sql)) {
      rows[name] = (await sql.unsafe(`select t::text as row from ${name} t order by 1`)).map(({ row }) => row);
    }
    return rows;
  } finally {
    await sql.end();
  }
}

await fill();
const path = join(folder, "one.backup");
const summary = await backUp(url, path, opener, now);

test("what was backed up stands in an empty database again, row for row", async () => {
  const target = await emptyDatabase();
  expect(await restore(target, path, opener, migrations)).toEqual(summary);
  expect(await everyRow(target)).toEqual(await everyRow(url));
  expect(summary).toMatchObject({ schemaVersion: await schemaVersion(client), rows: 409 });
});

test("after a restore references between rows are guarded as before", async () => {
  const target = await emptyDatabase();
  await restore(target, path, opener, migrations);
  const sql = openClient(target, 1);
  const stranger = sql`insert into sessions (id, user_id, created_at, last_seen_at) values (${randomUUID()}, ${randomUUID()}, now(), now())`;
  await expect(stranger).rejects.toThrow(/foreign key/);
  await sql.end();
});

test("a restore never mixes with what is there", async () => {
  await expect(restore(url, path, opener, migrations)).rejects.toBeInstanceOf(NotEmpty);
});

test("nobody reads a name or an address in the file", () => {
  const bytes = readFileSync(path);
  expect(bytes.includes("张伟") || bytes.includes("@example.com")).toBe(false);
});

test("fifty changed or cut-off files are refused before anything is written", async () => {
  const target = await emptyDatabase();
  const whole = readFileSync(path);
  const damaged = join(folder, "damaged.backup");
  for (let round = 0; round < 50; round += 1) {
    const at = Math.floor((whole.length - 1) * (round / 49));
    const bytes = Buffer.from(whole);
    bytes[at]! ^= 1 << (round % 8);
    writeFileSync(damaged, round % 2 === 0 ? bytes : whole.subarray(0, at));
    await expect(restore(target, damaged, opener, migrations)).rejects.toBeInstanceOf(DamagedStream);
  }
  expect(await everyRow(target)).toEqual({});
});

test("a backup made while people write shows one moment", async () => {
  let stop = false;
  const writing = (async () => {
    while (!stop) {
      const id = randomUUID();
      await client.begin(async (tx) => {
        await tx`insert into users (id, email, name, role, created_at) values (${id}, ${`${id}@example.com`}, '李娜', 'hr', now())`;
        await tx`insert into sessions (id, user_id, created_at, last_seen_at) values (${randomUUID()}, ${id}, now(), now())`;
      });
    }
  })();
  const busy = join(folder, "busy.backup");
  await backUp(url, busy, opener, now);
  stop = true;
  await writing;
  const target = await emptyDatabase();
  await restore(target, busy, opener, migrations);
  const rows = await everyRow(target);
  expect(rows["public.sessions"]?.length).toBe(rows["public.users"]?.length);
});

test("a backup that can't be finished leaves the earlier one alone, and nothing half written", async () => {
  const before = readFileSync(path);
  await expect(backUp(url.replace(/database=\w+/, "database=nobody"), path, opener, now)).rejects.toThrow();
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  expect(await verifyBackup(path, opener)).toEqual(summary);
});
