// Which Node runs the product: the host's if it is new enough, else the one that npm brought along (Linux).
import { existsSync } from "node:fs";
import { join } from "node:path";

/** vitest and axe need it; below it, nothing of the product is started. */
const LOWEST = [22, 12];

export function isNewEnough(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  return major > LOWEST[0] || (major === LOWEST[0] && minor >= LOWEST[1]);
}

/** @returns the path of a Node that is new enough, or null. */
export function nodeFor(home) {
  if (isNewEnough()) return process.execPath;
  const brought = join(home, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  return existsSync(brought) ? brought : null;
}
