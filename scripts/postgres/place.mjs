// Where the embedded store lies: DATA_DIR/postgres, and its socket in a short folder when that path is too long for the system.
import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { canReach } from "./account.mjs";

/** Systems cut socket addresses off at 104 to 108 bytes. */
const LONGEST_SOCKET_PATH = 100;
const SOCKET_FILE = ".s.PGSQL.5432";

/** @returns folders of one store: `store`, its `data` and the one of its `socket`, all owned by the account and closed to others. */
export function placeOfStore({ dataDir, account }) {
  mkdirSync(dataDir, { recursive: true, mode: account === null ? 0o700 : 0o711 });
  const store = storeFolder(dataDir, account);
  return { store, data: join(store, "data"), socket: socketFolder(store, account) };
}

function storeFolder(dataDir, account) {
  const usual = join(dataDir, "postgres");
  if (account === null) return ownFolder(usual, account);
  if (statSync(dataDir).uid === 0) chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  if (!isLink(usual) && canReach(account, dataDir)) return ownFolder(usual, account);
  // The project lies under a folder that only root may enter, and Postgres is not root: the store stands outside, with a link to it.
  const outside = join("/var/lib/huiyin", digest(realpathSync(dataDir)));
  mkdirSync("/var/lib/huiyin", { recursive: true, mode: 0o755 });
  if (!existsSync(usual)) linkTo(ownFolder(outside, account), usual);
  return ownFolder(realpathSync(usual), account);
}

function linkTo(target, path) {
  try {
    symlinkSync(target, path);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}

function socketFolder(store, account) {
  const usual = join(store, "run");
  const fits = Buffer.byteLength(join(usual, SOCKET_FILE)) <= LONGEST_SOCKET_PATH;
  return ownFolder(fits ? usual : join("/tmp", `huiyin-${digest(store)}`), account);
}

/** Made if it isn't there, closed to others; refused if it belongs to somebody else, who could put a false server there. */
function ownFolder(path, account) {
  const owner = account?.uid ?? process.getuid?.();
  if (!existsSync(path)) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    if (account !== null) chownSync(path, account.uid, account.gid);
  }
  const found = lstatSync(path);
  if (!found.isDirectory()) throw new Error(`${path} is not a folder`);
  if (found.uid === 0 && account !== null) chownSync(path, account.uid, account.gid);
  else if (found.uid !== owner) throw new Error(`${path} belongs to another account (uid ${found.uid})`);
  chmodSync(path, 0o700);
  return path;
}

function isLink(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}
