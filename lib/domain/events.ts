// Everything that can happen, named once. Events are the audit: they hold ids and field names, never what people wrote.
import type { ApplicationId, CandidateId, LetterId, PositionId, UserId } from "./shared/id";

export const EVENT_KINDS = [
  // people
  "installed",
  "invited",
  "invitation_accepted",
  "role_changed",
  "disabled",
  "enabled",
  "signed_in",
  "signed_out",
  "sessions_ended",
  "password_changed",
  "api_key_made",
  "api_key_revoked",
  "settings_changed",
  "wording_changed",
  // positions and applications
  "template_made",
  "template_changed",
  "template_archived",
  "template_restored",
  "position_made",
  "position_changed",
  "position_status_changed",
  "applied",
  "application_changed",
  "resulted",
  "interviewer_asked",
  "interviewer_released",
  "reminders_moved",
  "attempt_begun",
  // the judgement
  "scored",
  "evaluated",
  "strength_confirmed",
  "reconciled",
  "band_decided",
  "decided",
  "hold_cleared",
  // the letter
  "drafted",
  "revised",
  "sentence_backed",
  "check_released",
  "submitted",
  "asked_again",
  "approved",
  "returned",
  "queued",
  "transmitting",
  "told",
  "told_otherwise",
  "failed",
  "repeated",
  "bounced",
  "postponed",
  "cancelled",
  "corrected",
  "link_renewed",
  "link_revoked",
  // the conversation
  "opened",
  "replied",
  "disputed",
  "choice_answered",
  "answered",
  "evidence_released",
  "notified",
  "reminder_dropped",
  // later, named now
  "rated",
  "joined",
  "left",
  "stopped",
  "reminded",
  "contacted",
  "erased",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** What a command records. `data` carries ids, versions, codes and field names only. */
export type NewEvent = {
  readonly kind: EventKind;
  readonly candidateId?: CandidateId;
  readonly positionId?: PositionId;
  readonly applicationId?: ApplicationId;
  readonly letterId?: LetterId;
  readonly userId?: UserId;
  readonly data?: Readonly<Record<string, string | number | boolean | null | readonly string[]>>;
};
