// Before each start: the database is reachable, new enough, not too new, migrated, and fits the DATA_KEY.
import { join } from "node:path";
import { openClient } from "@/db/client";
import { openKeyring } from "@/db/keyring";
import { NewerDatabase, migrateDatabase } from "@/db/migrate";

const OLDEST_SERVER = 150_000;
const url = process.env["DATABASE_URL"] ?? "";
const home = process.env["HUIYIN_HOME"] ?? process.cwd();

/** Ends the program with the fault's name when the database can't be used. */
export async function checkDatabase(): Promise<void> {
  await refuseOldServer();
  await migrateDatabase(url, join(home, "db", "migrations")).catch((error: unknown) => {
    if (error instanceof NewerDatabase) stop("newer_database", error.message);
    throw error;
  });
  await refuseWrongKey();
}

async function refuseOldServer(): Promise<void> {
  const client = openClient(url, 1);
  try {
    const [row] = await client`select current_setting('server_version_num')::int as number`;
    if (Number(row?.["number"]) < OLDEST_SERVER) stop("old_database", String(row?.["number"]));
  } catch (error) {
    stop(
      "no_database",
      error instanceof Error ? error.message || String((error as { code?: string }).code) : String(error),
    );
  } finally {
    await client.end({ timeout: 1 });
  }
}

/** The first start leaves a sealed word; a key that can't open it is not the key of this database. */
async function refuseWrongKey(): Promise<void> {
  const keyring = openKeyring(process.env["DATA_KEY"] ?? "");
  const client = openClient(url, 1);
  try {
    const sealed = keyring.sealOwn("settings/key_check", "huiyin").toString("base64");
    await client`insert into settings (name, value, changed_at) values ('key_check', ${client.json(sealed)}, now()) on conflict do nothing`;
    const [row] = await client`select value from settings where name = 'key_check'`;
    try {
      keyring.unsealOwn("settings/key_check", Buffer.from(String(row?.["value"]), "base64"));
    } catch {
      stop("wrong_data_key", "");
    }
  } finally {
    await client.end({ timeout: 1 });
  }
}

function stop(fault: string, detail: string): never {
  console.error(`fault:${fault} ${detail.replaceAll("\n", " ")}`);
  process.exit(1);
}
