// The outbox: one row for each mail that has to leave. The row is the truth; a worker only carries it out.
import { check, index, integer, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import type { DeliveryKind, DeliveryState } from "@/lib/domain/delivery/delivery";
import type { ApplicationId, CandidateId, DeliveryId, LetterId, MessageId, UserId } from "@/lib/domain/shared/id";
import { id, instant } from "./columns";

export const deliveries = pgTable(
  "deliveries",
  {
    /** Also the Message-ID, the same at every try. */
    id: id<DeliveryId>().primaryKey(),
    kind: text("kind").$type<DeliveryKind>().notNull(),
    state: text("state").$type<DeliveryState>().notNull(),
    /** At most one mail for one decision, whatever is clicked. */
    dedupeKey: text("dedupe_key").notNull().unique(),
    toCandidateId: id<CandidateId>("to_candidate_id"),
    toUserId: id<UserId>("to_user_id"),
    applicationId: id<ApplicationId>("application_id"),
    letterId: id<LetterId>("letter_id"),
    letterVersion: integer("letter_version"),
    messageId: id<MessageId>("message_id"),
    /** Ids and codes the mail is rendered from (never text). */
    data: jsonb("data").$type<Record<string, string | number | null>>().notNull().default({}),
    sendAfter: instant("send_after").notNull(),
    attempts: integer("attempts").notNull().default(0),
    leaseUntil: instant("lease_until"),
    leasedBy: text("leased_by"),
    /** A code of lib/domain/delivery/fault.ts, never the server's words. */
    lastFault: text("last_fault"),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    sentAt: instant("sent_at"),
  },
  (t) => [
    check("deliveries_state", sql`${t.state} in ('queued','claimed','transmitting','sent','failed','cancelled')`),
    index("deliveries_due")
      .on(t.sendAfter)
      .where(sql`state in ('queued','claimed','transmitting')`),
    index("deliveries_letter").on(t.letterId),
    index("deliveries_newest").on(t.createdAt.desc(), t.id.desc()),
  ],
);
