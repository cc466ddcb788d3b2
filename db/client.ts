// One door to Postgres: a server by URL, or the embedded one by its socket folder.
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import * as schema from "./schema";

/**
 * @param url `postgres://…`, or `socket:/folder?database=huiyin&user=huiyin` for the embedded store.
 * @param max connections in the pool
 */
export function openDatabase(url: string, max = 10) {
  const client = openClient(url, max);
  return { db: drizzle(client, { schema }), client, close: () => client.end({ timeout: 5 }) };
}

export function openClient(url: string, max: number): postgres.Sql {
  const quiet = { max, onnotice: () => undefined, connect_timeout: 10 } as const;
  if (!url.startsWith("socket:")) return postgres(url, quiet);
  const parsed = new URL(url);
  return postgres({
    ...quiet,
    host: decodeURIComponent(parsed.pathname),
    port: 5432,
    database: parsed.searchParams.get("database") ?? "huiyin",
    username: parsed.searchParams.get("user") ?? "huiyin",
  });
}

export type Database = ReturnType<typeof openDatabase>["db"];
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
