// Walks the founding case in a Huiyin of its own and writes a picture of every screen on the way.
import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { ensureBuilt } from "../start/build.mjs";
import { explain } from "../start/terminal.mjs";
import { findBrowser } from "../test-run/browser.mjs";
import { exec } from "../test-run/exec.mjs";

const home = dirname(dirname(import.meta.dirname));

try {
  await ensureBuilt({ home, dev: false });
  const env = { HUIYIN_BROWSER: await findBrowser(home) };
  rmSync(join(home, "docs", "pictures"), { recursive: true, force: true });
  const playwright = join(home, "node_modules", ".bin", "playwright");
  process.exitCode = await exec(home, playwright, ["test", "--config", "pictures.config.ts"], env);
} catch (error) {
  explain(error, home);
  process.exitCode = 1;
}
