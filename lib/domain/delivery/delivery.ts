// A delivery is one mail that has to leave: who it is for, what it tells, and how far it got.

export const DELIVERY_KINDS = [
  "letter",
  "answer",
  "approval_request",
  "letter_returned",
  "letter_approved",
  "candidate_replied",
  "letter_failed",
  "invitation",
  "scorecard_due",
] as const;
export type DeliveryKind = (typeof DELIVERY_KINDS)[number];

export const DELIVERY_STATES = ["queued", "claimed", "transmitting", "sent", "failed", "cancelled"] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];
