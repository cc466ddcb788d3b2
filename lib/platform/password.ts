// Hashing of passwords: argon2id with OWASP's minimum cost, two at a time, so that guessing can't starve the house.
import { type Options, hash, verify } from "@node-rs/argon2";

/** argon2id is the library's default algorithm. */
const COST: Options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const AT_ONCE = 2;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) await new Promise<void>((next) => waiting.push(next));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** Composed forms of one letter count as the same letter, whatever keyboard typed it. */
const typed = (password: string) => password.normalize("NFKC");

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(typed(password), COST));
}

/** Of a password nobody has: an unknown account costs the same work as a wrong password. */
let decoy: Promise<string> | undefined;

/** @param kept the stored hash, or null when there is no such account: then false, after the same work. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const against = kept ?? (await (decoy ??= hashPassword(crypto.randomUUID())));
  const right = await inTurn(() => verify(against, typed(password)).catch(() => false));
  return kept !== null && right;
}
