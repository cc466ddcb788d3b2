// The tables of a database as COPY sees them, and the settings under which their text is the same everywhere.
import { createHash } from "node:crypto";
import type postgres from "postgres";
import type { Table, TableEnd } from "./file";

/** Names come quoted from the catalog; columns that the database computes itself are left out. */
export async function tablesOf(sql: postgres.Sql | postgres.TransactionSql): Promise<Table[]> {
  return sql<Table[]>`
    select format('%I.%I', n.nspname, c.relname) as name,
      string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where n.nspname = 'public' and c.relkind = 'r'
    group by 1 order by 1`;
}

/** Two copies of the same rows in the same order are the same bytes. */
export async function plainText(tx: postgres.TransactionSql): Promise<void> {
  await tx.unsafe("set local timezone = 'UTC'; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'");
  await tx.unsafe(
    "set local bytea_output = 'hex'; set local extra_float_digits = 1; set local synchronize_seqscans = off",
  );
}

/** The rows of a table as COPY text; returns their count and digest when all have been taken. */
export async function* rowsOf(tx: postgres.TransactionSql, table: Table): AsyncGenerator<Buffer, TableEnd> {
  const digest = createHash("sha256");
  let rows = 0;
  const source = await tx.unsafe(`copy ${table.name} (${table.columns}) to stdout`).readable();
  for await (const chunk of source as AsyncIterable<Buffer>) {
    digest.update(chunk);
    // COPY writes a line break inside a value as two other characters, so each one here ends a row.
    for (const byte of chunk) if (byte === 0x0a) rows += 1;
    yield chunk;
  }
  // The driver pauses its socket after a long row and resumes it when asked to read; after the last row nobody would ask.
  source._read(0);
  return { name: table.name, rows, digest: digest.digest("hex") };
}
