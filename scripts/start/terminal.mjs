// Speaking in the terminal: steps with their time, and faults that say what to do.
import { faults } from "./words.mjs";

const SIGN_OF_LIFE_MS = 5_000;

/** A fault that has words of its own. */
export class Fault extends Error {
  constructor(name, data = {}) {
    super(faults[name](data));
    this.fault = name;
  }
}

/** Shows a step while it runs; a long one gives a sign of life every few seconds. */
export async function step({ zh, en }, run) {
  const began = Date.now();
  const passed = () => `${((Date.now() - began) / 1000).toFixed(1)} s`;
  console.log(`· ${zh} ${en} …`);
  const life = setInterval(() => console.log(`  … ${passed()}`), SIGN_OF_LIFE_MS);
  try {
    const result = await run();
    console.log(`✓ ${zh} ${en} ${passed()}`);
    return result;
  } finally {
    clearInterval(life);
  }
}

/** Turns what went wrong into words; the stack is for those who ask with HUIYIN_DEBUG. */
export function explain(error, dataDir) {
  const text = String(error?.message ?? error);
  const shown = error instanceof Fault ? text : knownCause(error, text, dataDir);
  console.error(`\n✗ ${shown}\n`);
  if (process.env.HUIYIN_DEBUG) console.error(error);
}

function knownCause(error, text, dataDir) {
  const code = error?.code ?? "";
  if (code === "ENOSPC" || /No space left|ENOSPC|disk full/i.test(text)) return faults.disk_full({ path: dataDir });
  if (code === "EACCES" || code === "EROFS" || code === "EPERM")
    return faults.no_write({ path: error.path ?? dataDir });
  return faults.unknown({ detail: text });
}
