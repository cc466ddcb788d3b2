// What backup and restore are asked with, and how they say what came of it to the command that started them.
import type { BackupSummary } from "@/db/backup/back-up";
import { NotEmpty } from "@/db/backup/restore";
import { NewerDatabase } from "@/db/migrate";
import { DamagedStream } from "@/lib/platform/byte-reader";
import { deriveKey, sha256 } from "@/lib/platform/crypto";
import type { Opener } from "@/lib/platform/sealed-stream";

export function requestedFile(): { readonly file: string; readonly opener: Opener } {
  const passphrase = process.env["BACKUP_PASSPHRASE"];
  const key = () => deriveKey(sha256(process.env["DATA_KEY"] ?? ""), "backup");
  return { file: process.argv[2] ?? "", opener: passphrase ? { passphrase } : { key: key() } };
}

/** The last line is the summary; a known fault is named on the error output. */
export async function sayOutcome(run: () => Promise<BackupSummary>): Promise<void> {
  try {
    console.log(JSON.stringify(await run()));
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    console.error(`fault:${fault} ${error instanceof Error ? error.message : ""}`);
    process.exitCode = 1;
  }
}

function faultOf(error: unknown): string | null {
  if (error instanceof DamagedStream) return "backup_damaged";
  if (error instanceof NotEmpty) return "database_not_empty";
  if (error instanceof NewerDatabase) return "newer_backup";
  return (error as { code?: string }).code === "ENOENT" ? "no_such_file" : null;
}
