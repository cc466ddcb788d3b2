// Mail addresses compared as people mean them: NFKC, "。" as a point, trimmed, case folded.

export function foldAddress(address: string): string {
  return address.normalize("NFKC").replaceAll("。", ".").trim().toLowerCase();
}
