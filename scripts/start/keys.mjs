// The two secrets: made and kept in DATA_DIR for the embedded store, asked for when the database is the company's own.
import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Fault } from "./terminal.mjs";

const NAMES = ["AUTH_SECRET", "DATA_KEY"];
const SHORTEST = 32;

/** @returns {{values: {AUTH_SECRET: string, DATA_KEY: string}, file: string | null}} */
export function keysFor({ dataDir, embedded }) {
  const given = Object.fromEntries(NAMES.filter((name) => process.env[name]).map((name) => [name, process.env[name]]));
  const file = join(dataDir, "keys.json");
  const values = embedded ? { ...keptKeys(file), ...given } : given;
  const missing = NAMES.filter((name) => !(values[name]?.length >= SHORTEST));
  if (missing.length > 0) throw new Fault("no_keys", { missing: `${missing.join(", ")} (≥ ${SHORTEST})` });
  return { values, file: embedded && !given.DATA_KEY ? file : null };
}

function keptKeys(file) {
  if (!existsSync(file)) makeKeys(file);
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Fault("broken_keys", { keyFile: file });
  }
}

/** Written whole under a passing name, then linked: of two starts at once one wins, and no half file is ever read. */
function makeKeys(file) {
  const passing = `${file}.${process.pid}`;
  const values = Object.fromEntries(NAMES.map((name) => [name, randomBytes(32).toString("base64")]));
  writeFileSync(passing, `${JSON.stringify(values, null, 2)}\n`, { mode: 0o600, flush: true });
  try {
    linkSync(passing, file);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  } finally {
    rmSync(passing);
  }
}
