// A database of its own for a test file: a copy of the migrated template, dropped when the file is done.
import { randomBytes } from "node:crypto";
import { afterAll, inject } from "vitest";
import { openClient, openDatabase } from "@/db/client";
import { openKeyring } from "@/db/keyring";

/** Call once at the top of a test file: `const { db, keyring } = await testDatabase();` */
export async function testDatabase() {
  const server = inject("testServer");
  const name = `test_${randomBytes(8).toString("hex")}`;
  await onServer(server, (sql) => sql`create database ${sql(name)} template ${sql(inject("testTemplate"))}`);
  const url = server.replace("database=huiyin", `database=${name}`);
  const { db, client, close } = openDatabase(url);
  afterAll(async () => {
    await close();
    await onServer(server, (sql) => sql`drop database if exists ${sql(name)} with (force)`);
  });
  return { db, client, url, keyring: openKeyring("a key that only tests use, 32 bytes and more") };
}

async function onServer(server: string, run: (sql: ReturnType<typeof openClient>) => Promise<unknown>): Promise<void> {
  const sql = openClient(server, 1);
  try {
    await run(sql);
  } finally {
    await sql.end();
  }
}
