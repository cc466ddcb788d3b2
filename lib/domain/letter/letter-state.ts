// What may happen to a letter in which state; everything else is refused as the wrong stage.
import type { LetterState } from "./letter";

export type LetterMove =
  | "revise"
  | "submit"
  | "approve"
  | "return"
  | "send"
  | "cancel"
  | "transmit"
  | "deliver"
  | "give_up"
  | "tell_otherwise";

const MOVES: Record<LetterMove, { readonly from: readonly LetterState[]; readonly to: LetterState }> = {
  revise: { from: ["draft", "submitted", "approved", "returned", "cancelled", "failed"], to: "draft" },
  submit: { from: ["draft", "returned", "cancelled"], to: "submitted" },
  approve: { from: ["submitted"], to: "approved" },
  return: { from: ["submitted"], to: "returned" },
  send: { from: ["approved", "failed"], to: "queued" },
  cancel: { from: ["queued"], to: "cancelled" },
  // A crash between "transmitting" and the relay's answer is repeated under the same Message-ID.
  transmit: { from: ["queued", "transmitting"], to: "transmitting" },
  // What the relay took was told, also when another worker had given up on it meanwhile.
  deliver: { from: ["transmitting", "queued", "failed"], to: "sent" },
  give_up: { from: ["queued", "transmitting"], to: "failed" },
  tell_otherwise: { from: ["approved", "failed"], to: "sent" },
};

/** The state after the move, or null when it isn't possible now. */
export function moved(state: LetterState, move: LetterMove): LetterState | null {
  const { from, to } = MOVES[move];
  return from.includes(state) ? to : null;
}
