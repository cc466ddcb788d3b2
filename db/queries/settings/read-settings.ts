// What the company chose, over the defaults and what the installation was started with.
import type { Database, Transaction } from "@/db/client";
import { settings } from "@/db/schema";
import { type Settings, settingsFrom } from "@/lib/domain/shared/settings";

export async function readSettings(db: Database | Transaction): Promise<Settings> {
  const rows = await db.select({ name: settings.name, value: settings.value }).from(settings);
  return settingsFrom([...startedWith(), ...rows]);
}

/** COMPANY_NAME and COMPANY_TIME_ZONE stand until somebody chooses otherwise. */
function startedWith() {
  const { COMPANY_NAME, COMPANY_TIME_ZONE } = process.env;
  return [
    ...(COMPANY_NAME ? [{ name: "companyName", value: COMPANY_NAME }] : []),
    ...(COMPANY_TIME_ZONE ? [{ name: "companyTimeZone", value: COMPANY_TIME_ZONE }] : []),
  ];
}
