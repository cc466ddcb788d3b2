// A look into the store of a run: what it holds, and that nothing in it moves when nothing should.
import { createHash, randomBytes } from "node:crypto";
import postgres from "postgres";

/** Asks the running store something. */
export async function inStore<T>(question: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  // Its folder, said by scripts/testing/hurry.ts.
  const host = process.env["JOURNEYS_STORE"] ?? "";
  const sql = postgres({ host, database: "huiyin", username: "huiyin", max: 1 });
  try {
    return await question(sql);
  } finally {
    await sql.end();
  }
}

/** A digest of every row of every table but the counters of rate limits, which exist to count openings. */
export async function digestOfRows(): Promise<Record<string, string>> {
  return inStore(async (sql) => {
    const tables =
      await sql`select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'rate_limits' order by 1`;
    const digests: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] =
        await sql`select coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '') as rows from ${sql(name)} t`;
      digests[String(name)] = createHash("sha256").update(String(row?.["rows"])).digest("hex");
    }
    return digests;
  });
}

/** A key for a colleague, as Settings makes it. @param scopes read, write, approve */
export async function keyFor(email: string, scopes: readonly string[]): Promise<string> {
  const key = randomBytes(24).toString("base64url");
  const hash = createHash("sha256").update(key).digest();
  await inStore(
    (sql) => sql`
      insert into api_keys (id, user_id, name, key_hash, scopes, created_at)
      select gen_random_uuid(), id, 'journeys', ${hash}, ${sql.json([...scopes])}, now() from users where email = ${email}`,
  );
  return key;
}
