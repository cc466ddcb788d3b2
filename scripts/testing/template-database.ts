// Before database tests: the embedded Postgres, and one migrated database that each test file gets a copy of.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openClient } from "@/db/client";
import { migrateDatabase } from "@/db/migrate";
import { startEmbedded } from "../postgres/embedded.mjs";

declare module "vitest" {
  interface ProvidedContext {
    readonly testServer: string;
    readonly testTemplate: string;
  }
}

const home = process.cwd();
const migrations = join(home, "db", "migrations");
/** Any fixed number: several test runs may start at once. */
const LOCK = 4_907_112_027;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startEmbedded({ home, dataDir: join(home, ".cache", "test-store"), forgetful: true });
  const template = `template_${digestOfMigrations()}`;
  await makeTemplate(server.url, template);
  project.provide("testServer", server.url);
  project.provide("testTemplate", template);
  return () => server.stop();
}

async function makeTemplate(server: string, template: string): Promise<void> {
  const client = openClient(server, 1);
  try {
    await client`select pg_advisory_lock(${LOCK})`;
    const found = await client`select 1 from pg_database where datname = ${template}`;
    if (found.length > 0) return;
    // Databases that an interrupted run left behind.
    for (const {
      datname,
    } of await client`select datname from pg_database where datname like 'template\\_%' or datname like 'test\\_%'`) {
      await client`drop database if exists ${client(String(datname))}`.catch(() => undefined);
    }
    const unfinished = `${template}_unfinished`;
    await client`create database ${client(unfinished)}`;
    await migrateDatabase(databaseOn(server, unfinished), migrations);
    await client`alter database ${client(unfinished)} rename to ${client(template)}`;
  } finally {
    await client.end();
  }
}

function databaseOn(server: string, name: string): string {
  return server.replace("database=huiyin", `database=${name}`);
}

function digestOfMigrations(): string {
  const hash = createHash("sha256");
  for (const file of existsSync(migrations) ? readdirSync(migrations).sort() : []) {
    if (file.endsWith(".sql")) hash.update(file).update(readFileSync(join(migrations, file)));
  }
  return hash.digest("hex").slice(0, 16);
}
