// Names for the things of the house. An id is a UUID v7; the brand keeps a letter's id out of a position's place.

declare const brand: unique symbol;
export type Id<Noun extends string> = string & { readonly [brand]: Noun };

export type UserId = Id<"user">;
export type CandidateId = Id<"candidate">;
export type TemplateId = Id<"template">;
export type TemplateVersionId = Id<"template_version">;
export type PositionId = Id<"position">;
export type ApplicationId = Id<"application">;
export type ScorecardId = Id<"scorecard">;
export type EvaluationId = Id<"evaluation">;
export type LetterId = Id<"letter">;
export type LinkId = Id<"link">;
export type DeliveryId = Id<"delivery">;
export type MessageId = Id<"message">;
export type EventId = Id<"event">;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** True for a lower-case UUID; anything else can't name a row and is answered not_found, never a crash. */
export function isId(text: unknown): boolean {
  return typeof text === "string" && UUID.test(text);
}
