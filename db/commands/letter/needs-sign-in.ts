// Whether a stored letter asks for a signed-in approver.
import { approvalNeedsSignIn } from "@/lib/domain/approval/approval";
import type { LetterRow } from "@/db/queries/letter/letter-text";

export function needsSignIn(letter: LetterRow, holds: readonly { readonly cleared: unknown }[]): boolean {
  return approvalNeedsSignIn({
    negotiated: letter.strategy === "negotiated",
    overridden: letter.strategy !== letter.recommended,
    clearedHold: holds.some((hold) => hold.cleared !== null),
  });
}
