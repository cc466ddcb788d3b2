// Mail addresses compared as people mean them: NFKC, trimmed, case folded.

export function foldAddress(address: string): string {
  return address.normalize("NFKC").trim().toLowerCase();
}
