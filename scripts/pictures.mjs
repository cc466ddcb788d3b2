// `npm run pictures`: photographs every screen into docs/pictures, on a fresh clone too.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { handOver } from "./start/hand-over.mjs";

await handOver({ home: dirname(dirname(fileURLToPath(import.meta.url))), program: "scripts/pictures/main.mjs" });
