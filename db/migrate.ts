// Brings a database to the shape this version needs, once, however many processes start at the same moment.
import { drizzle } from "drizzle-orm/postgres-js";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import type postgres from "postgres";
import { openClient } from "@/db/client";

/** Any fixed number: all versions of Huiyin must take the same lock. */
const LOCK = 4_907_112_026;

export class NewerDatabase extends Error {}

/**
 * @param folder the project's db/migrations
 * @returns how many migrations were applied now
 * @throws NewerDatabase when the database was last used by a later version, which this one must not touch
 */
export async function migrateDatabase(url: string, folder: string): Promise<number> {
  const client = openClient(url, 1);
  try {
    await client`select pg_advisory_lock(${LOCK})`;
    await client`set lock_timeout = '2s'`;
    const before = await appliedMigrations(client);
    refuseNewer(before, folder);
    await migrate(drizzle(client), { migrationsFolder: folder });
    return (await appliedMigrations(client)).length - before.length;
  } finally {
    await client.end({ timeout: 5 });
  }
}

type Applied = { readonly hash: string; readonly created_at: string };

/** The last migration's moment names the schema version: what a backup was made with, and what this program knows. */
export async function schemaVersion(client: postgres.Sql): Promise<number> {
  return Math.max(0, ...(await appliedMigrations(client)).map((row) => Number(row.created_at)));
}

async function appliedMigrations(client: postgres.Sql): Promise<readonly Applied[]> {
  const [found] = await client`select to_regclass('drizzle.__drizzle_migrations') is not null as there`;
  if (!found?.["there"]) return [];
  return client<Applied[]>`select hash, created_at from drizzle.__drizzle_migrations order by created_at`;
}

function refuseNewer(applied: readonly Applied[], folder: string): void {
  const known = new Map(readMigrationFiles({ migrationsFolder: folder }).map((file) => [file.folderMillis, file.hash]));
  for (const row of applied) {
    const hash = known.get(Number(row.created_at));
    if (hash === undefined) throw new NewerDatabase(`migration ${row.created_at} is not known to this version`);
    if (hash !== row.hash) throw new Error(`migration ${row.created_at} was changed after it had been applied`);
  }
}
