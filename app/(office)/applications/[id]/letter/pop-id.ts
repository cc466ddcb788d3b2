// Where the evidence of a sentence stands under its paragraph: the address that a press on the sentence goes to.
import type { BlockKind } from "@/lib/domain/letter/letter";

export function popId(kind: BlockKind, at: number): string {
  return `ev-${kind}-${at}`;
}
