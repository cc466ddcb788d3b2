// Everything that happened, in order. Rows are only ever added.
import { bigserial, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { EventKind } from "@/lib/domain/events";
import type { ApplicationId, CandidateId, EventId, LetterId, PositionId, UserId } from "@/lib/domain/shared/id";
import { id, instant } from "./columns";

export const events = pgTable(
  "events",
  {
    id: id<EventId>().primaryKey(),
    place: bigserial("place", { mode: "bigint" }).notNull(),
    kind: text("kind").$type<EventKind>().notNull(),
    actorKind: text("actor_kind").$type<"person" | "api_key" | "candidate" | "approver" | "system">().notNull(),
    actorUserId: id<UserId>("actor_user_id"),
    /** Link, key or job. */
    actorDetail: text("actor_detail"),
    candidateId: id<CandidateId>("candidate_id"),
    positionId: id<PositionId>("position_id"),
    applicationId: id<ApplicationId>("application_id"),
    letterId: id<LetterId>("letter_id"),
    userId: id<UserId>("user_id"),
    data: jsonb("data").$type<Record<string, unknown>>().notNull(),
    at: instant("at").notNull(),
  },
  (t) => [index("events_application").on(t.applicationId, t.place), index("events_place").on(t.place)],
);
