// A company's own wording rules, whole with every version: what was in force on a day can be read again.
import { integer, jsonb, pgTable } from "drizzle-orm/pg-core";
import type { UserId } from "@/lib/domain/shared/id";
import type { CompanyLayer } from "@/lib/domain/shared/wording/company/layer";
import type { LayerStep } from "@/lib/domain/shared/wording/company/change-layer";
import { id, instant } from "./columns";

export const wordingPacks = pgTable("wording_packs", {
  id: id<string>().primaryKey(),
  version: integer("version").notNull().unique("wording_packs_once"),
  /** JSON of CompanyLayer. Company text, no candidate's: it stays readable after anybody is erased. */
  layer: jsonb("layer").$type<CompanyLayer>().notNull(),
  /** What this version changed. */
  step: jsonb("step").$type<LayerStep>().notNull(),
  changedBy: id<UserId>("changed_by").notNull(),
  changedAt: instant("changed_at").notNull(),
});
