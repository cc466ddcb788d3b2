// Puts a backup into an empty database, all of it or nothing, and compares every table with what was saved.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import type postgres from "postgres";
import { openClient } from "@/db/client";
import { NewerDatabase, migrateDatabase, schemaVersion } from "@/db/migrate";
import { DamagedStream } from "@/lib/platform/byte-reader";
import type { Opener } from "@/lib/platform/sealed-stream";
import { type BackupSummary, readBackup, verifyBackup } from "./back-up";
import type { Control, Table, TableEnd } from "./file";
import { plainText, rowsOf, tablesOf } from "./tables";

/** There is something in the database already, and a restore never mixes. */
export class NotEmpty extends Error {}

/**
 * @param migrations the project's db/migrations; an older backup is brought to this version after it has been read.
 * @throws DamagedStream before anything is written, NotEmpty, or NewerDatabase for a backup of a later version
 */
export async function restore(url: string, path: string, opener: Opener, migrations: string): Promise<BackupSummary> {
  const summary = await verifyBackup(path, opener);
  const client = openClient(url, 1);
  try {
    await refuseFull(client);
    await migrateUpTo(url, migrations, summary.schemaVersion);
    if ((await schemaVersion(client)) !== summary.schemaVersion) throw new NotEmpty("tables of another version");
    await client.begin(async (tx) => {
      await plainText(tx);
      await postponeReferences(tx, true);
      await load(tx, readBackup(path, opener));
      await tx.unsafe("set constraints all immediate");
      await postponeReferences(tx, false);
      await raiseSequences(tx);
    });
  } finally {
    await client.end({ timeout: 5 });
  }
  await migrateDatabase(url, migrations);
  return summary;
}

async function refuseFull(client: postgres.Sql): Promise<void> {
  for (const { name } of await tablesOf(client)) {
    const found = await client.unsafe(`select 1 from ${name} limit 1`);
    if (found.length > 0) throw new NotEmpty(name);
  }
}

/** The tables as they were when the backup was made: the later migrations are left out of a passing copy. */
async function migrateUpTo(url: string, migrations: string, version: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "huiyin-restore-"));
  try {
    cpSync(migrations, folder, { recursive: true });
    const path = join(folder, "meta", "_journal.json");
    const journal = JSON.parse(readFileSync(path, "utf8")) as { entries: { when: number }[] };
    const entries = journal.entries.filter(({ when }) => when <= version);
    if (entries.at(-1)?.when !== version) throw new NewerDatabase(`backup of version ${version}`);
    writeFileSync(path, JSON.stringify({ ...journal, entries }));
    await migrateDatabase(url, folder).catch((error: unknown) => {
      if (error instanceof NewerDatabase) throw new NotEmpty("tables of a later version");
      throw error;
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(tx: postgres.TransactionSql, parts: AsyncIterable<Control | Buffer>): Promise<void> {
  let table: Table | null = null;
  let target: Writable | null = null;
  for await (const part of parts) {
    if (Buffer.isBuffer(part)) {
      if (target && !target.write(part)) await new Promise((resolve) => target?.once("drain", resolve));
    } else if (part.kind === "table") {
      table = part;
      target = await tx.unsafe(`copy ${part.name} (${part.columns}) from stdin`).writable();
    } else if (part.kind === "end" && table && target) {
      target.end();
      await finished(target);
      await compare(tx, table, part);
    }
  }
}

async function compare(tx: postgres.TransactionSql, table: Table, saved: TableEnd): Promise<void> {
  const source = rowsOf(tx, table);
  let step = await source.next();
  while (!step.done) step = await source.next();
  if (step.value.rows !== saved.rows || step.value.digest !== saved.digest) {
    throw new DamagedStream(`${table.name} is not what was saved`);
  }
}

/** Tables refer to each other in both directions, so references are checked when all rows are there. */
async function postponeReferences(tx: postgres.TransactionSql, postpone: boolean): Promise<void> {
  const references = await tx<{ change: string }[]>`
    select format('alter table %s alter constraint %I', conrelid::regclass, conname) as change
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`;
  const how = postpone ? "deferrable initially deferred" : "not deferrable";
  for (const { change } of references) await tx.unsafe(`${change} ${how}`);
}

/** Numbers that the database gives itself go on after the highest that was restored. */
async function raiseSequences(tx: postgres.TransactionSql): Promise<void> {
  const owned = await tx<{ sequence: string; name: string; field: string }[]>`
    select d.objid::regclass::text as sequence, d.refobjid::regclass::text as name, quote_ident(a.attname) as field
    from pg_depend d
    join pg_class s on s.oid = d.objid and s.relkind = 'S'
    join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
    where d.deptype in ('a', 'i') and d.classid = 'pg_class'::regclass and s.relnamespace = 'public'::regnamespace`;
  for (const { sequence, name, field } of owned) {
    await tx.unsafe(`select setval('${sequence}', coalesce(max(${field}), 0) + 1, false) from ${name}`);
  }
}
