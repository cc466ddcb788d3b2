// What the API remembers of requests, so that a repeat gives the first answer.
import { integer, pgTable } from "drizzle-orm/pg-core";
import { digest, instant, sealed } from "./columns";

export const idempotencyKeys = pgTable("idempotency_keys", {
  /** Key id (or "environment"), method and path, and the caller's key, hashed. */
  scope: digest("scope").primaryKey(),
  bodyHash: digest("body_hash").notNull(),
  /** Null while the first request still runs. */
  status: integer("status"),
  /** The first answer, sealed under the installation's key. */
  answer: sealed("answer"),
  createdAt: instant("created_at").notNull(),
});
