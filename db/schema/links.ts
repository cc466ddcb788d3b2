// Secret links by mail: for a candidate, an approver, an invited colleague. Only the secret's hash is kept.
import { index, integer, pgTable, text } from "drizzle-orm/pg-core";
import type { LetterId, LinkId, UserId } from "@/lib/domain/shared/id";
import { digest, id, instant } from "./columns";

export type LinkPurpose = "candidate" | "approval" | "invitation" | "password";

export const links = pgTable(
  "links",
  {
    id: id<LinkId>().primaryKey(),
    purpose: text("purpose").$type<LinkPurpose>().notNull(),
    letterId: id<LetterId>("letter_id"),
    /** The letter's version an approval link is bound to. */
    letterVersion: integer("letter_version"),
    userId: id<UserId>("user_id"),
    /** SHA-256 of the secret; the secret itself is derived again from LINK key, id and generation. */
    secretHash: digest("secret_hash").notNull().unique(),
    generation: integer("generation").notNull().default(1),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
  },
  (t) => [index("links_letter").on(t.letterId), index("links_user").on(t.userId)],
);
