// A long stream sealed in pieces: a changed, moved, missing or cut-off piece is noticed before its contents are used.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scryptSync } from "node:crypto";
import { ByteReader, DamagedStream } from "./byte-reader";

/** What opens a stream: a key of the installation, or a passphrase that somebody remembers. */
export type Opener = { readonly key: Buffer } | { readonly passphrase: string };

const MAGIC = Buffer.from("HUIYIN-1");
const SALT_BYTES = 16;
const PIECE_BYTES = 65_536;
const TAG_BYTES = 16;
const KINDS = { key: 0, passphrase: 1 } as const;
const HEADER_BYTES = MAGIC.length + 1 + SALT_BYTES;
const SCRYPT = { N: 131_072, r: 8, p: 1, maxmem: 268_435_456 };

/** header (magic, kind, salt), then pieces: length and last-mark (4 bytes), tag, ciphertext. */
export async function* sealStream(opener: Opener, plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const kind = "key" in opener ? KINDS.key : KINDS.passphrase;
  const header = Buffer.concat([MAGIC, Buffer.from([kind]), randomBytes(SALT_BYTES)]);
  const key = keyFor(opener, header);
  yield header;
  let index = 0;
  let held: Buffer | null = null;
  for await (const piece of inPieces(plain)) {
    if (held !== null) yield sealPiece(key, header, index++, held, false);
    held = piece;
  }
  yield sealPiece(key, header, index, held ?? Buffer.alloc(0), true);
}

/** @throws DamagedStream at the first piece that isn't as it was written, and when the end is missing. */
export async function* openStream(opener: Opener, sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const reader = new ByteReader(sealed);
  const header = await reader.take(HEADER_BYTES);
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new DamagedStream("not a backup of Huiyin");
  const key = keyFor(opener, header);
  for (let index = 0; ; index += 1) {
    const mark = (await reader.take(4)).readUInt32BE();
    const isLast = mark >= 2 ** 31;
    const length = isLast ? mark - 2 ** 31 : mark;
    if (length > PIECE_BYTES) throw new DamagedStream("a piece is longer than any that was written");
    const body = await reader.take(TAG_BYTES + length);
    yield openPiece(key, header, index, body, isLast);
    if (isLast) break;
  }
  if (!(await reader.isAtEnd())) throw new DamagedStream("something was added after the end");
}

/** Each file has a key of its own, so piece numbers can serve as nonces. */
function keyFor(opener: Opener, header: Buffer): Buffer {
  const salt = header.subarray(MAGIC.length + 1);
  const isForKey = header[MAGIC.length] === KINDS.key;
  if ("key" in opener !== isForKey)
    throw new DamagedStream(isForKey ? "sealed with DATA_KEY" : "sealed with a passphrase");
  if ("key" in opener) return Buffer.from(hkdfSync("sha256", opener.key, salt, "huiyin/sealed-stream", 32));
  return scryptSync(opener.passphrase.normalize("NFKC"), salt, 32, SCRYPT);
}

function sealPiece(key: Buffer, header: Buffer, index: number, plain: Buffer, isLast: boolean): Buffer {
  const mark = markOf(plain.length, isLast);
  const cipher = createCipheriv("aes-256-gcm", key, nonce(index)).setAAD(Buffer.concat([header, mark]));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([mark, cipher.getAuthTag(), body]);
}

function openPiece(key: Buffer, header: Buffer, index: number, body: Buffer, isLast: boolean): Buffer {
  const sealed = body.subarray(TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce(index));
  decipher.setAAD(Buffer.concat([header, markOf(sealed.length, isLast)])).setAuthTag(body.subarray(0, TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(sealed), decipher.final()]);
  } catch {
    throw new DamagedStream("the key doesn't fit, or the file was changed");
  }
}

function markOf(length: number, isLast: boolean): Buffer {
  const mark = Buffer.alloc(4);
  mark.writeUInt32BE(length + (isLast ? 2 ** 31 : 0));
  return mark;
}

function nonce(index: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUIntBE(index, 6, 6);
  return bytes;
}

async function* inPieces(plain: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer[] = [];
  let size = 0;
  for await (const chunk of plain) {
    waiting.push(chunk);
    size += chunk.length;
    if (size < PIECE_BYTES) continue;
    const all = Buffer.concat(waiting);
    const whole = all.length - (all.length % PIECE_BYTES);
    for (let at = 0; at < whole; at += PIECE_BYTES) yield all.subarray(at, at + PIECE_BYTES);
    waiting = [all.subarray(whole)];
    size = all.length - whole;
  }
  if (size > 0) yield Buffer.concat(waiting);
}
