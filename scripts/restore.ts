// `npm run restore -- <file>`: puts a backup into an empty database.
import { join } from "node:path";
import { restore } from "@/db/backup/restore";
import { requestedFile, sayOutcome } from "@/scripts/backup/request";

const { file, opener } = requestedFile();
const migrations = join(process.env["HUIYIN_HOME"] ?? process.cwd(), "db", "migrations");
await sayOutcome(() => restore(process.env["DATABASE_URL"] ?? "", file, opener, migrations));
