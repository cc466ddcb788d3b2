// Approval is one named person's yes to one exact text; whoever wrote any of it can't give it.
import { type Failure, fail } from "@/lib/domain/shared/result";

export type ApprovalQuestion = {
  readonly approverId: string;
  /** Whoever composed, edited or submitted any version. */
  readonly authorIds: readonly string[];
  /** The version the approver read, and the one that lies before us now. */
  readonly readVersion: number;
  readonly currentVersion: number;
  readonly via: "session" | "link" | "api";
  readonly needsSignIn: boolean;
};

/** @returns null when the yes counts; otherwise not_allowed or stale. */
export function refusalToApprove(question: ApprovalQuestion): Failure | null {
  if (question.authorIds.includes(question.approverId)) return fail("not_allowed", "approverIsAuthor");
  if (question.readVersion !== question.currentVersion) {
    return fail("stale", "letterChanged", { data: { version: question.currentVersion } });
  }
  if (question.via === "link" && question.needsSignIn) return fail("not_allowed", "approvalNeedsSignIn");
  return null;
}

/** Pay, an overruled recommendation and a cleared hold are approved by somebody signed in, not by whoever holds a link. */
export function approvalNeedsSignIn(letter: {
  readonly negotiated: boolean;
  readonly overridden: boolean;
  readonly clearedHold: boolean;
}): boolean {
  return letter.negotiated || letter.overridden || letter.clearedHold;
}
