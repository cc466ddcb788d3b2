// What the company chose; a missing row means the default in lib/domain.
import { jsonb, pgTable, text } from "drizzle-orm/pg-core";
import type { UserId } from "@/lib/domain/shared/id";
import { id, instant } from "./columns";

export const settings = pgTable("settings", {
  name: text("name").primaryKey(),
  value: jsonb("value").notNull(),
  changedAt: instant("changed_at").notNull(),
  changedBy: id<UserId>("changed_by"),
});
