// Before the journeys: where their store is, a short time for second thoughts, and everybody lives where it is noon, so that letters leave while a test looks on.
import postgres from "postgres";
import { startEmbedded } from "../postgres/embedded.mjs";

export default async function hurry(): Promise<void> {
  const { url } = await startEmbedded({ home: process.cwd(), dataDir: process.env["JOURNEYS_DATA_DIR"] ?? "" });
  const host = decodeURIComponent(new URL(url).pathname);
  // The processes that run the journeys inherit it.
  process.env["JOURNEYS_STORE"] = host;
  const sql = postgres({ host, database: "huiyin", username: "huiyin", max: 1 });
  await sql`
    insert into settings (name, value, changed_at) values ('undoSeconds', '2', now())
    on conflict (name) do update set value = excluded.value`;
  await sql`update candidates set time_zone = null`;
  await sql.end();
}
