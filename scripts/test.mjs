// `npm test`: everything a newcomer needs to trust this source, on a fresh clone. Needs only Node 20 and npm to begin.
// `npm test -- unit laws` runs only the steps named.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { handOver } from "./start/hand-over.mjs";

const home = dirname(dirname(fileURLToPath(import.meta.url)));
await handOver({ home, program: "scripts/test-run/main.mjs", last: "0 passed, 1 failed, 0 skipped" });
