// Colleagues, their doors and their sessions.
import { boolean, check, index, jsonb, pgTable, text } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import type { Role } from "@/lib/domain/people/permission";
import type { Scope } from "@/lib/domain/people/actor";
import type { UserId } from "@/lib/domain/shared/id";
import type { Locale } from "@/lib/domain/shared/locale";
import { digest, id, instant } from "./columns";

export const users = pgTable(
  "users",
  {
    id: id<UserId>().primaryKey(),
    /** Folded (lib/platform/address.ts). */
    email: text("email").notNull().unique(),
    name: text("name").notNull(),
    role: text("role").$type<Role>().notNull(),
    locale: text("locale").$type<Locale>().notNull().default("zh-CN"),
    /** argon2id; null until an invitation is accepted. */
    passwordHash: text("password_hash"),
    mustChangePassword: boolean("must_change_password").notNull().default(false),
    createdAt: instant("created_at").notNull(),
    disabledAt: instant("disabled_at"),
  },
  (t) => [check("users_role", sql`${t.role} in ('admin','hr','interviewer','manager','leader')`)],
);

export const sessions = pgTable(
  "sessions",
  {
    id: id<string>().primaryKey(),
    userId: id<UserId>("user_id")
      .notNull()
      .references(() => users.id),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    revokedAt: instant("revoked_at"),
    /** Browser and system in a few words, for the list of sessions. */
    device: text("device").notNull().default(""),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

export const apiKeys = pgTable("api_keys", {
  id: id<string>().primaryKey(),
  userId: id<UserId>("user_id")
    .notNull()
    .references(() => users.id),
  name: text("name").notNull(),
  keyHash: digest("key_hash").notNull().unique(),
  scopes: jsonb("scopes").$type<Scope[]>().notNull(),
  createdAt: instant("created_at").notNull(),
  lastUsedAt: instant("last_used_at"),
  revokedAt: instant("revoked_at"),
});
