// A small fixed hash: the same words give the same number on every machine, so a letter's wording can be chosen without chance.

/** A whole number 0 to 2^32-1 (FNV-1a over UTF-16 units, then mixed so that the low bits are usable too). */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
