// How often something was tried lately. Kept in the database so that every process counts together.
import { bigint, integer, pgTable, text } from "drizzle-orm/pg-core";

/** The column order is the one rate-limiter-flexible writes in. */
export const rateLimits = pgTable("rate_limits", {
  key: text("key").primaryKey(),
  points: integer("points").notNull().default(0),
  /** Milliseconds since 1970. */
  expire: bigint("expire", { mode: "number" }),
});
