import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { NewerDatabase, migrateDatabase, schemaVersion } from "@/db/migrate";
import { testDatabase } from "@/db/testing";

const folder = join(process.cwd(), "db", "migrations");
const { client, url } = await testDatabase();
const scratch = mkdtempSync(join(tmpdir(), "huiyin-migrations-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

async function emptyDatabase(name: string): Promise<string> {
  await client`create database ${client(name)}`;
  return url.replace(/database=\w+/, `database=${name}`);
}

function laterVersion(): string {
  cpSync(folder, scratch, { recursive: true });
  const journal = join(scratch, "meta", "_journal.json");
  const content = JSON.parse(readFileSync(journal, "utf8"));
  const last = content.entries.at(-1);
  content.entries.push({ ...last, idx: last.idx + 1, when: last.when + 1000, tag: "9999_later" });
  writeFileSync(journal, JSON.stringify(content));
  writeFileSync(join(scratch, "9999_later.sql"), "create table later_thing (id integer);");
  return scratch;
}

test("eight processes that start at the same moment migrate an empty database exactly once", async () => {
  const name = `${new URL(url).searchParams.get("database")}_eight`;
  const target = await emptyDatabase(name);
  try {
    const applied = await Promise.all(Array.from({ length: 8 }, () => migrateDatabase(target, folder)));
    expect(applied.filter((count) => count > 0)).toHaveLength(1);
  } finally {
    await client`drop database ${client(name)} with (force)`;
  }
});

test("a database that a later version has used is refused and left alone", async () => {
  const before = await schemaVersion(client);
  expect(await migrateDatabase(url, laterVersion())).toBe(1);
  await expect(migrateDatabase(url, folder)).rejects.toBeInstanceOf(NewerDatabase);
  expect(await schemaVersion(client)).toBe(before + 1000);
});
