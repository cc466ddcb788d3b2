// Writes all tables, as they are at one moment, into one sealed file, and reads it back before it counts.
import { createReadStream, createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type postgres from "postgres";
import { openClient } from "@/db/client";
import { schemaVersion } from "@/db/migrate";
import { type Opener, openStream, sealStream } from "@/lib/platform/sealed-stream";
import { type Control, controlFrame, readFrames, rowsFrame } from "./file";
import { plainText, rowsOf, tablesOf } from "./tables";

export type BackupSummary = { readonly schemaVersion: number; readonly tables: number; readonly rows: number };

/** Work goes on meanwhile: the copy shows one moment. A file that exists is replaced only by a complete one. */
export async function backUp(url: string, path: string, opener: Opener, now: Date): Promise<BackupSummary> {
  const client = openClient(url, 1);
  const passing = `${path}.part`;
  try {
    const version = await schemaVersion(client);
    await client.begin("isolation level repeatable read read only", async (tx) => {
      await plainText(tx);
      await pipeline(
        frames(tx, version, now),
        createGzip(),
        (packed: AsyncIterable<Buffer>) => sealStream(opener, packed),
        createWriteStream(passing, { mode: 0o600, flush: true }),
      );
    });
    const summary = await verifyBackup(passing, opener);
    await rename(passing, path);
    return summary;
  } finally {
    await rm(passing, { force: true });
    await client.end({ timeout: 5 });
  }
}

async function* frames(tx: postgres.TransactionSql, version: number, now: Date): AsyncGenerator<Buffer> {
  yield controlFrame({ kind: "start", schemaVersion: version, createdAt: now.toISOString() });
  const tables = await tablesOf(tx);
  let total = 0;
  for (const table of tables) {
    yield controlFrame({ kind: "table", ...table });
    const source = rowsOf(tx, table);
    let step = await source.next();
    for (; !step.done; step = await source.next()) yield rowsFrame(step.value);
    total += step.value.rows;
    yield controlFrame({ kind: "end", ...step.value });
  }
  yield controlFrame({ kind: "finish", tables: tables.length, rows: total });
}

/** @throws DamagedStream unless the file is whole, unchanged, and opened by this key. */
export async function* readBackup(path: string, opener: Opener): AsyncGenerator<Control | Buffer> {
  const opened = Readable.from(openStream(opener, createReadStream(path)));
  const plain = createGunzip();
  const flow = pipeline(opened, plain);
  flow.catch(() => undefined);
  yield* readFrames(plain);
  await flow;
}

/** Reads a file to its end. @returns what it holds. */
export async function verifyBackup(path: string, opener: Opener): Promise<BackupSummary> {
  let summary: BackupSummary = { schemaVersion: 0, tables: 0, rows: 0 };
  for await (const part of readBackup(path, opener)) {
    if (Buffer.isBuffer(part)) continue;
    if (part.kind === "start") summary = { ...summary, schemaVersion: part.schemaVersion };
    if (part.kind === "finish") summary = { ...summary, tables: part.tables, rows: part.rows };
  }
  return summary;
}
