// `npm run backup -- <file>`: seals everything in the database into one file.
import { backUp } from "@/db/backup/back-up";
import { requestedFile, sayOutcome } from "@/scripts/backup/request";

const { file, opener } = requestedFile();
await sayOutcome(() => backUp(process.env["DATABASE_URL"] ?? "", file, opener, new Date()));
