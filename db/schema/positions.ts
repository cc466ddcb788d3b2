// Templates (versioned) and positions, with the story of each position's status.
import { bigint, boolean, char, check, index, integer, jsonb, pgTable, text, unique } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import type { Dimension, PositionStatus } from "@/lib/domain/position/position";
import type { PositionId, TemplateId, TemplateVersionId, UserId } from "@/lib/domain/shared/id";
import type { Locale, LocalText } from "@/lib/domain/shared/locale";
import { id, instant, rowVersion } from "./columns";

export const templates = pgTable("templates", {
  id: id<TemplateId>().primaryKey(),
  name: jsonb("name").$type<LocalText>().notNull(),
  locale: text("locale").$type<Locale>().notNull(),
  /** Key of a starter template that came with the product. */
  starter: text("starter").unique(),
  /** True when the template belongs to one position alone (its dimensions were given with it). */
  ownedByPosition: boolean("owned_by_position").notNull().default(false),
  externalId: text("external_id").unique(),
  createdAt: instant("created_at").notNull(),
  /** Out of the lists since then; read and used on where it was used. */
  archivedAt: instant("archived_at"),
});

export const templateVersions = pgTable(
  "template_versions",
  {
    id: id<TemplateVersionId>().primaryKey(),
    templateId: id<TemplateId>("template_id")
      .notNull()
      .references(() => templates.id),
    version: integer("version").notNull(),
    dimensions: jsonb("dimensions").$type<Dimension[]>().notNull(),
    createdAt: instant("created_at").notNull(),
    createdBy: id<UserId>("created_by"),
  },
  (t) => [unique("template_versions_once").on(t.templateId, t.version)],
);

export const positions = pgTable(
  "positions",
  {
    id: id<PositionId>().primaryKey(),
    title: jsonb("title").$type<LocalText>().notNull(),
    locale: text("locale").$type<Locale>().notNull(),
    status: text("status").$type<PositionStatus>().notNull(),
    statusReason: text("status_reason"),
    jurisdiction: text("jurisdiction").notNull(),
    templateVersionId: id<TemplateVersionId>("template_version_id")
      .notNull()
      .references(() => templateVersions.id),
    /** Minor units. */
    bandMin: bigint("band_min", { mode: "bigint" }),
    bandMax: bigint("band_max", { mode: "bigint" }),
    bandCurrency: char("band_currency", { length: 3 }),
    bandPeriod: text("band_period").$type<"month" | "year">(),
    bandMonths: integer("band_months"),
    bandDisclosable: boolean("band_disclosable").notNull().default(true),
    /** The lower position: one of ours, or named in words. */
    fallbackPositionId: id<PositionId>("fallback_position_id"),
    fallback: jsonb("fallback").$type<{ title: LocalText; status: PositionStatus; description: LocalText }>(),
    recruiterEmail: text("recruiter_email"),
    approverEmail: text("approver_email"),
    reapplyAfterMonths: integer("reapply_after_months"),
    externalId: text("external_id").unique(),
    createdAt: instant("created_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    version: rowVersion(),
  },
  (t) => [
    check("positions_status", sql`${t.status} in ('open','frozen','restructured','closed')`),
    index("positions_newest").on(t.updatedAt.desc(), t.id.desc()),
  ],
);

export const positionStatusChanges = pgTable(
  "position_status_changes",
  {
    id: id<string>().primaryKey(),
    positionId: id<PositionId>("position_id")
      .notNull()
      .references(() => positions.id),
    status: text("status").$type<PositionStatus>().notNull(),
    reason: text("reason"),
    changedBy: id<UserId>("changed_by"),
    changedAt: instant("changed_at").notNull(),
  },
  (t) => [index("position_status_changes_position").on(t.positionId, t.changedAt)],
);
