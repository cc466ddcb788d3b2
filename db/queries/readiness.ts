// What an operator's watch asks: does the database answer, does its shape fit this version, do mails get out?
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sql } from "drizzle-orm";
import type { Database } from "@/db/client";

const ANSWER_WITHIN_MS = 3_000;
/** A mail that is due and untouched for longer than this says that nobody sends. */
const OUTBOX_LATE_SECONDS = 300;

type Check = "ok" | "failed";
export type Readiness = {
  readonly status: Check;
  readonly database: Check;
  readonly migrations: Check;
  readonly outbox: { readonly status: Check; readonly oldestDueSeconds: number | null };
  readonly mail: { readonly lastSuccess: string | null };
};

const SILENT: Readiness = {
  status: "failed",
  database: "failed",
  migrations: "failed",
  outbox: { status: "failed", oldestDueSeconds: null },
  mail: { lastSuccess: null },
};

/** Never throws and never waits longer than three seconds: a silent database is an answer too. */
export async function readReadiness(db: Database, now: Date): Promise<Readiness> {
  const late = Promise.withResolvers<Readiness>();
  const timer = setTimeout(() => late.resolve(SILENT), ANSWER_WITHIN_MS);
  try {
    return await Promise.race([ask(db, now), late.promise]);
  } catch {
    return SILENT;
  } finally {
    clearTimeout(timer);
  }
}

async function ask(db: Database, now: Date): Promise<Readiness> {
  const at = now.toISOString();
  const rows = await db.execute<{ migration: string | null; age: number | null; sent: string | null }>(sql`
    select
      (select max(created_at) from drizzle.__drizzle_migrations) as migration,
      (select extract(epoch from ${at}::timestamptz - min(greatest(send_after, coalesce(lease_until, send_after))))::float
         from deliveries where state in ('queued', 'claimed', 'transmitting') and send_after <= ${at}::timestamptz) as age,
      (select max(sent_at)::text from deliveries where state = 'sent') as sent`);
  const row = rows[0];
  const oldest = row?.age === null || row?.age === undefined ? null : Math.max(0, Math.round(row.age));
  const migrations: Check = Number(row?.migration) === newestMigration() ? "ok" : "failed";
  const outbox: Check = (oldest ?? 0) <= OUTBOX_LATE_SECONDS ? "ok" : "failed";
  return {
    status: migrations === "ok" && outbox === "ok" ? "ok" : "failed",
    database: "ok",
    migrations,
    outbox: { status: outbox, oldestDueSeconds: oldest },
    mail: { lastSuccess: row?.sent ? new Date(row.sent).toISOString() : null },
  };
}

type Journal = { readonly entries: readonly { readonly when: number }[] };

function newestMigration(): number {
  const journal = join(process.env["HUIYIN_HOME"] ?? process.cwd(), "db", "migrations", "meta", "_journal.json");
  return Math.max(...(JSON.parse(readFileSync(journal, "utf8")) as Journal).entries.map((entry) => entry.when));
}
