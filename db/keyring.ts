// The keys derived from DATA_KEY, and what only they can do: wrap candidate keys, look addresses up blindly, make link secrets.
import { deriveKey, hmac, seal, sha256, unseal } from "@/lib/platform/crypto";
import { foldAddress } from "@/lib/platform/address";

export type Keyring = {
  wrap(candidateId: string, key: Buffer): Buffer;
  unwrap(candidateId: string, wrapped: Buffer): Buffer;
  /** How an address is found without being readable. */
  addressIndex(email: string): Buffer;
  /** base64url secret of a link; derived, so that a mail can be rendered again. */
  linkSecret(linkId: string, generation: number): string;
  /** Tells two texts apart without keeping either; without the key it can't be guessed what it was made from. */
  fingerprint(text: string): Buffer;
  /** For values of the installation itself, such as kept API answers. */
  sealOwn(place: string, plain: string): Buffer;
  unsealOwn(place: string, sealed: Buffer): string;
};

/** @param dataKey DATA_KEY: at least 32 bytes, base64 or any long text. */
export function openKeyring(dataKey: string): Keyring {
  const root = sha256(dataKey);
  const wrapping = deriveKey(root, "candidate-keys");
  const index = deriveKey(root, "address-index");
  const links = deriveKey(root, "links");
  const prints = deriveKey(root, "fingerprints");
  const own = deriveKey(root, "installation");
  return {
    wrap: (candidateId, key) => seal(wrapping, `candidate_keys/wrapped/${candidateId}`, key),
    unwrap: (candidateId, wrapped) => unseal(wrapping, `candidate_keys/wrapped/${candidateId}`, wrapped),
    addressIndex: (email) => hmac(index, foldAddress(email)),
    linkSecret: (linkId, generation) => hmac(links, `${linkId}.${generation}`).toString("base64url"),
    fingerprint: (text) => hmac(prints, text),
    sealOwn: (place, plain) => seal(own, place, plain),
    unsealOwn: (place, sealed) => unseal(own, place, sealed).toString("utf8"),
  };
}

/** What the links table keeps of a secret. */
export function linkHash(secret: string): Buffer {
  return sha256(secret);
}
