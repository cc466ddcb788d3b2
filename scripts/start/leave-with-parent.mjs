// A process that was started by ours must not outlive it, not even when that one is killed: an orphan would keep the port.
import { readFileSync } from "node:fs";

const LOOK_EVERY_MS = 1_000;

/** Calls `leave` once the process that started this one is gone. */
export function leaveWithParent(leave) {
  process.once("disconnect", leave);
  const npm = npmAbove(process.ppid);
  if (npm === null) return;
  const watch = setInterval(() => {
    if (isAlive(npm)) return;
    clearInterval(watch);
    leave();
  }, LOOK_EVERY_MS);
  watch.unref();
}

/** Started by `npm …`: npm itself, with or without a shell between. Started otherwise, it may well outlive its shell: null. */
function npmAbove(pid) {
  for (let above = pid, steps = 0; above > 1 && steps < 4; steps += 1) {
    const [name, parent] = processOf(above);
    if (name.startsWith("npm ") || /npm-cli\.js/.test(name)) return above;
    above = parent;
  }
  return null;
}

function processOf(pid) {
  try {
    const name = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return [name, Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0)];
  } catch {
    return ["", 0];
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
