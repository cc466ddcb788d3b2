// Which mails follow from what happened. A pure table: nothing else in the house decides that a mail leaves.
import type { NewEvent } from "@/lib/domain/events";
import type { DeliveryKind } from "./delivery";
import { scorecardReminders } from "./scorecard-reminders";

/** An order for the outbox. `dedupeKey` makes it one mail, whatever is clicked. */
export type DeliveryOrder = {
  readonly kind: DeliveryKind;
  readonly dedupeKey: string;
  readonly toCandidateId?: string;
  readonly toUserId?: string;
  readonly applicationId?: string;
  readonly letterId?: string;
  readonly letterVersion?: number;
  readonly messageId?: string;
  readonly data?: Readonly<Record<string, string | number | null>>;
  /** Not before this instant. */
  readonly sendAfter: Date;
};

const text = (event: NewEvent, name: string): string | undefined => {
  const value = event.data?.[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};
const number = (event: NewEvent, name: string): number | undefined => {
  const value = event.data?.[name];
  return typeof value === "number" ? value : undefined;
};

/** @param now the command's instant; `queued` carries its own `sendAfter` (ISO 8601). */
export function followUps(event: NewEvent, now: Date): readonly DeliveryOrder[] {
  const about = {
    ...(event.applicationId ? { applicationId: event.applicationId } : {}),
    ...(event.letterId ? { letterId: event.letterId } : {}),
  };
  const version = number(event, "version");
  const toUser = text(event, "notifyUserId");
  switch (event.kind) {
    case "queued":
      return [
        {
          ...about,
          kind: "letter",
          dedupeKey: `letter:${event.letterId}:${version}:${text(event, "round")}`,
          ...(event.candidateId ? { toCandidateId: event.candidateId } : {}),
          ...(version === undefined ? {} : { letterVersion: version }),
          sendAfter: new Date(text(event, "sendAfter") ?? now.toISOString()),
        },
      ];
    case "submitted":
      return notice(event, "approval_request", `submission:${text(event, "submissionId")}`, now);
    case "asked_again":
      return notice(event, "approval_request", `reminder:${text(event, "submissionId")}:${text(event, "round")}`, now);
    case "returned":
      return notice(event, "letter_returned", `return:${text(event, "returnId")}`, now);
    case "approved":
      return notice(event, "letter_approved", `approval:${text(event, "approvalId")}`, now);
    case "replied":
    case "disputed":
      return notice(event, "candidate_replied", `message:${text(event, "messageId")}`, now);
    case "choice_answered":
      return notice(event, "candidate_replied", `choice:${text(event, "choiceId")}`, now);
    case "failed":
      // Sent again by a person and lost again is news again.
      return notice(event, "letter_failed", `failed:${text(event, "deliveryId")}:${now.toISOString()}`, now);
    case "invited":
      return toUser ? notice(event, "invitation", `invitation:${text(event, "linkId")}`, now) : [];
    case "interviewer_asked":
    case "reminders_moved":
      return reminders(event, now);
    case "answered":
      return [
        {
          ...about,
          kind: "answer",
          dedupeKey: `answer:${text(event, "messageId")}`,
          ...(event.candidateId ? { toCandidateId: event.candidateId } : {}),
          ...(text(event, "messageId") ? { messageId: text(event, "messageId")! } : {}),
          sendAfter: now,
        },
      ];
    default:
      return [];
  }
}

/** What lies behind already isn't made up for. The zero is part of the key: a moved interview has reminders of its own. */
function reminders(event: NewEvent, now: Date): readonly DeliveryOrder[] {
  const from = text(event, "from");
  const { userId, applicationId } = event;
  if (!from || !userId || !applicationId) return [];
  return scorecardReminders(new Date(from), text(event, "timeZone") ?? "UTC")
    .filter(({ at }) => at > now)
    .map(({ step, at }) => ({
      kind: "scorecard_due",
      dedupeKey: `scorecard:${applicationId}:${userId}:${step}:${from}`,
      toUserId: userId,
      applicationId,
      data: { step, from },
      sendAfter: at,
    }));
}

/** A mail to one colleague, named by the event's `notifyUserId`; none when nobody is to be told. */
function notice(event: NewEvent, kind: DeliveryKind, dedupeKey: string, now: Date): readonly DeliveryOrder[] {
  const toUserId = text(event, "notifyUserId");
  if (!toUserId) return [];
  const version = number(event, "version");
  const messageId = text(event, "messageId");
  const data: Record<string, string | number | null> = {};
  for (const name of ["linkId", "submissionId", "returnId", "choiceId", "deliveryId"]) {
    const value = text(event, name);
    if (value) data[name] = value;
  }
  return [
    {
      kind,
      dedupeKey,
      toUserId,
      ...(event.applicationId ? { applicationId: event.applicationId } : {}),
      ...(event.letterId ? { letterId: event.letterId } : {}),
      ...(version === undefined ? {} : { letterVersion: version }),
      ...(messageId ? { messageId } : {}),
      data,
      sendAfter: now,
    },
  ];
}
