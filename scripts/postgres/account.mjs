// Which account Postgres runs as. It refuses to run as root, so root hands it to an account without rights.
import { execFileSync, spawnSync } from "node:child_process";

/** @returns {{uid: number, gid: number} | null} null: run it as we are. */
export function postgresAccount() {
  if (process.getuid?.() !== 0) return null;
  const ask = (flag) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }).trim());
  return { uid: ask("-u"), gid: ask("-g") };
}

/** Whether the account can enter a folder or run a file: asked of the system itself, so that every kind of right counts. */
export function canReach(account, path) {
  if (account === null) return true;
  const asked = spawnSync("/bin/sh", ["-c", 'test -x "$1"', "sh", path], { ...account, cwd: "/", stdio: "ignore" });
  return asked.status === 0;
}
