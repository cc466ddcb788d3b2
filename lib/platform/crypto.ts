// Sealing and hashing. AES-256-GCM with the place of the value as additional data, so that a ciphertext can't be moved.
import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from "node:crypto";

/** First byte of every sealed value; a later scheme takes the next number. */
const SCHEME = 1;
const IV_BYTES = 12;
const TAG_BYTES = 16;

export function newKey(): Buffer {
  return randomBytes(32);
}

/** @param place where the value stands: `table/column/row id`. @returns scheme, iv, tag, ciphertext in one buffer. */
export function seal(key: Buffer, place: string, plain: string | Buffer): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv("aes-256-gcm", key, iv);
  cipher.setAAD(Buffer.from(place, "utf8"));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([Buffer.from([SCHEME]), iv, cipher.getAuthTag(), body]);
}

/** @throws when the key is wrong, or the value was changed or moved to another place. */
export function unseal(key: Buffer, place: string, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes[0] !== SCHEME) throw new Error("unknown sealing scheme");
  const iv = bytes.subarray(1, 1 + IV_BYTES);
  const tag = bytes.subarray(1 + IV_BYTES, 1 + IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv("aes-256-gcm", key, iv);
  decipher.setAAD(Buffer.from(place, "utf8"));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(bytes.subarray(1 + IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** Keys for different purposes from one DATA_KEY: wrapping candidate keys, blind indexes, link secrets, mail addresses of staff. */
export function deriveKey(dataKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", dataKey, Buffer.alloc(0), `huiyin/${purpose}`, 32));
}

export function hmac(key: Buffer, text: string): Buffer {
  return createHmac("sha256", key).update(text, "utf8").digest();
}

export function sha256(text: string | Buffer): Buffer {
  return createHash("sha256").update(text).digest();
}

export function sha256Hex(text: string | Buffer): string {
  return sha256(text).toString("hex");
}
