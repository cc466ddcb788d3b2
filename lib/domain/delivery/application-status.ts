// Where an application stands on its way to an answer: derived from what happened, never stored.
import { type ApplicationResult, type ApplicationStatus, goesOn } from "@/lib/domain/application/application";
import type { LetterState } from "@/lib/domain/letter/letter";

export type ApplicationFacts = {
  readonly result: ApplicationResult;
  /** Some dimension has a score, or a new attempt is offered because none could have one. */
  readonly assessed: boolean;
  /** A reason was chosen. */
  readonly decided: boolean;
  /** The state of the latest letter; null = none yet. */
  readonly letter: LetterState | null;
  /** When the candidate was told, and not withdrawn by a bounce since. */
  readonly toldAt: Date | null;
  /** How many replies the candidate wrote, and how many of them wait for an answer. */
  readonly replies: number;
  readonly openReplies: number;
  /** When the candidate's link ends; null = no link. */
  readonly linkEndsAt: Date | null;
};

/** One status for any facts; never throws. Who goes on or is hired needs no answer from here: closed. */
export function applicationStatus(facts: ApplicationFacts, now: Date): ApplicationStatus {
  if (facts.toldAt !== null) return statusAfterTelling(facts, now);
  if (goesOn(facts.result)) return "closed";
  if (!facts.assessed) return "to_score";
  if (!facts.decided) return "to_decide";
  switch (facts.letter) {
    case "submitted":
      return "awaiting_approval";
    case "queued":
    case "transmitting":
      return "queued";
    // Sent and yet not told is a bounce: it has to leave again.
    case "approved":
    case "failed":
    case "sent":
      return "to_send";
    default:
      return "to_write";
  }
}

function statusAfterTelling({ replies, openReplies, linkEndsAt }: ApplicationFacts, now: Date): ApplicationStatus {
  if (openReplies > 0) return "told";
  if (linkEndsAt !== null && linkEndsAt.getTime() <= now.getTime()) return "closed";
  return replies > 0 ? "answered" : "told";
}
